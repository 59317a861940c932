import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, emptyEntry } from './entry.ts';
import { type Contribution, foldPaper } from './fold-paper.ts';

const from = (listing: string, fields: Partial<Entry>): Contribution => ({
  entry: { ...emptyEntry('Tiny Nets', { first: 3, last: 9 }), ...fields },
  listing,
  capture: { year: 2025, evidence: 'explicit-years', detail: '' },
});

test('a byline and a date missing in one listing come from the one that has them', () => {
  const paper = foldPaper('title:tinynets', [
    from('bare', { abstract: 'We shrink nets.' }),
    from('full', {
      abstract: 'We shrink nets.',
      authorCount: 4,
      date: { year: null, month: 5, day: 2 },
    }),
  ]);
  expect(paper).toMatchObject({
    abstract: 'We shrink nets.',
    authorCount: 4,
    published: { iso: '2025-05-02', yearInferred: true },
    origin: { title: 0, abstract: 0, authorCount: 1, published: 1 },
  });
  expect(paper.sources.map(({ listing }) => listing)).toEqual(['bare', 'full']);
});

test('the fuller abstract wins, not counting white space', () => {
  const paper = foldPaper('k', [
    from('spaced', { abstract: 'We   shrink   nets' }),
    from('whole', { abstract: 'We shrink nets a lot.' }),
  ]);
  expect(paper.abstract).toBe('We shrink nets a lot.');
  expect(paper.origin.abstract).toBe(1);
});

test('a stated year beats an inferred one', () => {
  const paper = foldPaper('k', [
    from('inferred', { date: { year: null, month: 5, day: 2 } }),
    from('stated', { date: { year: 2024, month: 5, day: 2 } }),
  ]);
  expect(paper.published).toEqual({ iso: '2024-05-02', yearInferred: false });
});

test('comments and upvotes are those of the later view, zero is a count, none is none', () => {
  const paper = foldPaper('k', [
    from('a', { comments: 2 }),
    from('b', { comments: 5, upvotes: 0 }),
  ]);
  expect(paper.comments).toBe(5);
  expect(paper.upvotes).toBe(0);
  expect(foldPaper('k', [from('a', {})]).comments).toBeNull();
});

test('what no listing states has no value and no origin', () => {
  const paper = foldPaper('k', [from('a', {})]);
  expect(paper.organisation).toBeNull();
  expect(Object.keys(paper.origin)).toEqual(['title']);
});

test('the highest version of a preprint is shown', () => {
  const paper = foldPaper('k', [
    from('a', { arxivId: '2405.1', arxivVersion: 1 }),
    from('b', { arxivId: '2405.1', arxivVersion: 3 }),
  ]);
  expect(paper.arxivVersion).toBe(3);
});

test('the venue is the first that is stated, the keywords are the longest list', () => {
  const paper = foldPaper('k', [
    from('bare', { keywords: ['nets'] }),
    from('journal', { venue: 'Journal of Nets', keywords: ['tiny', 'nets'] }),
    from('other', { venue: 'Elsewhere' }),
  ]);
  expect(paper).toMatchObject({
    venue: 'Journal of Nets',
    keywords: ['tiny', 'nets'],
    origin: { venue: 1, keywords: 1 },
  });
});

const count = fc.option(fc.nat(9));
const text = fc.option(fc.constantFrom('x', 'some words', '  '));
const fields = fc.record({
  abstract: text,
  authors: fc.array(fc.constantFrom('Ada Kim', 'Bo Li'), { maxLength: 3 }),
  authorCount: count,
  organisation: fc.constantFrom(null, { handle: null, name: 'Farm' }),
  date: fc.option(fc.record({ year: fc.option(fc.constant(2024)), month: count, day: count })),
  comments: count,
  upvotes: count,
  arxivId: text,
  arxivVersion: count,
  doi: text,
  url: text,
  venue: text,
  keywords: fc.array(fc.constant('cs.LG'), { maxLength: 2 }),
});

test('an entry that states nothing beside another changes nothing', () => {
  fc.assert(
    fc.property(fields, (stated) => {
      const entry = from('a', stated);
      const { sources, ...alone } = foldPaper('k', [entry]);
      const both = foldPaper('k', [entry, from('b', {})]);
      expect({ ...both, sources: both.sources.slice(0, 1) }).toEqual({ sources, ...alone });
    }),
  );
});
