import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedTerms } from './sorted-terms.ts';

const term = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '語'), minLength: 1, maxLength: 6 });

test('terms added in any portions come out in order, with what they share', () => {
  fc.assert(
    fc.property(fc.uniqueArray(term), fc.uniqueArray(term), (first, second) => {
      const terms: string[] = [];
      const sorted = new SortedTerms(terms);
      for (const portion of [first, second]) {
        for (const added of portion) if (!terms.includes(added)) terms.push(added);
        sorted.update();
      }
      const inOrder = terms.toSorted((a, b) => (a < b ? -1 : 1));
      expect(inOrder.map((_, place) => sorted.termAt(place))).toEqual(inOrder);
      for (const [place, text] of inOrder.entries()) {
        const before = inOrder[place - 1] ?? '';
        expect(text.startsWith(before.slice(0, sorted.sharedAt(place)))).toBe(true);
      }
    }),
  );
});

test('a range holds the terms that begin with a prefix', () => {
  fc.assert(
    fc.property(fc.uniqueArray(term), term, (terms, prefix) => {
      const sorted = new SortedTerms(terms);
      sorted.update();
      const { first, end } = sorted.range(prefix);
      const found = Array.from({ length: end - first }, (_, i) => sorted.termAt(first + i));
      expect(new Set(found)).toEqual(new Set(terms.filter((text) => text.startsWith(prefix))));
    }),
  );
});
