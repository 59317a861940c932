import fc from 'fast-check';
import { expect, test } from 'vitest';
import { radixSort } from './radix-sort.ts';

test('sorts as a comparison does, and leaves equals in their order', () => {
  const keys = fc.array(fc.oneof(fc.nat(5), fc.nat(0xffffffff)), { minLength: 1 });
  fc.assert(
    fc.property(keys, fc.infiniteStream(fc.nat(1000)), (list, shuffle) => {
      const ordinals = [...list.keys()].map((ordinal) => ({
        ordinal,
        at: shuffle.next().value ?? 0,
      }));
      const shuffled = ordinals.toSorted((a, b) => a.at - b.at).map(({ ordinal }) => ordinal);
      const sorted = Uint32Array.from(shuffled);
      radixSort(sorted, Uint32Array.from(list), Math.max(...list));
      const key = (ordinal: number): number => list[ordinal] ?? 0;
      expect([...sorted]).toEqual(shuffled.toSorted((a, b) => key(a) - key(b)));
    }),
  );
});
