import { expect, it } from 'vitest';
import { singleBlanks } from './single-blanks.ts';

it('makes one of several blanks, and leaves line ends alone', () => {
  expect(singleBlanks('moss  and   fern\n\n  reed')).toBe('moss and fern\n\n reed');
});
