import { type Cells, isFilled } from './cells.ts';
import type { TableLayout } from './table-layout.ts';

/** Finds the columns that hold something and say nothing that is kept. */
export class UnreadColumns {
  readonly #names: readonly string[];
  /** Columns that say nothing, and held nothing so far. */
  #empty: number[] = [];
  readonly #filled = new Set<number>();

  constructor({ names, columns }: TableLayout) {
    this.#names = names;
    for (const [index, name] of names.entries()) {
      const meaning = columns[index]?.meaning;
      if (name !== '' && (meaning === undefined || meaning === 'aside')) this.#empty.push(index);
    }
  }

  see(cells: Cells): void {
    const before = this.#filled.size;
    for (const index of this.#empty) if (isFilled(cells, index)) this.#filled.add(index);
    if (this.#filled.size > before)
      this.#empty = this.#empty.filter((index) => !this.#filled.has(index));
  }

  names(): string[] {
    return this.#names.filter((_, index) => this.#filled.has(index));
  }
}
