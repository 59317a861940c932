import { defined } from '../base/assert.ts';
import type { Bitset } from '../base/bitset.ts';
import type { FacetId } from '../domain/facets.ts';
import type { NumberRange } from '../domain/read-range.ts';
import { type FacetColumn, papersWith } from './facet-counts.ts';
import type { Bar } from './number-column.ts';

/** Papers, and how they spread over the years of an overview. */
export interface YearSpread {
  readonly papers: number;
  /** Papers of each of the overview's years. */
  readonly byYear: readonly number[];
  /** Papers that state no year. */
  readonly undated: number;
}

/** The papers of one topic. */
export interface TopicSpread extends YearSpread {
  readonly id: string;
  readonly label: string;
  /** By place in the overview's topics: papers that have both; in its own place, its papers. */
  readonly together: readonly number[];
}

/** The topics of some papers, seen as a whole. */
export interface TopicOverview {
  readonly all: YearSpread;
  /** Papers without any topic. */
  readonly untagged: number;
  /**
   * The same for all topics: each year from the first to the last that has papers. What lies far
   * outside stands in a range at the end, so that one misread year hides nothing.
   */
  readonly years: readonly NumberRange[];
  /** Topics that papers have, in the order of their facet. */
  readonly topics: readonly TopicSpread[];
  /** Labels of the topics that only other papers of the library have. */
  readonly absent: readonly string[];
}

/**
 * Counts by topic and year, and by pair of topics. All of it is ANDs and population counts over
 * bits: a few milliseconds for 100,000 papers.
 */
export function topicOverview(columns: readonly FacetColumn[], papers: Bitset): TopicOverview {
  const column = columnOf(columns, 'topics');
  const { numbers } = columnOf(columns, 'year');
  const barsOf = (some: Bitset): readonly Bar[] => numbers?.bars(some) ?? [];
  const bars = barsOf(papers);
  const first = bars.findIndex(({ count }) => count > 0);
  const end = bars.findLastIndex(({ count }) => count > 0) + 1;
  const spread = (some: Bitset): YearSpread => {
    const byYear = barsOf(some)
      .slice(Math.max(0, first), end)
      .map(({ count }) => count);
    const count = some.count();
    return { papers: count, byYear, undated: count - sum(byYear) };
  };

  const untagged = papers.clone();
  const absent: string[] = [];
  const present: { readonly id: string; readonly label: string; readonly own: Bitset }[] = [];
  for (const { value, label } of column.values) {
    const own = papersWith(column, (one) => one.value === value, papers.size).and(papers);
    untagged.andNot(own);
    if (own.count() > 0) present.push({ id: value, label, own });
    else absent.push(label);
  }
  /** Half of the table: the other half has the same numbers. */
  const half = present.map(({ own }, place) =>
    present.slice(0, place + 1).map((other) => own.countAnd(other.own)),
  );
  const shared = (one: number, other: number): number =>
    half[Math.max(one, other)]?.[Math.min(one, other)] ?? 0;
  return {
    all: spread(papers),
    untagged: untagged.count(),
    years: bars.slice(Math.max(0, first), end).map(({ least, most }) => ({ least, most })),
    topics: present.map(({ id, label, own }, place) => ({
      id,
      label,
      ...spread(own),
      together: present.map((_, other) => shared(place, other)),
    })),
    absent,
  };
}

const columnOf = (columns: readonly FacetColumn[], id: FacetId): FacetColumn =>
  defined(
    columns.find(({ facet }) => facet.id === id),
    `the column of ${id}`,
  );

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
