import { expect, it } from 'vitest';
import { oneLine, runningText } from './running-text.ts';

it('makes one line of a title that wraps', () => {
  expect(oneLine('\n  Moss\u00a0and\n\t  Fern\u200b ')).toBe('Moss and Fern');
});

it('joins the lines of a paragraph and keeps paragraphs apart', () => {
  expect(runningText('  One\n two.\r\n \n\nThree\n')).toBe('One two.\n\nThree');
});

it('is nothing where nothing stands', () => {
  expect(runningText(' \n\u200b\n ')).toBeNull();
});
