import { expect, test } from 'vitest';
import { countOf, formatBytes, formatDate, formatDuration } from './format.ts';

test('dates are written as precisely as they are known', () => {
  expect(['2025-05-14', '2025-05', '2025'].map(formatDate)).toEqual([
    '14 May 2025',
    'May 2025',
    '2025',
  ]);
});

test('one is singular, everything else is plural', () => {
  expect([0, 1, 1200].map((n) => countOf(n, 'paper'))).toEqual([
    '0 papers',
    '1 paper',
    '1,200 papers',
  ]);
  expect(countOf(1, 'entry', 'entries')).toBe('1 entry');
});

test('sizes and times keep the digits that matter', () => {
  expect([999, 163_945, 3_400_000].map(formatBytes)).toEqual(['999 bytes', '164 kB', '3.4 MB']);
  expect([0.43, 12.4].map(formatDuration)).toEqual(['0.4 ms', '12 ms']);
});
