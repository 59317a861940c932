import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeIn, rangeLabel, rangeOf, rangeValue } from './value-range.ts';

const number = fc.nat(3000);

test('a range comes back from the value that stands for it', () => {
  fc.assert(
    fc.property(number, fc.option(number), (a, b) => {
      const most = b === null ? Number.POSITIVE_INFINITY : Math.max(a, b);
      const range = { least: Math.min(a, most), most };
      expect(rangeOf(rangeValue(range))).toEqual(range);
    }),
  );
});

test('a plain value is no range', () => {
  for (const value of ['2021', '2-5', '11+', 'nas', 'a..b', '..'])
    expect(rangeOf(value)).toBeNull();
});

test('a range is told in words', () => {
  expect(rangeLabel({ least: 2021, most: 2023 })).toBe('2021–2023');
  expect(rangeLabel({ least: 2021, most: 2021 })).toBe('2021');
  expect(rangeLabel({ least: 16, most: Number.POSITIVE_INFINITY })).toBe('16 or more');
  expect(rangeLabel({ least: 0, most: 1999 })).toBe('up to 1999');
});

test('the range of a filter is found among its values', () => {
  expect(rangeIn({ include: ['2020', '2022..2024'], exclude: [] })).toEqual({
    least: 2022,
    most: 2024,
  });
  expect(rangeIn({ include: ['2020'], exclude: ['2022..2024'] })).toBeNull();
});
