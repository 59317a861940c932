import { expect, it } from 'vitest';
import { SourceText } from '../source-text.ts';
import { parseMarkup } from './parse-markup.ts';
import { readSavedYear } from './saved-year.ts';

const read = (text: string) => readSavedYear(parseMarkup(text, 'html'), new SourceText([text]));

it.each([
  [
    'SingleFile',
    '<html><!--\n Page saved with SingleFile \n url: https://x.y/2019/\n saved date: Fri Oct 02 2026 10:11:12 GMT+0200 (Central)\n--><p>',
    2026,
    1,
  ],
  [
    'the Wayback Machine',
    '<p>\n<!--\n     FILE ARCHIVED ON 12:01:02 Oct 02, 2025 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 08:00:00 Nov 03, 2026.\n-->',
    2025,
    2,
  ],
  [
    'Save Page WE',
    '<meta name="savepage-date" content="Fri Oct 02 2026 10:11:12 GMT+0200">',
    2026,
    1,
  ],
  ['a plain note', '<!-- saved on 2026-10-02 by hand -->', 2026, 1],
])('reads the note of %s', (_, text, year, line) => {
  expect(read(text)).toEqual({ kind: 'statedYear', year, line });
});

it.each([
  ['the address that a browser notes', '<!-- saved from url=(0040)https://x.y/date/2024-08-01 -->'],
  [
    'the date of the article',
    '<meta property="article:modified_time" content="2024-08-01T00:00:00Z">',
  ],
])('does not take %s for it', (_, text) => {
  expect(read(text)).toBeNull();
});
