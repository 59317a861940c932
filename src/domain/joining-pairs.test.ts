import { expect, test } from 'vitest';
import { joiningPairs } from './joining-pairs.ts';

const pairs = [
  { one: 0, other: 1 },
  { one: 1, other: 2 },
  { one: 0, other: 2 },
  { one: 3, other: 4 },
];
const drawn = (settled: string[] = []): string =>
  joiningPairs(pairs, 5, (one, other) => settled.includes(`${one}-${other}`))
    .map(({ one, other }) => `${one}-${other}`)
    .join(' ');

test('of papers that are all alike as many pairs are named as join them', () => {
  expect(drawn()).toBe('0-1 1-2 3-4');
});

test('a pair that is settled is not named, and leaves its place to the next', () => {
  expect(drawn(['0-1'])).toBe('1-2 0-2 3-4');
  expect(drawn(['0-1', '0-2', '3-4'])).toBe('1-2');
});
