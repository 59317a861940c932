import { Bitset } from '../base/bitset.ts';
import { FACETS, type Facet, type FacetId, type FacetValue } from '../domain/facets.ts';
import type { FacetFilter, Query } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import { rangeOf } from '../domain/value-range.ts';
import { type Bar, NumberColumn } from './number-column.ts';

export interface FacetCount extends FacetValue {
  readonly count: number;
}

/** A group of filters with how many papers each value has. */
export interface FacetCounts {
  readonly id: FacetId;
  readonly label: string;
  readonly values: readonly FacetCount[];
  /** Values in the whole library, of which `values` may be a part. */
  readonly distinct: number;
  /** How the papers spread over the numbers of the group; empty where it has none. */
  readonly bars: readonly Bar[];
}

/** A value with the ordinals of its papers: as bits, or as a list where few. */
interface ValuePapers extends FacetValue {
  /** Papers of the whole library. */
  readonly size: number;
  readonly papers: Bitset | readonly number[];
}

/** A facet's values that any paper has, in the order of the whole library. */
export interface FacetColumn {
  readonly facet: Facet;
  readonly values: readonly ValuePapers[];
  /** `null` where its values stand for no numbers. */
  readonly numbers: NumberColumn | null;
}

/**
 * A group with so few values shows all of them in the order of the whole
 * library, whatever the query: nothing jumps while one types. In a larger one
 * the values of the query come up instead.
 */
const STEADY_VALUES = 20;

/** Lists of values that are remembered while a column is made. */
const MOST_SHARED = 4096;

/** In a list, an ordinal takes the space of 64 bits. */
const LIST_SHARE = 1 / 64;

/** Which papers have which values of a facet; `records` by ordinal. */
export function facetColumn(facet: Facet, records: readonly PaperRecord[]): FacetColumn {
  const byValue = new Map<string, { label: string; ordinals: number[] }>();
  const ordinalsOf = ({ value, label }: FacetValue): number[] => {
    const known = byValue.get(value) ?? { label, ordinals: [] };
    byValue.set(value, known);
    return known.ordinals;
  };
  for (const value of facet.values ?? []) ordinalsOf(value);
  /** Most papers share their values with others: where each list goes is looked up once. */
  const shared = new Map<readonly FacetValue[], readonly number[][]>();
  for (const [ordinal, record] of records.entries()) {
    const given = facet.of(record);
    let lists = shared.get(given);
    if (lists === undefined) {
      lists = given.map(ordinalsOf);
      if (shared.size < MOST_SHARED) shared.set(given, lists);
    }
    for (const list of lists) if (list.at(-1) !== ordinal) list.push(ordinal);
  }
  const present = [...byValue].filter(([, { ordinals }]) => ordinals.length > 0);
  const values = present.map(([value, { label, ordinals }]) => ({
    value,
    label,
    size: ordinals.length,
    papers:
      ordinals.length < records.length * LIST_SHARE
        ? ordinals
        : Bitset.of(records.length, ordinals),
  }));
  return {
    facet,
    values: facet.order === 'fixed' ? values : values.toSorted(order(facet)),
    numbers:
      facet.numberOf === undefined
        ? null
        : new NumberColumn(records.map((record) => facet.numberOf?.(record) ?? null)),
  };
}

export const facetColumns = (records: readonly PaperRecord[]): FacetColumn[] =>
  FACETS.map((facet) => facetColumn(facet, records));

const collator = new Intl.Collator('en', { numeric: true });

/** Pinned values first, then most papers, or the highest value, then the label. */
function order({ order: kind, pinned = [] }: Facet) {
  const rank = ({ value }: FacetValue): number => {
    const place = pinned.indexOf(value);
    return place < 0 ? pinned.length : place;
  };
  return (a: ValuePapers, b: ValuePapers): number =>
    rank(a) - rank(b) ||
    (kind === 'descending' ? collator.compare(b.value, a.value) : b.size - a.size) ||
    collator.compare(a.label, b.label);
}

/** The papers that pass, and what a click on each value would give. */
export interface FilteredPapers {
  readonly papers: Bitset;
  readonly facets: readonly FacetCounts[];
}

const NO_FILTER: FacetFilter = { include: [], exclude: [] };

/**
 * Filters papers and counts what is left by value.
 *
 * Groups are ANDed; in a group a paper has any of the included values and none
 * of the excluded ones. A value is counted among the papers that pass the
 * other groups and its own group's other exclusions, so that its siblings in
 * an OR, and what is excluded, show what they would bring. In large groups,
 * values without papers are left out unless they are part of the filter.
 *
 * @param hits the papers that match the text, `null` for all
 * @param size papers in the library
 */
export function filterPapers(
  columns: readonly FacetColumn[],
  filters: Query['filters'],
  hits: Bitset | null,
  size: number,
): FilteredPapers {
  const groups = groupsOf(columns, filters, size);
  const everything = hits ?? new Bitset(size, true);
  const papers = passing(groups, everything);

  const facets = groups.map((group) => {
    const { column, filter, included, excluded } = group;
    if (included === null && excluded === null)
      return countsOf(column, filter, papers, (value) => countIn(papers, value));
    const others = everything.clone();
    for (const other of groups) if (other !== group) narrow(others, other.included, other.excluded);
    const kept = others.clone();
    narrow(kept, null, excluded);
    return countsOf(column, filter, kept, (value) => {
      if (!filter.exclude.includes(value.value)) return countIn(kept, value);
      const rest = filter.exclude.filter((excludedToo) => excludedToo !== value.value);
      const without = others.clone();
      narrow(without, null, rest.length === 0 ? null : union(column, rest, size));
      return countIn(without, value);
    });
  });
  return { papers, facets };
}

/** The papers alone, with nothing counted; parameters as for `filterPapers`. */
export const papersPassing = (
  columns: readonly FacetColumn[],
  filters: Query['filters'],
  hits: Bitset | null,
  size: number,
): Bitset => passing(groupsOf(columns, filters, size), hits ?? new Bitset(size, true));

/** A facet with the papers that its filter asks for, and leaves out; `null` where it does neither. */
interface FilterGroup {
  readonly column: FacetColumn;
  readonly filter: FacetFilter;
  readonly included: Bitset | null;
  readonly excluded: Bitset | null;
}

const groupsOf = (
  columns: readonly FacetColumn[],
  filters: Query['filters'],
  size: number,
): FilterGroup[] =>
  columns.map((column) => {
    const filter = filters[column.facet.id] ?? NO_FILTER;
    return {
      column,
      filter,
      included: filter.include.length === 0 ? null : union(column, filter.include, size),
      excluded: filter.exclude.length === 0 ? null : union(column, filter.exclude, size),
    };
  });

function passing(groups: readonly FilterGroup[], everything: Bitset): Bitset {
  const papers = everything.clone();
  for (const { included, excluded } of groups) narrow(papers, included, excluded);
  return papers;
}

function narrow(papers: Bitset, included: Bitset | null, excluded: Bitset | null): void {
  if (included !== null) papers.and(included);
  if (excluded !== null) papers.andNot(excluded);
}

/** Papers with any of the values, or in any of the ranges; one that nothing has adds nothing. */
function union(column: FacetColumn, wanted: readonly string[], size: number): Bitset {
  const papers = papersWith(column, ({ value }) => wanted.includes(value), size);
  if (column.numbers === null) return papers;
  for (const value of wanted) {
    const range = rangeOf(value);
    if (range !== null) papers.or(column.numbers.within(range));
  }
  return papers;
}

/**
 * Papers with any value that passes a test.
 *
 * @param size papers in the library
 */
export function papersWith(
  { values }: FacetColumn,
  test: (value: FacetValue) => boolean,
  size: number,
): Bitset {
  const any = new Bitset(size);
  for (const value of values) {
    if (!test(value)) continue;
    if (value.papers instanceof Bitset) any.or(value.papers);
    else for (const ordinal of value.papers) any.add(ordinal);
  }
  return any;
}

function countIn(papers: Bitset, value: ValuePapers): number {
  if (value.papers instanceof Bitset) return papers.countAnd(value.papers);
  let count = 0;
  for (const ordinal of value.papers) if (papers.has(ordinal)) count++;
  return count;
}

/** @param spread the papers that the bars count */
function countsOf(
  { facet, values, numbers }: FacetColumn,
  { include, exclude }: FacetFilter,
  spread: Bitset,
  count: (value: ValuePapers) => number,
): FacetCounts {
  const named = new Set([...include, ...exclude]);
  const steady = values.length <= STEADY_VALUES;
  const counts: FacetCount[] = [];
  for (const value of values) {
    const found = count(value);
    if (steady || found > 0 || named.has(value.value))
      counts.push({ value: value.value, label: value.label, count: found });
    named.delete(value.value);
  }
  // A bookmark may name what the library no longer holds.
  for (const value of named)
    if (numbers === null || rangeOf(value) === null)
      counts.push({ value, label: labelOf(facet, value), count: 0 });
  if (facet.order === 'count' && !steady) counts.sort((a, b) => b.count - a.count);
  return {
    id: facet.id,
    label: facet.label,
    values: counts,
    distinct: values.length,
    bars: numbers?.bars(spread) ?? [],
  };
}

const labelOf = ({ values }: Facet, wanted: string): string =>
  values?.find(({ value }) => value === wanted)?.label ?? wanted;
