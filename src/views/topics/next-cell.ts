/** A cell of a table, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'first' | 'last';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const STEPS = {
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
} as const;

/** Where a key leads from a cell: to the next one that can be chosen; `null` where there is none. */
export function nextCell(
  move: Move,
  from: Place,
  { rows, columns }: Size,
  isOpen: (place: Place) => boolean,
): Place | null {
  if (move in STEPS) {
    const step = STEPS[move as keyof typeof STEPS];
    const isInside = ({ row, column }: Place): boolean =>
      row >= 0 && row < rows && column >= 0 && column < columns;
    for (let at = after(from, step); isInside(at); at = after(at, step)) if (isOpen(at)) return at;
    return null;
  }
  const isRow = move === 'row-start' || move === 'row-end';
  const cells = Array.from({ length: isRow ? columns : rows * columns }, (_, i) =>
    isRow ? { row: from.row, column: i } : { row: Math.floor(i / columns), column: i % columns },
  );
  const found = move === 'row-end' || move === 'last' ? cells.findLast(isOpen) : cells.find(isOpen);
  return found ?? null;
}

const after = (place: Place, step: Place): Place => ({
  row: place.row + step.row,
  column: place.column + step.column,
});
