import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bitset } from '../base/bitset.ts';
import { NumberColumn } from './number-column.ts';

const all = (size: number): Bitset => new Bitset(size, true);
const drawn = (column: NumberColumn, size: number): string =>
  column
    .bars(all(size))
    .map(({ least, most, count }) => `${least === most ? least : `${least}–${most}`}:${count}`)
    .join(' ');

test('every year from the first to the last has a bar, those without papers too', () => {
  const column = new NumberColumn([2023, 2021, null, 2023]);
  expect(drawn(column, 4)).toBe('2021:1 2022:0 2023:2');
});

test('one misread year hides nothing: it has a bar at the end', () => {
  const years = [1887, 2022, 2023, 2023, 2024, 2099];
  const bars = new NumberColumn(years).bars(all(years.length));
  expect(bars).toEqual([
    { least: 0, most: 2021, count: 1 },
    { least: 2022, most: 2022, count: 1 },
    { least: 2023, most: 2023, count: 2 },
    { least: 2024, most: 2024, count: 1 },
    { least: 2025, most: Number.POSITIVE_INFINITY, count: 1 },
  ]);
});

test('no number, no bar', () => {
  expect(new NumberColumn([null, null]).bars(all(2))).toEqual([]);
  expect(new NumberColumn([]).bars(all(0))).toEqual([]);
});

const numbers = fc.array(fc.option(fc.oneof(fc.nat(60), fc.nat(5000))), { maxLength: 80 });

test('every paper with a number is in exactly one bar, in which its number lies', () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const bars = new NumberColumn(given).bars(all(given.length));
      for (const { least, most, count } of bars) {
        const own = given.filter((number) => number !== null && number >= least && number <= most);
        expect(count).toBe(own.length);
      }
      const counted = bars.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(given.filter((number) => number !== null).length);
    }),
  );
});

test('a range has the papers whose number lies in it', () => {
  fc.assert(
    fc.property(numbers, fc.nat(70), fc.nat(70), (given, a, b) => {
      const range = { least: Math.min(a, b), most: Math.max(a, b) };
      expect([...new NumberColumn(given).within(range)]).toEqual(
        given.flatMap((number, i) =>
          number !== null && number >= range.least && number <= range.most ? [i] : [],
        ),
      );
    }),
  );
});
