import { expect, test } from 'vitest';
import { phraseTest } from './phrase.ts';

test.each([
  ['low rank', 'Low-Rank Adaptation', true],
  ['low rank', 'low ranks matter', true],
  ['low rank', 'a low and rank thing', false],
  ['low rank', 'slow ranking', false],
  ['rank low', 'low rank', false],
  ['networks', 'a network', true],
  ['C++ code', 'in C++ code.', true],
  ['Poincaré maps', 'Poincare map', true],
  ['大模型', '高效大模型量化', true],
  ['key value cache', 'the key\n value  cache', true],
  ['', 'anything', false],
])('"%s" in "%s": %s', (phrase, text, stands) => {
  expect(phraseTest(phrase, false)(text)).toBe(stands);
});

test('the last word of a phrase that is being typed may go on', () => {
  expect(phraseTest('low ran', true)('low-rank')).toBe(true);
  expect(phraseTest('low ran', false)('low-rank')).toBe(false);
});
