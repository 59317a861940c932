import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './analyze.ts';
import { matchingTokens } from './matching-tokens.ts';

const text = fc
  .array(
    fc.constantFrom(
      'Networks',
      'a',
      'HW-NAS',
      '8-bit',
      'naïve',
      '量化',
      'C++',
      '1,000',
      '.',
      'ﬁne',
    ),
  )
  .map((parts) => parts.join(' '));

test('gives the tokens whose terms are wanted, whatever was read before', () => {
  fc.assert(
    fc.property(
      text,
      fc.subarray(['network', 'a', 'nas', '8bit', 'naive', '量化', 'fine']),
      (one, terms) => {
        const wanted = new Set(terms);
        expect(matchingTokens(one, wanted)).toEqual(
          tokenize(one).flatMap(({ term, start, end }) =>
            wanted.has(term) ? [{ term, start, end }] : [],
          ),
        );
      },
    ),
  );
});

test('forgets words when there are too many of them, and still reads', () => {
  const many = Array.from({ length: 60_000 }, (_, i) => `w${i}x`).join(' ');
  expect(matchingTokens(many, new Set(['w59999x']))).toHaveLength(1);
  expect(matchingTokens('a network', new Set(['network']))).toHaveLength(1);
});
