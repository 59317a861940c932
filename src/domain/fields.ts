import { statusLabel } from './decision.ts';
import type { PaperRecord } from './record.ts';

export type FieldId =
  | 'title'
  | 'authors'
  | 'authorCount'
  | 'organisation'
  | 'published'
  | 'comments'
  | 'upvotes'
  | 'topics'
  | 'status'
  | 'starred'
  | 'tags'
  | 'note'
  | 'arxiv'
  | 'doi'
  | 'url'
  | 'listings'
  | 'abstract';

/**
 * What a column sorts by. Text is compared as people order it; `null` comes
 * last in both directions.
 */
export type SortValue = string | number | null;

export interface Column {
  /** Where the header says less than the field's label. */
  readonly heading?: string;
  /** Columns stand in ascending order of place. */
  readonly place: number;
  /** Shown before the user has chosen columns. */
  readonly shown: boolean;
  readonly kind: 'text' | 'number' | 'date';
  /** The direction that a first click on the header sorts in. */
  readonly first: 'ascending' | 'descending';
  sortValue(record: PaperRecord): SortValue;
}

/**
 * A field of a paper. A new one is one entry here: with `column` the table
 * shows and sorts it, with `csv` the export writes it.
 */
export interface Field {
  readonly id: FieldId;
  readonly label: string;
  readonly column?: Column;
  /** The cell as text; several values are joined by `; `, absence is ``. */
  csv(record: PaperRecord): string;
}

const several = (values: readonly string[]): string => values.join('; ');
const number = (value: number | null): string => (value === null ? '' : String(value));

/** In the order the CSV export writes them. */
export const FIELDS: readonly Field[] = [
  {
    id: 'title',
    label: 'Title',
    column: { place: 0, shown: true, kind: 'text', first: 'ascending', sortValue: (r) => r.title },
    csv: (r) => r.title,
  },
  { id: 'authors', label: 'Authors', csv: (r) => several(r.authors) },
  {
    id: 'authorCount',
    label: 'Author count',
    column: {
      heading: 'Authors',
      place: 2,
      shown: true,
      kind: 'number',
      first: 'descending',
      sortValue: (r) => r.authorCount,
    },
    csv: (r) => number(r.authorCount),
  },
  {
    id: 'organisation',
    label: 'Organisation',
    column: {
      place: 3,
      shown: true,
      kind: 'text',
      first: 'ascending',
      sortValue: (r) => r.organisation?.name ?? null,
    },
    csv: (r) => r.organisation?.name ?? '',
  },
  {
    id: 'published',
    label: 'Published',
    column: {
      place: 1,
      shown: true,
      kind: 'date',
      first: 'descending',
      sortValue: (r) => (r.published === null ? null : isoRank(r.published.iso)),
    },
    csv: (r) => r.published?.iso ?? '',
  },
  {
    id: 'comments',
    label: 'Comments',
    column: {
      place: 4,
      shown: true,
      kind: 'number',
      first: 'descending',
      sortValue: (r) => r.comments,
    },
    csv: (r) => number(r.comments),
  },
  {
    id: 'upvotes',
    label: 'Upvotes',
    column: {
      place: 5,
      shown: false,
      kind: 'number',
      first: 'descending',
      sortValue: (r) => r.upvotes,
    },
    csv: (r) => number(r.upvotes),
  },
  { id: 'topics', label: 'Topics', csv: (r) => several(r.topics.map((tag) => tag.label)) },
  { id: 'status', label: 'Status', csv: (r) => statusLabel(r.decision.status) },
  { id: 'starred', label: 'Starred', csv: (r) => (r.decision.starred ? 'yes' : '') },
  { id: 'tags', label: 'Tags', csv: (r) => several(r.decision.tags) },
  { id: 'note', label: 'Note', csv: (r) => r.decision.note },
  {
    id: 'arxiv',
    label: 'arXiv',
    column: {
      place: 7,
      shown: false,
      kind: 'text',
      first: 'ascending',
      sortValue: (r) => r.arxivId,
    },
    csv: (r) => r.arxivId ?? '',
  },
  { id: 'doi', label: 'DOI', csv: (r) => r.doi ?? '' },
  { id: 'url', label: 'URL', csv: (r) => r.url ?? '' },
  {
    id: 'listings',
    label: 'Listings',
    column: {
      place: 6,
      shown: true,
      kind: 'number',
      first: 'descending',
      sortValue: (r) => r.listings.length,
    },
    csv: (r) => several(r.listings.map(({ name }) => name)),
  },
  { id: 'abstract', label: 'Abstract', csv: (r) => r.abstract ?? '' },
];

/** `2025-05-14` → 20250514; parts that are missing count as zero. */
function isoRank(iso: string): number {
  const [year = '0', month = '0', day = '0'] = iso.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}
