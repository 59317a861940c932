import { expect, test } from 'vitest';
import { readRange } from './read-range.ts';

const ALL = Number.POSITIVE_INFINITY;

test.each([
  ['2024', [2024, 2024]],
  ['2023..2025', [2023, 2025]],
  ['2025..2023', [2023, 2025]],
  ['2023-2025', [2023, 2025]],
  ['2023..', [2023, ALL]],
  ['..2020', [0, 2020]],
  ['>5', [6, ALL]],
  ['>=5', [5, ALL]],
  ['<5', [0, 4]],
  ['<= 5', [0, 5]],
])('%s', (text, [least, most]) => {
  expect(readRange(text)).toEqual({ least, most });
});

test.each(['', '..', 'many', '>', '5 apples', '1e9999'])('“%s” is no range', (text) => {
  expect(readRange(text)).toBeNull();
});
