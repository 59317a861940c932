import { expect, test } from 'vitest';
import { emptyEntry } from '../domain/entry.ts';
import { recordOf } from '../domain/testing.ts';
import { adjacentFirst } from './adjacent-first.ts';

const paper = (title: string, abstract: string | null = null) =>
  recordOf({ ...emptyEntry(title, { first: 1, last: 1 }), abstract });

const RECORDS = [
  paper('Ranks of barley', 'Yields that are low.'), // 0
  paper('On barley', 'A low rank will do.'), // 1
  paper('Rank and file, high and low'), // 2
  paper('Low-rank barley'), // 3
];

const order = (words: string, unfinished = false, ordinals = [0, 1, 2, 3]): number[] => [
  ...adjacentFirst(Uint32Array.from(ordinals), words.split(' '), unfinished, RECORDS),
];

test('side by side in the title or all in the title, then side by side in the abstract', () => {
  expect(order('low rank')).toEqual([2, 3, 1, 0]);
  expect(order('low rank', false, [3, 2, 1, 0])).toEqual([3, 2, 1, 0]);
});

test('the last word may be unfinished', () => {
  expect(order('low ran', true)).toEqual([2, 3, 1, 0]);
  expect(order('low ran')).toEqual([0, 1, 2, 3]);
});

test('papers far down keep their places', () => {
  const many = Array.from({ length: 150 }, (_, i) => (i === 140 ? 3 : 0));
  expect(order('low rank', false, many)).toEqual(many);
});
