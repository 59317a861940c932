import { describe, expect, test } from 'vitest';
import { type Decision, NO_DECISION } from '../domain/decision.ts';
import { type Entry, emptyEntry } from '../domain/entry.ts';
import { recordOf } from '../domain/testing.ts';
import { facetColumns } from './facet-counts.ts';
import { findPapers } from './find-papers.ts';
import { engineOver } from './testing.ts';

const paper = (title: string, rest: Partial<Entry> = {}, decision: Partial<Decision> = {}) =>
  recordOf(
    { ...emptyEntry(title, { first: 1, last: 1 }), ...rest },
    { ...NO_DECISION, ...decision },
  );
const on = (year: number) => ({ date: { year, month: 5, day: 1 } });
const org = (name: string) => ({ organisation: { handle: null, name } });

const RECORDS = [
  paper('Low-Rank Barley', { abstract: 'Pruning of low ranks.', ...on(2023), comments: 7 }), // 0
  paper('Barley of Low Yield', {
    abstract: 'A rank of barley.',
    ...on(2024),
    ...org('Polar Compute'),
  }), // 1
  paper('Pruning Meadows', { authors: ['Ada Lowe', 'Kim Rank'], ...on(2025), comments: 2 }), // 2
  paper(
    'A Survey of Meadows',
    { abstract: 'Sparsity.' },
    { status: 'read', tags: ['Field Work'], note: 'x' },
  ), // 3
];
const LIBRARY = {
  engine: engineOver(
    RECORDS.map((record) => ({ ...record, organisation: record.organisation?.name ?? null })),
  ),
  records: RECORDS,
  columns: facetColumns(RECORDS),
};

/** Ordinals of the papers, ascending, or `all`. */
const found = (text: string): number[] | 'all' => {
  const { papers } = findPapers(text, LIBRARY);
  return papers === null ? 'all' : [...papers];
};
const notes = (text: string): string => findPapers(text, LIBRARY).notes.join(' ');

describe('what a query finds', () => {
  test.each([
    ['barley', [0, 1]],
    ['barley low rank', [0, 1]],
    ['"low rank"', [0]],
    ['"low rank" barley', [0]],
    ['barley -"low rank"', [1]],
    ['-survey', [0, 1, 2]],
    ['meadows -survey', [2]],
    ['sparsity OR barley', [0, 1, 3]],
    ['sparsity OR pruning meadows ', [2, 3]],
    ['"low rank" OR survey', [0, 3]],
    ['title:pruning', [2]],
    ['abstract:pruning', [0]],
    ['title:prun', [2]],
    ['title:"low rank"', [0]],
    ['title:pruning OR title:survey', [2, 3]],
    ['org:polar', [1]],
    ['org:"polar compute"', [1]],
    ['author:lowe', [2]],
    ['author:"kim rank"', [2]],
    ['year:2023..2024', [0, 1]],
    ['year:>2023 pruning', [2]],
    ['-year:2023', [1, 2, 3]],
    ['comments:>5', [0]],
    ['topic:nas', [0, 1, 2, 3]],
    ['status:read', [3]],
    ['status:unread meadows', [2]],
    ['tag:"field work"', [3]],
    ['tag:fie', [3]],
    ['has:note', [3]],
    ['has:comments', [0, 2]],
    ['listing:may barley', [0, 1]],
    ['quantisation year:2023', []],
  ])('%s', (text, ordinals) => {
    expect(found(text)).toEqual(ordinals);
    expect(notes(text)).toBe('');
  });

  test.each(['', '  ', 'title:', '-', '""', 'OR'])('“%s” asks for nothing yet', (text) => {
    expect(found(text)).toBe('all');
  });
});

test('papers like one are found by its key, the most similar first, and words can narrow them', () => {
  const [first] = RECORDS;
  // In a test every paper has the same key.
  const key = first?.key ?? '';
  const { hits, papers } = findPapers(`similar:${key}`, LIBRARY);
  expect([...(hits?.ordinals ?? [])]).toEqual([1, 2]);
  expect([...(papers ?? [])]).toEqual([1, 2]);
  expect(found(`similar:${key} meadows `)).toEqual([2]);
  expect(notes('similar:nobody')).toContain('names no paper');
});

test('a word that is misspelt is still found beside a filter', () => {
  expect(found('barly year:2024 ')).toEqual([1]);
});

test('papers with the words side by side come before those with the words scattered', () => {
  const best = (text: string) => [...(findPapers(text, LIBRARY).hits?.ordinals ?? [])];
  // `Low-Rank` stands in a title, `rank of barley` in an abstract.
  expect(best('low rank ')[0]).toBe(0);
  expect(best('low ran')[0]).toBe(0);
  expect(best('rank of barley ')[0]).toBe(1);
});

test('words of a phrase rank what it finds, and are marked together', () => {
  const { hits, phrases } = findPapers('"low rank" barley ', LIBRARY);
  expect(hits?.terms).toEqual(new Set(['barley']));
  expect(phrases.map((phrase) => phrase.rangesIn('the low-ranks'))).toEqual([
    [{ start: 4, end: 13 }],
  ]);
});

test('what a title must have is marked, what it must not have is not', () => {
  const { phrases } = findPapers('title:barley -"low rank" ', LIBRARY);
  expect(phrases.map((phrase) => phrase.rangesIn('barley, low rank'))).toEqual([
    [{ start: 0, end: 6 }],
  ]);
});

test('the id of a topic means it alone, other words all topics whose names have them', () => {
  const topics = [
    { topic: 'nas', label: 'NAS' },
    { topic: 'nas-quantization', label: 'NAS & quantization' },
  ];
  const records = topics.map((topic, i) => ({ ...paper(`Meadow ${i}`), topics: [topic] }));
  const library = { ...LIBRARY, records, columns: facetColumns(records) };
  const having = (text: string) => [...(findPapers(text, library).papers ?? [])];
  expect(having('topic:nas')).toEqual([0]);
  expect(having('topic:na')).toEqual([0, 1]);
  expect(having('topic:NAS&')).toEqual([1]);
});

test('where no paper has all words, those with the most are shown, and that is said', () => {
  expect(found('barley sparsity zebra ')).toEqual([0, 1, 3]);
  expect(notes('barley sparsity zebra ')).toContain('No paper has all of these words');
  expect(notes('barley low ')).toBe('');
});

describe('what is not understood is searched as words and said', () => {
  test('a year that is none', () => {
    expect(found('year:barley')).toEqual([0, 1]);
    expect(notes('year:barley')).toContain('year:2023..2025');
  });

  test('a status that is none', () => {
    expect(notes('status:barley')).toContain('unread, to read');
    expect(found('status:barley')).toEqual([0, 1]);
  });

  test('a name that nothing here has finds nothing, and says so', () => {
    expect(found('org:nowhere')).toEqual([]);
    expect(notes('org:nowhere')).toBe('“org:nowhere” names nothing in this library.');
  });
});
