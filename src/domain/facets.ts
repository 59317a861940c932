import { STATUSES, statusLabel } from './decision.ts';
import type { PaperRecord } from './record.ts';

export type FacetId = 'topics' | 'status' | 'year' | 'listing' | 'organisation' | 'authors' | 'has';

export interface FacetValue {
  /** What the URL and the filter hold. */
  readonly value: string;
  readonly label: string;
}

/**
 * A group of filters. A new one is one entry here.
 *
 * `order` says how its values are listed: `count` most papers first,
 * `descending` by value, `fixed` as in `values`.
 */
export interface Facet {
  readonly id: FacetId;
  readonly label: string;
  readonly order: 'count' | 'descending' | 'fixed';
  /** Values that come first, however many papers they have. */
  readonly pinned?: readonly string[];
  /** All values in their order, where they are known beforehand. */
  readonly values?: readonly FacetValue[];
  of(record: PaperRecord): readonly FacetValue[];
  /** The whole number that a paper's value stands for: such a group has a histogram and ranges. */
  numberOf?(record: PaperRecord): number | null;
}

const STARRED: FacetValue = { value: 'starred', label: 'Starred' };

const AUTHOR_BANDS = [
  { value: '1', label: '1', min: 1, max: 1 },
  { value: '2-5', label: '2–5', min: 2, max: 5 },
  { value: '6-10', label: '6–10', min: 6, max: 10 },
  { value: '11+', label: '11+', min: 11, max: Number.POSITIVE_INFINITY },
] as const;

const HAS_CHECKS: readonly (FacetValue & { test(record: PaperRecord): boolean })[] = [
  { value: 'abstract', label: 'Abstract', test: (r) => r.abstract !== null },
  { value: 'date', label: 'Date', test: (r) => r.published !== null },
  { value: 'comments', label: 'Comments', test: (r) => r.comments !== null },
  { value: 'arxiv', label: 'arXiv id', test: (r) => r.arxivId !== null },
];

const plain = ({ value, label }: FacetValue): FacetValue => ({ value, label });

/** In the order the panel shows them. */
export const FACETS: readonly Facet[] = [
  {
    id: 'topics',
    label: 'Topics',
    order: 'count',
    // What most people come for.
    pinned: ['quantization', 'nas', 'accelerators', 'edge-llm'],
    of: (r) => r.topics.map((tag) => ({ value: tag.topic, label: tag.label })),
  },
  {
    id: 'status',
    label: 'Status',
    order: 'fixed',
    values: [...STATUSES.map(({ id, label }) => ({ value: id, label })), STARRED],
    of: ({ decision: { status, starred } }) => [
      { value: status, label: statusLabel(status) },
      ...(starred ? [STARRED] : []),
    ],
  },
  {
    id: 'year',
    label: 'Year',
    order: 'descending',
    of: (r) => {
      const year = r.published?.iso.slice(0, 4);
      return year === undefined ? [] : [{ value: year, label: year }];
    },
    numberOf: (r) => (r.published === null ? null : Number(r.published.iso.slice(0, 4))),
  },
  {
    id: 'listing',
    label: 'Listing',
    order: 'count',
    of: (r) => r.listings.map(({ id, name }) => ({ value: id.slice(0, 12), label: name })),
  },
  {
    id: 'organisation',
    label: 'Organisation',
    order: 'count',
    of: (r) => {
      if (r.organisation === null) return [];
      const { handle, name } = r.organisation;
      return [{ value: handle ?? name, label: name }];
    },
  },
  {
    id: 'authors',
    label: 'Authors',
    order: 'fixed',
    values: AUTHOR_BANDS.map(plain),
    of: ({ authorCount }) => {
      if (authorCount === null) return [];
      return AUTHOR_BANDS.filter(({ min, max }) => authorCount >= min && authorCount <= max);
    },
    numberOf: (r) => r.authorCount,
  },
  {
    id: 'has',
    label: 'Has',
    order: 'fixed',
    values: HAS_CHECKS.map(plain),
    of: (r) => HAS_CHECKS.filter((check) => check.test(r)),
  },
];
