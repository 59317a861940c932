import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Strongest } from './strongest.ts';

test('keeps what sorting and cutting would keep', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 8 }), (strengths, capacity) => {
      const strongest = new Strongest(capacity);
      for (const [item, strength] of strengths.entries()) strongest.offer(item, strength);
      const expected = [...strengths.entries()]
        .toSorted(([i, a], [j, b]) => b - a || i - j)
        .slice(0, capacity)
        .map(([item]) => item);
      expect(strongest.items()).toEqual(expected);
    }),
  );
});
