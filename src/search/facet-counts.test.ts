import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bitset } from '../base/bitset.ts';
import type { Facet, FacetId } from '../domain/facets.ts';
import type { FacetFilter, Query } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import { paperOf } from '../domain/testing.ts';
import { type FacetCounts, facetColumn, facetColumns, filterPapers } from './facet-counts.ts';

const topics = (...ids: string[]): Pick<PaperRecord, 'topics'> => ({
  topics: ids.map((topic) => ({ topic, label: topic.toUpperCase(), score: 1, evidence: [] })),
});

const year = (iso: string): Pick<PaperRecord, 'published'> => ({
  published: { iso, yearInferred: false },
});

const drawn = (facets: readonly FacetCounts[], id: FacetId): string =>
  facets
    .find((facet) => facet.id === id)
    ?.values.map(({ label, count }) => `${label} (${count})`)
    .join(' ') ?? 'no such facet';

const LIBRARY = [
  paperOf('0', { ...topics('nas'), ...year('2024-05-01'), authorCount: 1 }),
  paperOf('1', { ...topics('nas', 'edge'), ...year('2025'), authorCount: 3 }),
  paperOf('2', { ...topics('edge'), ...year('2025-02'), authorCount: 12 }),
  paperOf('3', { ...topics('survey', 'edge'), ...year('2023-01-01') }),
  paperOf('4'),
];

function answer(filters: Query['filters'], hits: readonly number[] | null = null) {
  const bits = hits === null ? null : Bitset.of(LIBRARY.length, hits);
  const { papers, facets } = filterPapers(facetColumns(LIBRARY), filters, bits, LIBRARY.length);
  return {
    papers: [...papers],
    topics: drawn(facets, 'topics'),
    year: drawn(facets, 'year'),
    authors: drawn(facets, 'authors'),
  };
}

test('without filters every value counts its papers, pinned ones first, then the most papers', () => {
  expect(answer({})).toEqual({
    papers: [0, 1, 2, 3, 4],
    topics: 'NAS (2) EDGE (3) SURVEY (1)',
    year: '2025 (2) 2024 (1) 2023 (1)',
    authors: '1 (1) 2–5 (1) 11+ (1)',
  });
});

test('values of a group are ORed, and its other values keep what they would add', () => {
  expect(answer({ topics: { include: ['nas', 'survey'], exclude: [] } })).toMatchObject({
    papers: [0, 1, 3],
    topics: 'NAS (2) EDGE (3) SURVEY (1)',
    year: '2025 (1) 2024 (1) 2023 (1)',
  });
});

test('groups are ANDed', () => {
  const filters = {
    topics: { include: ['edge'], exclude: [] },
    year: { include: ['2025'], exclude: [] },
  };
  expect(answer(filters)).toMatchObject({
    papers: [1, 2],
    topics: 'NAS (1) EDGE (2) SURVEY (0)',
    year: '2025 (2) 2024 (0) 2023 (1)',
  });
});

test('a range is one more value of its group, and the bars count what its own group would leave', () => {
  const filters = { year: { include: ['2024..2025'], exclude: [] } };
  const { papers, facets } = filterPapers(facetColumns(LIBRARY), filters, null, LIBRARY.length);
  expect([...papers]).toEqual([0, 1, 2]);
  expect(drawn(facets, 'year')).toBe('2025 (2) 2024 (1) 2023 (1)');
  expect(facets.find(({ id }) => id === 'year')?.bars.map(({ count }) => count)).toEqual([1, 1, 2]);
  expect(facets.find(({ id }) => id === 'authors')?.bars.map(({ count }) => count)).toEqual([
    1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  ]);
  expect(answer({ year: { include: ['2023', '2025..'], exclude: [] } }).papers).toEqual([1, 2, 3]);
  expect(answer({ authors: { include: ['2..12'], exclude: [] } }).papers).toEqual([1, 2]);
});

test('an excluded value leaves its papers out, and shows how many they are', () => {
  expect(answer({ topics: { include: [], exclude: ['nas'] } })).toMatchObject({
    papers: [2, 3, 4],
    topics: 'NAS (2) EDGE (2) SURVEY (1)',
    year: '2025 (1) 2024 (0) 2023 (1)',
  });
});

test('a search changes the counts of a small group, never the places of its values', () => {
  expect(answer({ topics: { include: ['survey'], exclude: [] } }, [0, 4])).toEqual({
    papers: [],
    topics: 'NAS (1) EDGE (0) SURVEY (0)',
    year: '2025 (0) 2024 (0) 2023 (0)',
    authors: '1 (0) 2–5 (0) 11+ (0)',
  });
});

test('a value that the library does not hold finds nothing and stays visible', () => {
  expect(answer({ topics: { include: ['gone'], exclude: [] } })).toMatchObject({
    papers: [],
    topics: 'NAS (2) EDGE (3) SURVEY (1) gone (0)',
  });
});

test('in a large group the values of the query come up, and the selected ones stay', () => {
  const organisation = (name: string) => ({ organisation: { handle: null, name } });
  const records = Array.from({ length: 60 }, (_, i) =>
    paperOf(String(i), organisation(`Lab ${i % 30}`)),
  );
  const { facets } = filterPapers(
    facetColumns(records),
    { organisation: { include: ['Lab 7'], exclude: [] } },
    Bitset.of(60, [3, 33, 5]),
    60,
  );
  expect(drawn(facets, 'organisation')).toBe('Lab 3 (2) Lab 5 (1) Lab 7 (0)');
  expect(facets.find(({ id }) => id === 'organisation')?.distinct).toBe(30);
});

/** A facet whose values are the words of the title. */
const titleWords: Facet = {
  id: 'topics',
  label: 'Words',
  order: 'count',
  of: ({ title }) => title.split(' ').map((value) => ({ value, label: value })),
};
const firstLetter: Facet = {
  id: 'year',
  label: 'Letter',
  order: 'descending',
  of: ({ title }) => [{ value: title.slice(0, 1), label: title.slice(0, 1) }],
};

test('papers and counts are those of looking at every paper', () => {
  const value = fc.constantFrom('a', 'b', 'c', 'aa', 'ab');
  const filter = fc.record({
    include: fc.uniqueArray(value, { maxLength: 2 }),
    exclude: fc.uniqueArray(value, { maxLength: 2 }),
  });
  const titles = fc.array(
    fc.uniqueArray(value, { minLength: 1 }).map((list) => list.join(' ')),
    {
      maxLength: 150,
    },
  );
  fc.assert(
    fc.property(titles, filter, filter, fc.option(fc.nat(7)), (list, words, letters, step) => {
      const records = list.map((title) => paperOf(title));
      const filters: Record<string, FacetFilter> = { topics: words, year: letters };
      const facets = [titleWords, firstLetter];
      const isHit = (i: number): boolean => step === null || i % (step + 1) === 0;
      const hits = step === null ? null : Bitset.of(list.length, [...list.keys()].filter(isHit));
      const columns = facets.map((facet) => facetColumn(facet, records));
      const given = filterPapers(columns, filters, hits, list.length);

      const valuesOf = (facet: Facet, i: number): string[] =>
        facet.of(records[i] ?? paperOf('')).map((one) => one.value);
      const passes = (facet: Facet, i: number, { include, exclude }: FacetFilter): boolean => {
        const values = valuesOf(facet, i);
        return (
          (include.length === 0 || values.some((one) => include.includes(one))) &&
          !values.some((one) => exclude.includes(one))
        );
      };
      const none: FacetFilter = { include: [], exclude: [] };
      const all = [...list.keys()].filter(isHit);
      expect([...given.papers]).toEqual(
        all.filter((i) => facets.every((facet) => passes(facet, i, filters[facet.id] ?? none))),
      );
      for (const facet of facets) {
        const own = filters[facet.id] ?? none;
        const counted = given.facets.find(({ id }) => id === facet.id)?.values ?? [];
        for (const one of ['a', 'b', 'c', 'aa', 'ab']) {
          const left = all.filter(
            (i) =>
              valuesOf(facet, i).includes(one) &&
              passes(facet, i, {
                include: [],
                exclude: own.exclude.filter((excluded) => excluded !== one),
              }) &&
              facets.every((o) => o === facet || passes(o, i, filters[o.id] ?? none)),
          );
          const shown = counted.find(({ value: of }) => of === one);
          const named = own.include.includes(one) || own.exclude.includes(one);
          const known = list.some((_, i) => valuesOf(facet, i).includes(one));
          expect(shown?.count).toBe(known || named ? left.length : undefined);
        }
      }
    }),
  );
});
