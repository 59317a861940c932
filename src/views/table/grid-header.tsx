import { ArrowDown, ArrowUp } from 'lucide-react';
import type { FieldId } from '../../domain/fields.ts';
import { prefer } from '../../library/preference-commands.ts';
import { moveColumn } from '../../library/preferences.ts';
import { clearSelection, selectAllResults } from '../../library/select.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { alignment, MIN_WIDTH } from './columns.tsx';
import type { PapersTable } from './use-papers-table.ts';

/** CSS pixels that a key widens a column by. */
const KEY_STEP = 24;

/** Names the drag of a column, so that nothing else takes it. */
const COLUMN_DRAG = 'application/x-winnow-column';

type Header = ReturnType<PapersTable['getHeaderGroups']>[number]['headers'][number];

/** The sticky first row: sort by a click, Shift for several; drag to reorder. */
export function GridHeader({ table }: { readonly table: PapersTable }) {
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="sticky top-0 z-20 grid h-9 min-w-full grid-cols-[var(--columns)] border-b border-line bg-surface text-xs font-medium text-muted max-md:hidden"
    >
      <SelectAllHeader />
      {headers.map((header, index) => (
        <HeaderCell key={header.id} header={header} index={index} />
      ))}
    </div>
  );
}

function SelectAllHeader() {
  const app = useApp();
  const selected = useAppState((state) => state.selection.size);
  const all = useAppState((state) => state.allSelected === state.query);
  return (
    <div
      role="columnheader"
      aria-colindex={1}
      className="sticky left-0 z-10 flex items-center bg-surface pl-3"
    >
      <input
        type="checkbox"
        aria-label="Select all results"
        ref={(box) => {
          if (box) box.indeterminate = selected > 0 && !all;
        }}
        checked={all}
        onChange={() => (all ? clearSelection(app) : void selectAllResults(app))}
      />
    </div>
  );
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

function HeaderCell({ header, index }: { readonly header: Header; readonly index: number }) {
  const app = useApp();
  const { column } = header;
  const id = column.id as FieldId;
  const sorted = column.getIsSorted();
  const several = useAppState((state) => state.query.sort.length) > 1;
  const { columns: order, hidden, widths } = useAppState((state) => state.preferences);

  /** The place of the column that is seen at the left or right of it. */
  function placeBeside(field: FieldId, by: number): number {
    const seen = order.filter((other) => !hidden.includes(other));
    const beside = seen[seen.indexOf(field) + by];
    return order.indexOf(beside ?? field);
  }
  const sticky = id === 'title' ? 'md:sticky left-[var(--lead)] z-10' : 'relative';

  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={sorted === false ? 'none' : ARIA_SORT[sorted]}
      draggable={id !== 'title'}
      onDragStart={(event) => event.dataTransfer.setData(COLUMN_DRAG, id)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(COLUMN_DRAG)) event.preventDefault();
      }}
      onDrop={(event) => {
        const dragged = order.find((known) => known === event.dataTransfer.getData(COLUMN_DRAG));
        if (dragged === undefined) return;
        event.preventDefault();
        prefer(app, { columns: moveColumn(order, dragged, order.indexOf(id)) });
      }}
      className={`${sticky} flex min-w-0 items-center bg-surface`}
    >
      <button
        type="button"
        onClick={column.getToggleSortingHandler()}
        onKeyDown={(event) => {
          if (!event.altKey) return;
          const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.shiftKey) {
            const width = Math.max(MIN_WIDTH, column.getSize() + by * KEY_STEP);
            prefer(app, { widths: { ...widths, [id]: width } });
          } else prefer(app, { columns: moveColumn(order, id, placeBeside(id, by)) });
        }}
        className={`flex h-full min-w-0 flex-1 items-center gap-1 px-2 hover:text-text ${alignment(id)}`}
      >
        <span className="truncate">{String(column.columnDef.header)}</span>
        {sorted === 'asc' && <ArrowUp size={12} aria-hidden="true" className="text-accent" />}
        {sorted === 'desc' && <ArrowDown size={12} aria-hidden="true" className="text-accent" />}
        {sorted !== false && several && (
          <span className="text-accent tabular-nums">{column.getSortIndex() + 1}</span>
        )}
      </button>
      <span
        aria-hidden="true"
        onMouseDown={(event) => {
          // Or the browser would begin to drag the column.
          event.preventDefault();
          header.getResizeHandler()(event);
        }}
        onTouchStart={header.getResizeHandler()}
        onDoubleClick={() => column.resetSize()}
        className="absolute top-1.5 right-0 bottom-1.5 w-1.5 cursor-col-resize touch-none border-r border-line hover:border-r-2 hover:border-accent"
      />
    </div>
  );
}
