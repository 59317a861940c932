import { expect, test } from 'vitest';
import { CoverSet } from './cover-set.ts';
import type { Cover } from './index-part.ts';

const cover = (first: number, count: number, listing = 'a'): Cover => ({
  listing,
  addedAt: 1,
  format: 'table',
  first,
  count,
});
const ranges = (set: CoverSet): string[] =>
  set.missing.map(({ listing, first, count }) => `${listing} ${first}+${count}`);

test('what is taken is missing no more, wherever it lies', () => {
  const set = new CoverSet([cover(0, 10), cover(0, 4, 'b')]);
  expect(set.take(cover(3, 2))).toBe(true);
  expect(ranges(set)).toEqual(['a 0+3', 'a 5+5', 'b 0+4']);
  expect(set.take(cover(5, 5))).toBe(true);
  expect(set.take(cover(0, 4, 'b'))).toBe(true);
  expect(ranges(set)).toEqual(['a 0+3']);
});

test('nothing is taken twice, nor of another reading, nor more than there is', () => {
  const set = new CoverSet([cover(0, 10)]);
  expect(set.take(cover(0, 6))).toBe(true);
  expect(set.take(cover(5, 2))).toBe(false);
  expect(set.take(cover(8, 3))).toBe(false);
  expect(set.take({ ...cover(6, 2), format: 'ris' })).toBe(false);
  expect(set.take({ ...cover(6, 2), addedAt: 2 })).toBe(false);
  expect(ranges(set)).toEqual(['a 6+4']);
});

test('a listing without entries wants nothing', () => {
  expect(new CoverSet([cover(0, 0)]).missing).toEqual([]);
});
