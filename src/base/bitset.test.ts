import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bitset } from './bitset.ts';

const SIZE = 100;
const members = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }));
const ascending = (list: Iterable<number>) => [...list].toSorted((a, b) => a - b);

test('a bitset behaves as a set of numbers does', () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const left = Bitset.of(SIZE, a);
      const right = Bitset.of(SIZE, b);
      expect([...left]).toEqual(ascending(a));
      expect(left.count()).toBe(a.length);
      const counts = new Uint32Array(3);
      left.tally(
        Uint8Array.from({ length: SIZE }, (_, member) => member % 3),
        counts,
      );
      expect([...counts]).toEqual(
        [0, 1, 2].map((group) => a.filter((x) => x % 3 === group).length),
      );
      expect([...left.clone().and(right)]).toEqual(ascending(a.filter((x) => b.includes(x))));
      expect([...left.clone().or(right)]).toEqual(ascending(new Set([...a, ...b])));
      expect([...left.clone().andNot(right)]).toEqual(ascending(a.filter((x) => !b.includes(x))));
      expect(left.countAnd(right)).toBe(a.filter((x) => b.includes(x)).length);
    }),
  );
});

test.each([0, 1, 31, 32, 33, 100])('a full set of %i has exactly that many members', (size) => {
  const full = new Bitset(size, true);
  expect(full.count()).toBe(size);
  expect([...full]).toHaveLength(size);
});

test('what is outside is not in it', () => {
  expect(new Bitset(10, true).has(10)).toBe(false);
});
