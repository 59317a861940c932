import { expect, test } from 'vitest';
import { distinct } from './distinct.ts';

test.each([1, 20])('values that stand twice are kept once, in order, %i times as many', (times) => {
  const many = Array.from({ length: times }, (_, place) => [`a${place}`, `b${place}`]).flat();
  expect(distinct([...many, 'c', ...many])).toEqual([...many, 'c']);
});

test('values that are different are not copied', () => {
  const values = ['a', 'b'];
  expect(distinct(values)).toBe(values);
});
