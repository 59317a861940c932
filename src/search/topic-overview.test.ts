import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bitset } from '../base/bitset.ts';
import type { PaperRecord } from '../domain/record.ts';
import { paperOf } from '../domain/testing.ts';
import { facetColumns } from './facet-counts.ts';
import { topicOverview } from './topic-overview.ts';

const paper = (topics: readonly string[], year?: number): PaperRecord =>
  paperOf(`${topics.join(' ')} ${year}`, {
    topics: topics.map((topic) => ({ topic, label: topic.toUpperCase() })),
    published: year === undefined ? null : { iso: `${year}-05`, yearInferred: false },
  });

const overviewOf = (records: readonly PaperRecord[], ordinals = [...records.keys()]) =>
  topicOverview(facetColumns(records), Bitset.of(records.length, ordinals));

/** A line a topic: its papers by year and without one, then its papers with each topic. */
const drawn = (records: readonly PaperRecord[], ordinals?: number[]): string[] =>
  overviewOf(records, ordinals).topics.map(
    ({ label, papers, byYear, undated, together }) =>
      `${label} ${papers} = ${byYear.join(' ')} + ${undated} | ${together.join(' ')}`,
  );

const LIBRARY = [
  paper(['nas'], 2024),
  paper(['nas', 'edge'], 2026),
  paper(['edge'], 2024),
  paper(['edge', 'survey']),
  paper([], 2023),
];

test('each topic has its papers by year, those without a year, and what it shares with others', () => {
  expect(drawn(LIBRARY)).toEqual([
    'NAS 2 = 0 1 0 1 + 0 | 2 1 0',
    'EDGE 3 = 0 1 0 1 + 1 | 1 3 1',
    'SURVEY 1 = 0 0 0 0 + 1 | 0 1 1',
  ]);
  expect(overviewOf(LIBRARY)).toMatchObject({
    all: { papers: 5, byYear: [1, 2, 0, 1], undated: 1 },
    untagged: 1,
    absent: [],
  });
});

test('the years are those of the papers that were asked for, and topics they lack are told apart', () => {
  expect(drawn(LIBRARY, [0, 2])).toEqual(['NAS 1 = 1 + 0 | 1 0', 'EDGE 1 = 1 + 0 | 0 1']);
  const { years, absent } = overviewOf(LIBRARY, [0, 2]);
  expect(years).toEqual([{ least: 2024, most: 2024 }]);
  expect(absent).toEqual(['SURVEY']);
});

test('a misread year hides no other: it stands in a range at the end', () => {
  const years = [1887, ...Array.from({ length: 40 }, () => 2024), 2025];
  const overview = overviewOf(years.map((year) => paper(['nas'], year)));
  expect(overview.years[0]).toEqual({ least: 0, most: 2023 });
  expect(overview.topics[0]?.byYear).toEqual([1, 40, 1]);
});

test('of no paper there is nothing to see', () => {
  expect(overviewOf(LIBRARY, [])).toEqual({
    all: { papers: 0, byYear: [], undated: 0 },
    untagged: 0,
    years: [],
    topics: [],
    absent: ['NAS', 'EDGE', 'SURVEY'],
  });
  expect(overviewOf([])).toMatchObject({ topics: [], absent: [] });
});

const papers = fc.array(
  fc.record({
    topics: fc.uniqueArray(fc.constantFrom<string[]>('nas', 'edge', 'survey', 'quantization')),
    year: fc.option(fc.integer({ min: 1995, max: 2030 }), { nil: undefined }),
    wanted: fc.boolean(),
  }),
  { maxLength: 80 },
);

test('every number is what a count by hand gives', () => {
  fc.assert(
    fc.property(papers, (given) => {
      const wanted = given.filter((one) => one.wanted);
      const records = given.map(({ topics, year }) => paper(topics, year));
      const ordinals = [...given.keys()].filter((ordinal) => given[ordinal]?.wanted);
      const { topics, years, untagged } = overviewOf(records, ordinals);
      expect(untagged).toBe(wanted.filter((one) => one.topics.length === 0).length);
      for (const { id, papers: count, byYear, undated, together } of topics) {
        const own = wanted.filter((one) => one.topics.includes(id));
        expect(count).toBe(own.length);
        expect(undated).toBe(own.filter(({ year }) => year === undefined).length);
        expect(byYear).toEqual(
          years.map(
            ({ least, most }) =>
              own.filter(({ year = -1 }) => year >= least && year <= most).length,
          ),
        );
        expect(together).toEqual(
          topics.map((other) => own.filter((one) => one.topics.includes(other.id)).length),
        );
      }
    }),
  );
});
