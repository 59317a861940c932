import { expect, test } from 'vitest';
import { EMPTY_QUERY, type Query } from '../domain/query.ts';
import { type Waymarks, waysOut } from './ways-out.ts';

/** A library in which each part of a query leaves so many papers, and `least` of them all do. */
const libraryOf =
  (papers: Readonly<Record<string, number>>) =>
  ({ text, filters }: Query): number =>
    Math.min(
      100,
      ...Object.entries(papers).flatMap(([part, count]) =>
        text.includes(part) || Object.keys(filters).includes(part) ? [count] : [],
      ),
    );

const SPELLINGS: Readonly<Record<string, readonly string[]>> = { barly: ['barley', 'barl'] };
const asked = (count: (query: Query) => number): Waymarks => ({
  count,
  spellings: (word) => SPELLINGS[word] ?? [],
});

const said = (query: Query, papers: Readonly<Record<string, number>>): string[] =>
  waysOut(query, asked(libraryOf(papers))).map(
    ({ kind, part, count }) => `${kind} ${part}: ${count}`,
  );

const NAS = { topics: { include: ['nas'], exclude: [] } };

test('the part that stands in the way is named, with what is there without it', () => {
  const query = { ...EMPTY_QUERY, text: 'barley year:1999', filters: NAS };
  expect(said(query, { 'year:1999': 0, barley: 7 })).toEqual(['without year:1999: 7']);
  expect(said(query, { topics: 0, barley: 7 })).toEqual(['without Topics: 7']);
});

test('where several stand in the way each part is offered alone, the most papers first', () => {
  const query = { ...EMPTY_QUERY, text: 'barley wheat year:1999 org:nowhere', filters: {} };
  expect(said(query, { 'year:1999': 0, 'org:nowhere': 0, barley: 7, wheat: 9 })).toEqual([
    'only wheat: 9',
    'only barley: 7',
  ]);
});

test('a way out leaves the order of the table as it is', () => {
  const sort = [{ field: 'title', descending: false }] as const;
  const query = { text: 'barley year:1999', filters: {}, sort };
  const [way] = waysOut(query, asked(libraryOf({ 'year:1999': 0 })));
  expect(way?.query).toEqual({ text: 'barley', filters: {}, sort });
});

test('of a single part nothing can be left out', () => {
  expect(said({ ...EMPTY_QUERY, text: 'barley' }, { barley: 0 })).toEqual([]);
});

test('a misspelt word of a phrase or a field is offered in other spellings, before anything is left out', () => {
  const query = { ...EMPTY_QUERY, text: '-barly' };
  expect(said(query, { '-barly': 0 })).toEqual([]);
  for (const text of ['is:barly', 'author:barly', 'org:barly', 'tag:barly'])
    expect(said({ ...query, text }, { barly: 0 })).toEqual([]);
  expect(said({ ...query, text: 'oats title:barly' }, { 'title:barly': 0, oats: 7 })).toEqual([
    'instead title:barley: 7',
    'instead title:barl: 7',
    'without title:barly: 7',
  ]);
  expect(said({ ...query, text: '"small barly"' }, { barly: 0 })).toEqual([
    'instead "small barley": 100',
    'instead "small barl": 100',
  ]);
});
