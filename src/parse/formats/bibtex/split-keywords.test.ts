import { expect, test } from 'vitest';
import { splitKeywords } from './split-keywords.ts';

test.each([
  ['rivers, lakes', ['rivers', ' lakes']],
  ['rivers, still; lakes', ['rivers, still', ' lakes']],
  ['{rivers, still}, lakes', ['{rivers, still}', ' lakes']],
  ['water (rivers, lakes), ice', ['water (rivers, lakes)', ' ice']],
  ['water (rivers, lakes, ice', ['water (rivers', ' lakes', ' ice']],
  ['a) rivers, b) lakes', ['a) rivers', ' b) lakes']],
])('%s', (tex, keywords) => {
  expect(splitKeywords(tex)).toEqual(keywords);
});
