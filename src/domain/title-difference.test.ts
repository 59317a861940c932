import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparableTitle, editDistance, titleDifference } from './title-difference.ts';

/** By the whole table, as a textbook has it. */
function plainDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

test('the distance within a limit is that of the whole table', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
  fc.assert(
    fc.property(text, text, fc.nat(8), (a, b, limit) => {
      const distance = plainDistance(a, b);
      expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : null);
    }),
  );
});

test('spaces, case and punctuation are no difference', () => {
  const [a, b] = ['Four-Bit  Barley: A Study', 'four bit barleya study'].map(comparableTitle);
  expect(a && b && titleDifference(a, b)).toEqual({ letters: 0, words: [[], []] });
});

test('the words that only one title has are named', () => {
  const [a, b] = ['Counting Barley at Night', 'Counting Barly at Night'].map(comparableTitle);
  expect(a && b && titleDifference(a, b)).toEqual({
    letters: 1,
    words: [['barley'], ['barly']],
  });
});
