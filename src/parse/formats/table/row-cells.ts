import type { Cells } from './cells.ts';

const TWO_QUOTES = /""/g;

/**
 * The cells of a row by their places in a text. One becomes a string when it is asked for:
 * most cells of wide tables are empty, or of no use.
 */
export class RowCells implements Cells {
  length = 0;
  #text = '';
  /** Of each cell where it begins and ends; the end is negative where quotes in it are doubled. */
  #places = new Int32Array(64);

  begin(text: string): void {
    this.#text = text;
    this.length = 0;
  }

  add(start: number, end: number, isDoubled: boolean): void {
    const at = 2 * this.length;
    if (at === this.#places.length) {
      const larger = new Int32Array(2 * at);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[at] = start;
    this.#places[at + 1] = isDoubled ? -end : end;
    this.length += 1;
  }

  at(index: number): string | undefined {
    if (index >= this.length) return undefined;
    const start = this.#places[2 * index] ?? 0;
    const end = this.#places[2 * index + 1] ?? 0;
    return end < 0
      ? this.#text.slice(start, -end).replace(TWO_QUOTES, '"')
      : this.#text.slice(start, end);
  }
}
