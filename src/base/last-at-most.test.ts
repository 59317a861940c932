import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastAtMost } from './last-at-most.ts';

it('finds what a look at each of the numbers finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), (unsorted, value) => {
      const numbers = unsorted.toSorted((a, b) => a - b);
      const slow = numbers.findLastIndex((number) => number <= value);
      expect(lastAtMost(numbers, value)).toBe(Math.max(0, slow));
    }),
  );
});

it('looks at no more of the numbers than count', () => {
  expect(lastAtMost([0, 3, 5, 0, 0], 9, 3)).toBe(2);
});
