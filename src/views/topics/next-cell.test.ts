import { expect, test } from 'vitest';
import { type Move, nextCell, type Place } from './next-cell.ts';

/** `o` can be chosen. */
const GRID = ['oo.o', '....', '.o.o', '...o'];
const size = { rows: GRID.length, columns: 4 };
const isOpen = ({ row, column }: Place): boolean => GRID[row]?.[column] === 'o';

const moved = (move: Move, row: number, column: number): string => {
  const to = nextCell(move, { row, column }, size, isOpen);
  return to === null ? 'stays' : `${to.row} ${to.column}`;
};

test('arrows go over cells that cannot be chosen, and stop at the edge', () => {
  expect(moved('right', 0, 1)).toBe('0 3');
  expect(moved('right', 0, 3)).toBe('stays');
  expect(moved('left', 0, 3)).toBe('0 1');
  expect(moved('down', 0, 1)).toBe('2 1');
  expect(moved('up', 2, 3)).toBe('0 3');
  expect(moved('down', 0, 0)).toBe('stays');
});

test('there is a way to the ends of a row and of the table', () => {
  expect(moved('row-start', 2, 3)).toBe('2 1');
  expect(moved('row-end', 0, 0)).toBe('0 3');
  expect(moved('first', 3, 3)).toBe('0 0');
  expect(moved('last', 0, 0)).toBe('3 3');
});

test('where nothing can be chosen, no key leads anywhere', () => {
  for (const move of ['left', 'row-end', 'first'] as const)
    expect(nextCell(move, { row: 0, column: 0 }, { rows: 1, columns: 1 }, () => false)).toBeNull();
  expect(nextCell('last', { row: 0, column: 0 }, { rows: 0, columns: 0 }, isOpen)).toBeNull();
});
