import { expect, test } from 'vitest';
import { originOf } from './page-origin.ts';

const SITE = 'https://huggingface.co';

test.each<[string, string | null]>([
  [`url: ${SITE}/papers?q=moss`, SITE],
  [`URL Source: ${SITE}/papers`, SITE],
  [`- URL: ${SITE}/papers?q=moss`, SITE],
  [`source: "${SITE}/papers/trending"`, SITE],
  [`[Subscribe](${SITE}/login?next=%2Fpapers)`, SITE],
  [`## by [AK](${SITE}/akhaliq)`, SITE],
  [`[12]: ${SITE}/papers/2405.01234`, SITE],
  [`  12. ${SITE}/papers/2405.01234`, SITE],
  ['[Moss](/papers/2405.01234)', null],
  // What an abstract links to does not say whose page it stands on.
  [`See [our data](${SITE}/datasets/moss) and ${SITE}/papers/2405.01234 for more.`, null],
  ['url: https://moss.example/papers', null],
])('%s', (line, origin) => {
  expect(originOf(['# Daily Papers', line])).toBe(origin);
});

test('a page of one endless line is read once', () => {
  expect(originOf(['[huggingface.co/ '.repeat(200_000)])).toBeNull();
});
