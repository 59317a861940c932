import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, emptyEntry } from './entry.ts';
import { groupEntries } from './group-entries.ts';

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
