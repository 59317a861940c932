/** The cells of a row, from 0; an array of strings is one. */
export interface Cells {
  readonly length: number;
  at(index: number): string | undefined;
}

export const cellTexts = (cells: Cells): string[] =>
  Array.from({ length: cells.length }, (_, index) => cells.at(index) ?? '');

/** Whether a cell holds something that can be seen. */
export const isFilled = (cells: Cells, index: number): boolean =>
  (cells.at(index) ?? '').trim() !== '';
