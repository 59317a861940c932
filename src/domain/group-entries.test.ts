import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, emptyEntry } from './entry.ts';
import { groupEntries } from './group-entries.ts';
import { pairOf, type Verdict } from './verdict.ts';

const lines = { first: 1, last: 1 };
const entry = (title: string, ids: Partial<Entry> = {}): Entry => ({
  ...emptyEntry(title, lines),
  ...ids,
});
const drawn = (entries: readonly Entry[]): string =>
  groupEntries(entries)
    .map(({ key, members }) => `${key} ${members.join('+')}`)
    .join(', ');

test('the same title in two listings is one paper', () => {
  expect(drawn([entry('Tiny Nets'), entry('Big Nets'), entry('TINY  nets')])).toBe(
    'title:tinynets 0+2, title:bignets 1',
  );
});

test('an entry that knows only the title joins the paper that has an id', () => {
  expect(drawn([entry('Tiny Nets'), entry('Tiny Nets', { arxivId: '2405.1' })])).toBe(
    'arxiv:2405.1 0+1',
  );
});

test('two ids with one title are two papers, and a bare title joins neither', () => {
  expect(
    drawn([
      entry('Editorial', { doi: '10.1/a' }),
      entry('Editorial', { doi: '10.1/b' }),
      entry('Editorial'),
    ]),
  ).toBe('doi:10.1/a 0, doi:10.1/b 1, title:editorial 2');
});

test('a DOI that another entry ties to an arXiv id is that paper', () => {
  expect(
    drawn([entry('X', { doi: '10.1/a' }), entry('X', { arxivId: '2405.1', doi: '10.1/a' })]),
  ).toBe('arxiv:2405.1 0+1');
});

test('every entry is in exactly one group, whatever the order of the listings', () => {
  const entries = fc.array(
    fc.record({
      title: fc.constantFrom('A', 'B', 'C'),
      arxivId: fc.constantFrom(null, '1', '2'),
      doi: fc.constantFrom(null, '10.1/a', '10.1/b'),
    }),
  );
  fc.assert(
    fc.property(entries, (drafts) => {
      const all = drafts.map(({ title, ...ids }) => entry(title, ids));
      const groups = groupEntries(all);
      expect(groups.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([
        ...all.keys(),
      ]);
      const sizes = (list: readonly Entry[]) =>
        Object.fromEntries(groupEntries(list).map(({ key, members }) => [key, members.length]));
      expect(sizes(all.toReversed())).toEqual(sizes(all));
    }),
  );
});

const said = (
  verdict: 'same' | 'different',
  one: readonly string[],
  other: readonly string[],
): Verdict => ({
  pair: pairOf(one[0] ?? '', other[0] ?? ''),
  verdict,
  one,
  other,
  titles: ['', ''],
  saidAt: 0,
});
const drawnWith = (verdicts: readonly Verdict[], entries: readonly Entry[]): string =>
  groupEntries(entries, verdicts)
    .map(({ key, members }) => `${key} ${members.join('+')}`)
    .join(', ');

test('what the user calls the same is one paper, by the stronger key, transitively', () => {
  const entries = [entry('A'), entry('B', { doi: '10.1/b' }), entry('C')];
  const verdicts = [
    said('same', ['title:a'], ['doi:10.1/b', 'title:b']),
    said('same', ['title:c'], ['title:b', 'doi:10.1/b']),
  ];
  expect(drawnWith(verdicts, entries)).toBe('doi:10.1/b 0+1+2');
  expect(groupEntries(entries, verdicts)[0]?.parts).toEqual([
    ['title:a'],
    ['doi:10.1/b', 'title:b'],
    ['title:c'],
  ]);
});

test('a verdict holds when a stronger id comes, and when its listing has gone', () => {
  const early = said('same', ['title:a'], ['title:b']);
  expect(drawnWith([early], [entry('A', { arxivId: '1' }), entry('B')])).toBe('arxiv:1 0+1');
  const late = said('same', ['arxiv:1', 'title:a'], ['doi:10.1/b', 'title:b']);
  expect(drawnWith([late], [entry('A'), entry('B')])).toBe('title:a 0+1');
  expect(drawnWith([late], [entry('B')])).toBe('title:b 0');
});

test('a verdict says nothing of another paper that has the same title', () => {
  const verdict = said('same', ['arxiv:1', 'title:a'], ['title:b']);
  expect(drawnWith([verdict], [entry('A', { arxivId: '2' }), entry('B')])).toBe(
    'arxiv:2 0, title:b 1',
  );
});

test('what the user calls different stays apart, also from what its title would join', () => {
  const bare = said('different', ['arxiv:1', 'title:a'], ['title:a']);
  expect(drawnWith([bare], [entry('A', { arxivId: '1' }), entry('A')])).toBe(
    'arxiv:1 0, title:a 1',
  );
  const doi = said('different', ['arxiv:1', 'doi:10.1/a', 'title:a'], ['doi:10.1/a', 'title:a']);
  const both = [entry('A', { arxivId: '1', doi: '10.1/a' }), entry('A', { doi: '10.1/a' })];
  expect(drawnWith([doi], both)).toBe('arxiv:1 0, doi:10.1/a 1');
});

test('different outweighs same, however long the way between the two is', () => {
  const verdicts = [
    said('same', ['title:a'], ['title:b']),
    said('same', ['title:b'], ['title:c']),
    said('different', ['title:a'], ['title:c']),
  ];
  expect(drawnWith(verdicts, [entry('A'), entry('B'), entry('C')])).toBe('title:a 0+1, title:c 2');
});

test('two ids that are one paper take in what knows only their title', () => {
  const entries = [entry('A', { arxivId: '1' }), entry('A', { doi: '10.1/a' }), entry('A')];
  expect(drawnWith([said('same', ['arxiv:1'], ['doi:10.1/a'])], entries)).toBe('arxiv:1 0+1+2');
});

test('a title that the user gave to one id is not taken by another that comes later', () => {
  const verdict = said('same', ['title:a'], ['arxiv:9', 'title:x']);
  const entries = [entry('A'), entry('X', { arxivId: '9' }), entry('A', { arxivId: '1' })];
  expect(drawnWith([verdict], entries)).toBe('arxiv:9 0+1, arxiv:1 2');
});

test('a group says what brought its entries together', () => {
  const entries = [entry('A', { arxivId: '1' }), entry('A', { arxivId: '1' }), entry('A')];
  expect(groupEntries(entries)[0]?.bonds).toEqual([
    { by: 'key', key: 'arxiv:1' },
    { by: 'tie', key: 'title:a', one: ['arxiv:1', 'title:a'], other: ['title:a'] },
  ]);
});

test('whatever was said, the groups do not depend on the order of listings or verdicts', () => {
  const titles = fc.constantFrom('A', 'B', 'C', 'D');
  const drafts = fc.array(fc.record({ title: titles, arxivId: fc.constantFrom(null, '1', '2') }), {
    maxLength: 12,
  });
  const sides = fc.constantFrom('title:a', 'title:b', 'title:c', 'arxiv:1', 'arxiv:2');
  const words = fc.array(
    fc
      .tuple(fc.constantFrom('same' as const, 'different' as const), sides, sides)
      .map(([verdict, one, other]) => said(verdict, [one], [other])),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(drafts, words, (made, spoken) => {
      const all = made.map(({ title, ...ids }) => entry(title, ids));
      const verdicts = [...new Map(spoken.map((each) => [each.pair, each])).values()];
      const shape = (list: readonly Entry[], by: readonly Verdict[]) =>
        Object.fromEntries(groupEntries(list, by).map(({ key, members }) => [key, members.length]));
      expect(shape(all.toReversed(), verdicts.toReversed())).toEqual(shape(all, verdicts));
    }),
    { numRuns: 1000 },
  );
});
