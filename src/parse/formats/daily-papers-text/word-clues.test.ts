import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPromising, lookAtWords } from './word-clues.ts';

/** What the passes over codes stand for, as expressions say it. */
const PROSE =
  /\b(?:[Ww]e|[Oo]ur|[Tt]his (?:paper|work|study|survey|article|report)|[Ii]n this|[Tt]hese|such as|has been|have been)\b/;
const PROMISING = /(?:[,:–-]|\b(?:and|or|of|for|the|a|an|with|in|on|to|by|from|via|using))$/i;
const BREAK = /(?<=[a-z\d%)\]])\. +(?=[A-Z])/g;

const words = 'we We WE our Our this This in In these such has have been as paper work study of and'
  .concat(' using A the Of them Pre x9 _ 9 é – - , : . .. ! ) ] % Larger models with Attention')
  .split(' ');
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '  ', '-')), {
    minLength: 1,
    maxLength: 90,
  })
  .map((pairs) => pairs.flat().join('').trim())
  .filter((text) => text !== '');

describe('lookAtWords', () => {
  it('sees prose and the ends of sentences as expressions do', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { prose, breaks } = lookAtWords(text);
        expect({ text, prose }).toEqual({ text, prose: PROSE.test(text) });
        expect({ text, breaks }).toEqual({ text, breaks: text.match(BREAK)?.length ?? 0 });
      }),
    );
  });
  it('counts words, and the capitals of long ones, in 300 characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const start = text.slice(0, 300);
        const long = start.match(/[A-Za-z]+/g)?.filter((word) => word.length >= 4) ?? [];
        const capital = long.filter((word) => /^[A-Z]/.test(word)).length;
        expect(lookAtWords(text)).toMatchObject({
          words: start.split(' ').length,
          capitals: long.length === 0 ? 1 : capital / long.length,
        });
      }),
    );
  });
});

it('isPromising sees what a line ends with as an expression does', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect({ text, is: isPromising(text) }).toEqual({ text, is: PROMISING.test(text) });
    }),
  );
});
