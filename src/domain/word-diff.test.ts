import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffSegment, diffWords } from './word-diff.ts';

const drawn = (segments: readonly DiffSegment[]): string =>
  segments.map(({ text, only }) => (only ? `[${text}]` : text)).join('');
const both = (one: string, other: string): string[] => {
  const diff = diffWords(one, other);
  return [drawn(diff.one), drawn(diff.other)];
};

test('what only one of two texts has is marked, word by word', () => {
  expect(both('Counting barley at night', 'Counting barly at night')).toEqual([
    'Counting [barley] at night',
    'Counting [barly] at night',
  ]);
});

test('neighbouring words are one stretch, and what is cut off is the end', () => {
  expect(both('We prune the nets. They stay green.', 'We prune nets.')).toEqual([
    'We prune [the] nets. [They stay green.]',
    'We prune nets.',
  ]);
});

test('white space is no difference', () => {
  expect(both('one  two\nthree', 'one two three')).toEqual(['one  two\nthree', 'one two three']);
});

test('texts with nothing in common say so', () => {
  expect(diffWords('a b', 'c d e').common).toBe(0);
  expect(diffWords('', '').common).toBe(1);
});

test('both texts are always whole, and the same words are common to both', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n'), { maxLength: 24 })
    .map((parts) => parts.join(''));
  const commonWords = (segments: readonly DiffSegment[]) =>
    segments.flatMap(({ text: part, only }) => (only ? [] : (part.match(/\S+/g) ?? [])));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const diff = diffWords(one, other);
      expect(diff.one.map((segment) => segment.text).join('')).toBe(one);
      expect(diff.other.map((segment) => segment.text).join('')).toBe(other);
      expect(commonWords(diff.one)).toEqual(commonWords(diff.other));
    }),
  );
});

test('very long texts are compared by their ends', () => {
  const long = Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' ');
  const diff = diffWords(`Start ${long} end`, `Start ${long.toUpperCase()} end`);
  expect(diff.one.at(0)).toEqual({ text: 'Start', only: false });
  expect(diff.one.at(-1)).toEqual({ text: ' end', only: false });
});
