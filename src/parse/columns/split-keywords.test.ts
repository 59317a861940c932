import { expect, test } from 'vitest';
import { splitKeywords } from './split-keywords.ts';

const LONG = `${'very '.repeat(80)}long`;

test.each([
  ['rivers; lakes, still', ['rivers', 'lakes, still']],
  ['rivers, lakes', ['rivers', 'lakes']],
  ['["rivers", "lakes"]', ['rivers', 'lakes']],
  ['hep-ph math.CO', ['hep-ph', 'math.CO']],
  [`rivers; ${LONG}`, ['rivers', LONG]],
  ['', []],
])('%s', (cell, keywords) => {
  expect(splitKeywords(cell)).toEqual(keywords);
});
