import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PaperRecord } from '../domain/record.ts';
import { paperOf } from '../domain/testing.ts';
import { SortOrder } from './sort-order.ts';

const paper = (
  title: string,
  comments: number | null = null,
  iso: string | null = null,
): PaperRecord =>
  paperOf(title, { comments, published: iso === null ? null : { iso, yearInferred: false } });

const everything = (records: readonly PaperRecord[]): Uint32Array =>
  Uint32Array.from(records.keys());

test('titles sort as people order them', () => {
  const records = ['Zebra', 'GPT-10', '“Attention”', 'éclair', 'GPT-9', 'Eclipse', 'apple', '…'];
  const order = new SortOrder(records.map((title) => paper(title)));
  const titles = (descending: boolean): string =>
    [...order.sort(Uint32Array.from(records.keys()), [{ field: 'title', descending }])]
      .map((ordinal) => records[ordinal])
      .join(' ');
  expect(titles(false)).toBe('… apple “Attention” éclair Eclipse GPT-9 GPT-10 Zebra');
  expect(titles(true)).toBe('Zebra GPT-10 GPT-9 Eclipse éclair “Attention” apple …');
});

test('what has no value comes last in both directions', () => {
  const records = [paper('a'), paper('b', 5), paper('c', 0), paper('d'), paper('e', 7)];
  const order = new SortOrder(records);
  const by = (descending: boolean): number[] => [
    ...order.sort(everything(records), [{ field: 'comments', descending }]),
  ];
  expect(by(false)).toEqual([2, 1, 4, 0, 3]);
  expect(by(true)).toEqual([4, 1, 2, 0, 3]);
});

test('a field that cannot be sorted by, and no field at all, leave the order', () => {
  const records = [paper('b'), paper('a')];
  const order = new SortOrder(records);
  const given = Uint32Array.of(1, 0);
  expect([...order.sort(given, [])]).toEqual([1, 0]);
  expect([...order.sort(given, [{ field: 'abstract', descending: true }])]).toEqual([1, 0]);
  expect([...given]).toEqual([1, 0]);
});

test('several fields sort as comparing one after the other does', () => {
  const papers = fc.array(
    fc
      .tuple(
        fc.constantFrom('Ant', 'ant', 'Bee', 'Ära', '"Bee', ''),
        fc.option(fc.nat(4)),
        fc.option(fc.constantFrom('2024', '2024-05', '2025-01-02')),
      )
      .map(([title, comments, iso]) => paper(title, comments, iso)),
  );
  const keys = fc.uniqueArray(
    fc.record({
      field: fc.constantFrom('title' as const, 'comments' as const, 'published' as const),
      descending: fc.boolean(),
    }),
    { selector: ({ field }) => field },
  );
  const plain = (title: string): string => title.replace(/^"/, '');
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  const date = ({ published }: PaperRecord): number | null =>
    published === null ? null : Number(published.iso.replaceAll('-', '').padEnd(8, '0'));
  const missingLast = (a: number | null, b: number | null, sign: number): number =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : sign * (a - b);

  fc.assert(
    fc.property(papers, keys, (records, by) => {
      const naive = [...records.entries()].toSorted(([, a], [, b]) => {
        for (const { field, descending } of by) {
          const sign = descending ? -1 : 1;
          const difference =
            field === 'title'
              ? sign * compare(plain(a.title), plain(b.title))
              : field === 'comments'
                ? missingLast(a.comments, b.comments, sign)
                : missingLast(date(a), date(b), sign);
          if (difference !== 0) return difference;
        }
        return 0;
      });
      const sorted = new SortOrder(records).sort(everything(records), by);
      expect([...sorted]).toEqual(naive.map(([ordinal]) => ordinal));
    }),
  );
});
