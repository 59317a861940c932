import { Star } from 'lucide-react';
import { memo } from 'react';
import { activate, openActive } from '../../library/active-row.ts';
import { toggleStar } from '../../library/decide.ts';
import { toggleSelected } from '../../library/select.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { focusGrid } from '../ui/focus.ts';
import { alignment } from './columns.tsx';
import type { PapersTable } from './use-papers-table.ts';

type TableRow = ReturnType<PapersTable['getRowModel']>['rows'][number];

interface GridRowProps {
  readonly row: TableRow;
  readonly render: PapersTable['FlexRender'];
  /** CSS pixels from the top of the list. */
  readonly top: number;
  readonly height: number;
  /** Changes when the columns do: the row reads them from the table. */
  readonly layout: unknown;
}

export const rowElementId = (index: number): string => `paper-row-${index}`;

/** One paper of the result, or the place of one that is on its way. */
export const GridRow = memo(function GridRow({ row, render: Render, top, height }: GridRowProps) {
  const app = useApp();
  const { index, row: paper } = row.original;
  const active = useAppState((state) => state.active === index);
  const open = useAppState((state) => paper !== undefined && state.openKey === paper.key);
  const selected = useAppState((state) => paper !== undefined && state.selection.has(paper.key));
  // The keys go on from the row that the mouse was at.
  const standHere = () => {
    void activate(app, index);
    focusGrid();
  };
  const faded = paper?.status === 'set-aside' ? 'opacity-55' : '';
  return (
    <div
      role="row"
      id={rowElementId(index)}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active}
      data-open={open}
      onClick={() => {
        void activate(app, index);
        openActive(app);
      }}
      style={{ transform: `translateY(${top}px)`, height }}
      className="group absolute top-0 left-0 grid w-full min-w-fit cursor-pointer grid-cols-[var(--columns)] border-b border-line [--row:var(--surface)] hover:[--row:var(--hover)] aria-selected:[--row:var(--chosen)] data-[open=true]:[--row:var(--chosen)] bg-(--row)"
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className="sticky left-0 z-10 flex items-center gap-1 bg-(--row) pl-3 group-data-[active=true]:shadow-[inset_2px_0_0_var(--accent)]"
      >
        {paper !== undefined && (
          <>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={`Select ${titleOf(paper.title)}`}
              checked={selected}
              onClick={(event) => event.stopPropagation()}
              onChange={() => {
                toggleSelected(app, paper.key);
                standHere();
              }}
            />
            <button
              type="button"
              tabIndex={-1}
              aria-label={`Star ${titleOf(paper.title)}`}
              aria-pressed={paper.starred}
              onClick={(event) => {
                event.stopPropagation();
                void toggleStar(app, [paper.key]);
                standHere();
              }}
              className="flex size-7 items-center justify-center rounded-sm text-line-strong opacity-60 group-hover:opacity-100 hover:text-star aria-pressed:text-star aria-pressed:opacity-100"
            >
              <Star size={15} fill={paper.starred ? 'currentColor' : 'none'} />
            </button>
          </>
        )}
      </div>
      {paper === undefined ? (
        <div role="gridcell" aria-colindex={2} aria-busy="true" className="flex items-center px-2">
          <span className="h-3 w-2/3 rounded-sm bg-hover" />
        </div>
      ) : (
        row.getVisibleCells().map((cell, place) => (
          <div
            key={cell.id}
            role="gridcell"
            aria-colindex={place + 2}
            className={
              cell.column.id === 'title'
                ? `left-[var(--lead)] z-10 flex min-w-0 flex-col justify-center bg-(--row) px-2 md:sticky ${faded}`
                : `flex min-w-0 items-center px-2 text-sm text-muted tabular-nums *:truncate ${alignment(cell.column.id)} ${faded}`
            }
          >
            <Render cell={cell} />
          </div>
        ))
      )}
    </div>
  );
});

const titleOf = (segments: readonly { readonly text: string }[]): string =>
  segments.map(({ text }) => text).join('');
