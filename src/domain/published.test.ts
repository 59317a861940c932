import { expect, test } from 'vitest';
import type { Capture } from './listing.ts';
import { resolvePublished } from './published.ts';

const capture = (year: number | null): Capture => ({ year, evidence: 'unknown', detail: '' });

test('a printed year is taken as it is', () => {
  expect(resolvePublished({ year: 2021, month: 5, day: 7 }, capture(2025))).toEqual({
    iso: '2021-05-07',
    yearInferred: false,
  });
});

test('a year left out is the year of viewing, and says that it was inferred', () => {
  expect(resolvePublished({ year: null, month: 11, day: 14 }, capture(2025))).toEqual({
    iso: '2025-11-14',
    yearInferred: true,
  });
});

test('without any year there is no date', () => {
  expect(resolvePublished({ year: null, month: 11, day: 14 }, capture(null))).toBeNull();
  expect(resolvePublished(null, capture(2025))).toBeNull();
});

test('a date is as precise as what was printed', () => {
  expect(resolvePublished({ year: 2020, month: null, day: null }, capture(null))?.iso).toBe('2020');
  expect(resolvePublished({ year: 2020, month: 3, day: null }, capture(null))?.iso).toBe('2020-03');
});
