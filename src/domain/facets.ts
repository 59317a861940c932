import { STATUSES } from './decision.ts';
import type { PaperRecord } from './record.ts';

export type FacetId =
  | 'topics'
  | 'status'
  | 'tags'
  | 'year'
  | 'listing'
  | 'organisation'
  | 'authors'
  | 'has';

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
  /** The same array for the same values where that is easy: it is asked of every paper. */
  of(record: PaperRecord): readonly FacetValue[];
  /** The whole number that a paper's value stands for: such a group has a histogram and ranges. */
  numberOf?(record: PaperRecord): number | null;
}

const STARRED: FacetValue = { value: 'starred', label: 'Starred' };

const NONE: readonly FacetValue[] = [];

/** By status: its value, alone and beside the star. */
const STATUS_VALUES = new Map(
  STATUSES.map(({ id, label }) => {
    const value: FacetValue = { value: id, label };
    return [id, { plain: [value], starred: [value, STARRED] }];
  }),
);

/** What `make` makes of the same thing, made once. */
function remembering<Key extends object>(
  make: (key: Key) => readonly FacetValue[],
): (key: Key) => readonly FacetValue[] {
  const known = new WeakMap<Key, readonly FacetValue[]>();
  return (key) => {
    let values = known.get(key);
    if (values === undefined) {
      values = make(key);
      known.set(key, values);
    }
    return values;
  };
}

const topicValues = remembering((topics: PaperRecord['topics']) =>
  topics.map((tag) => ({ value: tag.topic, label: tag.label })),
);
const listingValues = remembering((listings: PaperRecord['listings']) =>
  listings.map(({ id, name }) => ({ value: id.slice(0, 12), label: name })),
);

const tagValues = remembering((tags: PaperRecord['decision']['tags']) =>
  tags.map((tag) => ({ value: tag, label: tag })),
);

const years = new Map<string, readonly FacetValue[]>();

function yearValues(year: string): readonly FacetValue[] {
  let values = years.get(year);
  if (values === undefined) {
    values = [{ value: year, label: year }];
    years.set(year, values);
  }
  return values;
}

const AUTHOR_BANDS = [
  { value: '1', label: '1', most: 1 },
  { value: '2-5', label: '2–5', most: 5 },
  { value: '6-10', label: '6–10', most: 10 },
  { value: '11+', label: '11+', most: Number.POSITIVE_INFINITY },
].map(({ value, label, most }) => ({ most, values: [{ value, label }] }));

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
    of: (r) => topicValues(r.topics),
  },
  {
    id: 'status',
    label: 'Status',
    order: 'fixed',
    values: [...STATUSES.map(({ id, label }) => ({ value: id, label })), STARRED],
    of: ({ decision: { status, starred } }) =>
      STATUS_VALUES.get(status)?.[starred ? 'starred' : 'plain'] ?? NONE,
  },
  {
    id: 'tags',
    label: 'Tags',
    order: 'count',
    of: ({ decision: { tags } }) => (tags.length === 0 ? NONE : tagValues(tags)),
  },
  {
    id: 'year',
    label: 'Year',
    order: 'descending',
    of: (r) => (r.published === null ? NONE : yearValues(r.published.iso.slice(0, 4))),
    numberOf: (r) => (r.published === null ? null : Number(r.published.iso.slice(0, 4))),
  },
  {
    id: 'listing',
    label: 'Listing',
    order: 'count',
    of: (r) => listingValues(r.listings),
  },
  {
    id: 'organisation',
    label: 'Organisation',
    order: 'count',
    of: (r) => {
      if (r.organisation === null) return NONE;
      const { handle, name } = r.organisation;
      return [{ value: handle ?? name, label: name }];
    },
  },
  {
    id: 'authors',
    label: 'Authors',
    order: 'fixed',
    values: AUTHOR_BANDS.flatMap(({ values }) => values),
    of: ({ authorCount }) => {
      if (authorCount === null || authorCount < 1) return NONE;
      return AUTHOR_BANDS.find(({ most }) => authorCount <= most)?.values ?? NONE;
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
