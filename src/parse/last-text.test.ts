import { expect, it } from 'vitest';
import { lastTextIndex } from './last-text.ts';
import { BlockLines } from './line-list.ts';

it('finds the last line with text, in an array and in blocks', () => {
  const lines = ['moss', ' fern', '', ' \u3000', ''];
  expect(lastTextIndex(lines)).toBe(1);
  expect(lastTextIndex(new BlockLines([`${lines.join('\n')}\n`]))).toBe(1);
});

it('is before the first line where all are blank', () => {
  expect(lastTextIndex(['', ' '])).toBe(-1);
});
