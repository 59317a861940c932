import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { FIELDS, type FieldId } from '../../domain/fields.ts';
import { setSort } from '../../library/navigate.ts';
import { prefer } from '../../library/preference-commands.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { columns, features, MIN_WIDTH, type Slot } from './columns.tsx';

const isField = (id: string): id is FieldId => FIELDS.some((field) => field.id === id);

/**
 * The table model over the rows in view. Order, widths and visibility of
 * columns live in the preferences, the sort in the query; sorting itself is
 * the library worker's. A narrow screen has room for the title only.
 */
export function usePapersTable(slots: Slot[], narrow: boolean) {
  const app = useApp();
  const sort = useAppState((state) => state.query.sort);
  const preferences = useAppState((state) => state.preferences);
  const state = useMemo(
    () => ({
      sorting: sort.map(({ field, descending }) => ({ id: field, desc: descending })),
      columnOrder: [...preferences.columns],
      columnVisibility: Object.fromEntries(
        preferences.columns
          .filter((id) => (narrow ? id !== 'title' : preferences.hidden.includes(id)))
          .map((id) => [id, false]),
      ),
      columnSizing: { ...preferences.widths },
    }),
    [sort, preferences, narrow],
  );
  return useTable({
    features,
    columns,
    data: slots,
    // A paper keeps its element when it moves to another place.
    getRowId: (slot) => slot.row?.key ?? `place ${slot.index}`,
    state,
    manualSorting: true,
    columnResizeMode: 'onChange',
    onSortingChange: (updater) =>
      setSort(
        app,
        functionalUpdate(updater, state.sorting).flatMap(({ id, desc }) =>
          isField(id) ? [{ field: id, descending: desc }] : [],
        ),
      ),
    onColumnSizingChange: (updater) => {
      const sizes = Object.entries(functionalUpdate(updater, state.columnSizing));
      prefer(app, {
        widths: Object.fromEntries(
          sizes
            .filter(([id]) => isField(id))
            .map(([id, width]) => [id, Math.max(MIN_WIDTH, Math.round(width))]),
        ),
      });
    },
  });
}

export type PapersTable = ReturnType<typeof usePapersTable>;
