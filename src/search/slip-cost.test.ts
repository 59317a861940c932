import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipCost } from './slip-cost.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });

test('a word costs nothing, and another word something', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipCost(one, one)).toBe(0);
      expect(slipCost(one, other) > 0).toBe(one !== other);
      expect(slipCost(one, other)).toBeCloseTo(slipCost(other, one));
    }),
  );
});

test.each([
  ['neighbours that change places', 'shlef', 'shelf', 0.7],
  ['a letter that is doubled', 'netwwork', 'network', 0.7],
  ['a doubled letter that stands once', 'uper', 'upper', 0.7],
  ['a letter that is missing', 'netork', 'network', 1],
  ['another letter', 'netwirk', 'network', 1],
  ['another first letter', 'metwork', 'network', 1.3],
  ['a first letter that is missing', 'etwork', 'network', 1.3],
  ['two slips', 'netwrokk', 'network', 1.4],
])('%s: %s for %s costs %d', (_, typed, meant, cost) => {
  expect(slipCost(typed, meant)).toBeCloseTo(cost);
});

test('a beginning is as good as the word, but not the other way round', () => {
  expect(slipCost('netwo', 'networking', true)).toBe(0);
  expect(slipCost('netwp', 'networking', true)).toBe(1);
  expect(slipCost('networking', 'netwo', true)).toBe(5);
});
