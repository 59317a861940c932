import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { sortedLetters } from './sorted-letters.ts';
import { TermList } from './term-list.ts';

/** A list of any terms, whether or not a text could have them. */
function listOf(terms: readonly string[]): TermList {
  const { letters, letterStarts } = sortedLetters(terms);
  const empty: Segment = new SegmentBuilder().build();
  return new TermList({
    ...empty,
    letters,
    letterStarts,
    frequencies: new Uint32Array(terms.length),
  });
}

const term = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '量', '😀', 'z'),
  minLength: 1,
  maxLength: 7,
});
const terms = fc.uniqueArray(term, { maxLength: 40 });

const asBytes = (text: string): string => Buffer.from(text).toString('latin1');

test('terms stand in the order of their bytes, and each is found', () => {
  fc.assert(
    fc.property(terms, term, (all, other) => {
      const list = listOf(all);
      const texts = Array.from({ length: list.length }, (_, place) => list.text(place));
      const wanted = all.toSorted((a, b) => (asBytes(a) < asBytes(b) ? -1 : 1));
      expect(texts).toEqual(wanted);
      expect(texts.map((text) => list.find(text))).toEqual([...texts.keys()]);
      expect(list.find(other)).toBe(texts.indexOf(other));
    }),
  );
});

test('a beginning gives the terms that begin so', () => {
  fc.assert(
    fc.property(terms, term, (all, prefix) => {
      const list = listOf(all);
      const { first, end } = list.range(prefix);
      const inside = Array.from({ length: end - first }, (_, i) => list.text(first + i));
      expect(new Set(inside)).toEqual(new Set(all.filter((text) => text.startsWith(prefix))));
    }),
  );
});
