import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { FIELDS, type FieldId } from '../../domain/fields.ts';
import type { PaperRow } from '../../workers/library-protocol.ts';
import { formatCount, formatDate } from '../ui/format.ts';
import { TitleCell } from './title-cell.tsx';

/** What of the table library is used; it sorts and filters nothing itself. */
export const features = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  columnResizingFeature,
  rowSortingFeature,
});

/** A place in the result whose row may still be on its way. */
export interface Slot {
  readonly index: number;
  readonly row: PaperRow | undefined;
}

/** CSS pixels of the narrowest column. */
export const MIN_WIDTH = 64;

const WIDTHS: Partial<Record<FieldId, number>> = {
  title: 480,
  published: 112,
  authorCount: 84,
  organisation: 132,
  comments: 100,
  upvotes: 90,
  listings: 84,
  arxiv: 112,
};

const numbers: ReadonlySet<string> = new Set(
  FIELDS.filter(({ column }) => column?.kind === 'number').map(({ id }) => id),
);

/** Numbers stand at the right, so that their digits stand in columns. */
export const alignment = (columnId: string): string =>
  numbers.has(columnId) ? 'justify-end pr-4' : '';

const helper = createColumnHelper<typeof features, Slot>();

/** A column for each field that has one, in the order of places. */
export const columns = helper.columns(
  FIELDS.flatMap(({ id, label, column }) =>
    column === undefined
      ? []
      : [
          // The library worker sorts; an accessor is what makes a column sortable.
          helper.accessor((slot) => slot.row, {
            id,
            header: column.heading ?? label,
            size: WIDTHS[id] ?? 120,
            minSize: MIN_WIDTH,
            sortDescFirst: column.first === 'descending',
            cell: ({ row }) =>
              row.original.row === undefined ? null : <Cell field={id} row={row.original.row} />,
          }),
        ],
  ),
);

function Cell({ field, row }: { readonly field: FieldId; readonly row: PaperRow }) {
  if (field === 'title') return <TitleCell row={row} />;
  const text = cellText(field, row);
  return (
    <span title={field === 'listings' ? row.listings.map(({ name }) => name).join('\n') : text}>
      {text}
    </span>
  );
}

function cellText(field: FieldId, row: PaperRow): string {
  switch (field) {
    case 'published':
      return row.published === null ? '' : formatDate(row.published);
    case 'authorCount':
      return row.authorCount === null ? '' : formatCount(row.authorCount);
    case 'organisation':
      return row.organisation ?? '';
    case 'comments':
      return row.comments === null ? '' : formatCount(row.comments);
    case 'upvotes':
      return row.upvotes === null ? '' : formatCount(row.upvotes);
    case 'listings':
      return formatCount(row.listings.length);
    case 'arxiv':
      return row.arxivId ?? '';
    default:
      return '';
  }
}
