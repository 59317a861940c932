import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { formatCount } from '../ui/format.ts';
import { type Move, nextCell, type Place } from './next-cell.ts';

/** A number of papers that can be asked for. */
export interface CountCell {
  readonly count: number;
  /** The number in words. */
  readonly says: string;
  /** 0 … 1: how strongly it is shaded. */
  readonly shade: number;
  /** Stands out: what the others are a part of. */
  readonly isWhole?: boolean;
}

interface Heading {
  readonly id: string;
  readonly label: string;
}

export interface CountRow extends Heading {
  readonly cells: readonly CountCell[];
}

interface CountTableProps {
  readonly label: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly CountRow[];
  /** What the corner says of the rows. */
  readonly corner: string;
  /** Told which number the pointer or the keyboard is on; `null` for none. */
  /** The names of the columns are long: where there is no room for them they are written upright. */
  readonly isLongHeaded?: boolean;
  readonly onPoint?: (cell: CountCell | null) => void;
  readonly onChoose: (place: Place) => void;
}

/** The shade of the highest count, in per cent of the accent: text on it stays legible in both themes. */
const FULL_SHADE = 42;

/** The width of the names of the rows, at least. */
const HEADING_REM = 7.5;

/** The width of a column, at least, in rem: the longest number has room, and a finger. */
const widthFor = (rows: readonly CountRow[]): number => {
  const highest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  return Math.max(2.75, formatCount(highest).length * 0.5 + 0.5);
};

const UPRIGHT =
  'inline-block @max-7xl:rotate-180 @max-7xl:[writing-mode:vertical-rl] @7xl:max-w-22';

/** The root tells small counts apart where a few are high. */
const shadeOf = ({ shade }: CountCell): string | undefined =>
  shade === 0
    ? undefined
    : `color-mix(in oklab, var(--accent) ${Math.round(Math.sqrt(shade) * FULL_SHADE)}%, transparent)`;

const MOVES: Readonly<Partial<Record<string, Move>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
};
const CTRL_MOVES: Readonly<Partial<Record<string, Move>>> = { Home: 'first', End: 'last' };

/**
 * Counts by two things. Each number that is not zero is a button; the table is one stop of the tab
 * key, in which the arrow keys go from number to number.
 */
export function CountTable(props: CountTableProps) {
  const { label, columns, rows, corner, isLongHeaded = false, onPoint, onChoose } = props;
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const id = useId();
  const isOpen = ({ row, column }: Place): boolean => (rows[row]?.cells[column]?.count ?? 0) > 0;
  const size = { rows: rows.length, columns: columns.length };
  // What had the tab stop may have gone, or hold no papers now.
  const stop = isOpen(at) ? at : (nextCell('first', at, size, isOpen) ?? at);

  const point = (place: Place | null): void => {
    setPointed(place);
    onPoint?.(place === null ? null : (rows[place.row]?.cells[place.column] ?? null));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.ctrlKey ? CTRL_MOVES[event.key] : MOVES[event.key];
    if (key === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    const to = nextCell(key, stop, size, isOpen);
    if (to !== null)
      body.current
        ?.querySelector<HTMLButtonElement>(`[data-cell="${to.row} ${to.column}"]`)
        ?.focus();
  };
  return (
    <div className="@container overflow-x-auto rounded-lg border border-line bg-surface">
      <table
        aria-label={label}
        aria-describedby={id}
        className="w-full table-fixed border-separate border-spacing-0 text-sm tabular-nums"
        style={{ minWidth: `${columns.length * widthFor(rows) + HEADING_REM}rem` }}
      >
        <caption id={id} className="sr-only">
          The arrow keys go from number to number; a number shows its papers.
        </caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-1 w-30 bg-surface p-2 @3xl:w-40 text-left align-bottom text-xs font-normal text-muted"
            >
              {corner}
            </th>
            {columns.map((column, place) => (
              <th
                key={column.id}
                scope="col"
                className={`px-0.5 py-2 align-bottom text-xs leading-tight font-medium ${pointed?.column === place ? 'text-accent' : 'text-muted'}`}
              >
                <span className={isLongHeaded ? UPRIGHT : ''}>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDown={onKeyDown}
          onPointerLeave={() => point(null)}
          onBlur={() => point(null)}
        >
          {rows.map((row, r) => (
            <tr key={row.id} className="h-9">
              <th
                scope="row"
                className={`sticky left-0 z-1 border-t border-line bg-surface px-2 text-left text-xs leading-tight font-medium ${pointed?.row === r ? 'text-accent' : ''}`}
              >
                {row.label}
              </th>
              {row.cells.map((cell, c) => (
                <td
                  key={columns[c]?.id}
                  className="border-t border-l border-line p-0"
                  style={{ backgroundColor: shadeOf(cell) }}
                  onPointerEnter={() => point({ row: r, column: c })}
                >
                  {cell.count === 0 ? (
                    <span className="block text-center text-muted">
                      <span aria-hidden="true">·</span>
                      <span className="sr-only">0</span>
                    </span>
                  ) : (
                    <button
                      type="button"
                      data-cell={`${r} ${c}`}
                      aria-label={cell.says}
                      tabIndex={stop.row === r && stop.column === c ? 0 : -1}
                      onFocus={() => {
                        setAt({ row: r, column: c });
                        point({ row: r, column: c });
                      }}
                      onClick={() => onChoose({ row: r, column: c })}
                      className={`block h-9 w-full text-center hover:outline-2 hover:-outline-offset-2 hover:outline-accent focus-visible:-outline-offset-2 ${cell.isWhole ? 'font-semibold' : ''}`}
                    >
                      {formatCount(cell.count)}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
