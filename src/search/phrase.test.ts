import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Phrase } from './phrase.ts';

test.each([
  ['low rank', 'Low-Rank Adaptation', true],
  ['low rank', 'low ranks matter', true],
  ['low rank', 'a low and rank thing', false],
  ['low rank', 'slow ranking', false],
  ['rank low', 'low rank', false],
  ['networks', 'a network', true],
  ['C++ code', 'in C++ code.', true],
  ['C# code', 'in C# code — é', true],
  ['#llm quantization', 'an #LLM quantization thing', true],
  ['Poincaré maps', 'Poincare map', true],
  ['大模型', '高效大模型量化', true],
  ['key value cache', 'the key\n value  cache', true],
  ['', 'anything', false],
])('"%s" in "%s": %s', (phrase, text, stands) => {
  expect(Phrase.of(phrase, false).standsIn(text)).toBe(stands);
});

test('the last word of a phrase that is being typed may go on', () => {
  expect(Phrase.of('low ran', true).standsIn('low-rank')).toBe(true);
  expect(Phrase.of('low ran', false).standsIn('low-rank')).toBe(false);
});

test('a letter beyond ASCII elsewhere in a text changes nothing', () => {
  const part = fc.constantFrom('low', 'lows', 'rank', 'ranked', ' ', '-', '\n', 'x', '1');
  fc.assert(
    fc.property(fc.array(part), fc.boolean(), (parts, unfinished) => {
      const phrase = Phrase.of('low rank', unfinished);
      const text = parts.join('');
      expect(phrase.standsIn(`${text} — é`)).toBe(phrase.standsIn(text));
      expect(phrase.rangesIn(text)).toEqual(phrase.rangesIn(`${text} é`));
    }),
  );
});
