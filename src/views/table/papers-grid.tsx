import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { showRows } from '../../library/ask.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { GRID_ID } from '../ui/focus.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import type { Slot } from './columns.tsx';
import { GridHeader } from './grid-header.tsx';
import { GridRow, rowElementId } from './grid-row.tsx';
import { type PapersTable, usePapersTable } from './use-papers-table.ts';

const OVERSCAN = 12;
const LEAD_WIDTH = 72;

/** Heights are fixed, so nothing moves while rows arrive or one types. */
function rowHeight(narrow: boolean, compact: boolean): number {
  if (narrow) return 84;
  return compact ? 34 : 68;
}

/** The result, virtualised: only rows near the screen exist. */
export function PapersGrid() {
  const app = useApp();
  const narrow = useNarrow();
  const compact = useAppState((state) => state.preferences.density) === 'compact';
  const count = useAppState((state) => state.answer?.count ?? 0);
  const answer = useAppState((state) => state.answer?.answer);
  const rows = useAppState((state) => state.rows);
  const active = useAppState((state) => state.active);
  const reveal = useAppState((state) => state.reveal);
  const query = useAppState((state) => state.query);
  const scroller = useRef<HTMLDivElement>(null);
  const height = rowHeight(narrow, compact);

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    // What is seen comes first: while one types, rows beyond the edge can wait for a frame.
    overscan: useSettled(answer) ? OVERSCAN : 0,
    scrollPaddingStart: narrow ? 0 : 36,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const shown = items.length;
  const slots = useMemo(
    () =>
      Array.from(
        { length: shown },
        (_, i): Slot => ({ index: first + i, row: rows.get(first + i) }),
      ),
    [first, shown, rows],
  );
  // An element that does not exist must not be named.
  const isShown = (index: number): boolean => index >= first && index < first + shown;
  const table = usePapersTable(slots, narrow);
  const layout = useLayout(table, narrow);

  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useEffect(() => void showRows(app, first, shown), [app, first, shown, rows]);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [query]);
  useEffect(() => {
    if (reveal !== null) virtualizer.scrollToIndex(reveal.index);
  }, [virtualizer, reveal]);

  return (
    <div
      ref={scroller}
      id={GRID_ID}
      role="grid"
      aria-label="Papers"
      aria-rowcount={count + 1}
      aria-colcount={table.getVisibleLeafColumns().length + 1}
      aria-multiselectable="true"
      aria-activedescendant={isShown(active) ? rowElementId(active) : undefined}
      tabIndex={0}
      style={layout}
      className="relative min-h-0 flex-1 overflow-auto bg-surface outline-none focus-visible:outline-2 focus-visible:-outline-offset-2"
    >
      <div role="rowgroup" className="contents">
        <GridHeader table={table} />
      </div>
      {count > 0 && (
        <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {table.getRowModel().rows.map((row) => (
            <GridRow
              key={row.id}
              row={row}
              render={table.FlexRender}
              top={row.original.index * height}
              height={height}
              layout={layout}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Whether an answer has been painted. */
function useSettled(answer: number | undefined): boolean {
  const [settled, setSettled] = useState<number | undefined>();
  useEffect(() => {
    let painted: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      painted = setTimeout(() => startTransition(() => setSettled(answer)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(painted);
    };
  }, [answer]);
  return settled === answer;
}

/** The column template, as CSS variables that every row shares. */
function useLayout(table: PapersTable, narrow: boolean): CSSProperties {
  const template = narrow
    ? 'minmax(0, 1fr)'
    : table
        .getVisibleLeafColumns()
        .map((column) =>
          column.id === 'title' && table.state.columnSizing['title'] === undefined
            ? 'minmax(420px, 1fr)'
            : `${column.getSize()}px`,
        )
        .join(' ');
  return useMemo(
    () =>
      ({
        '--lead': `${LEAD_WIDTH}px`,
        '--columns': `${LEAD_WIDTH}px ${template}`,
      }) as CSSProperties,
    [template],
  );
}
