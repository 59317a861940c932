/**
 * A text that is kept as blocks, read as if it were one string: to join the blocks
 * of a large file would take as much memory again.
 */
export class BlockText {
  readonly blocks: readonly string[];
  readonly length: number;
  /** Where each block begins. */
  readonly #starts: readonly number[];
  /** The block asked for last: most questions are about the same. */
  #last = 0;

  constructor(blocks: readonly string[]) {
    const starts: number[] = [];
    let length = 0;
    for (const block of blocks) {
      starts.push(length);
      length += block.length;
    }
    this.blocks = blocks;
    this.length = length;
    this.#starts = starts;
  }

  /** As of one string, but offsets are never negative. */
  slice(start: number, end = this.length): string {
    let at = this.#blockAt(start);
    let from = this.#starts[at] ?? 0;
    const first = this.blocks[at] ?? '';
    if (end - from <= first.length) return first.slice(start - from, end - from);
    const pieces = [first.slice(start - from)];
    for (at += 1; at < this.blocks.length; at++) {
      from = this.#starts[at] ?? 0;
      if (from >= end) break;
      pieces.push((this.blocks[at] ?? '').slice(0, end - from));
    }
    return pieces.join('');
  }

  /** The offset of the first such character from `from` on; -1 where there is none. */
  indexOf(character: string, from: number): number {
    for (let at = this.#blockAt(from); at < this.blocks.length; at++) {
      const start = this.#starts[at] ?? 0;
      const found = (this.blocks[at] ?? '').indexOf(character, Math.max(0, from - start));
      if (found !== -1) return start + found;
    }
    return -1;
  }

  /** The block that an offset lies in; of an offset behind the end the last. */
  #blockAt(offset: number): number {
    const last = this.#last;
    const start = this.#starts[last] ?? 0;
    if (offset >= start && offset < (this.#starts[last + 1] ?? Number.POSITIVE_INFINITY))
      return last;
    let low = 0;
    let high = Math.max(0, this.#starts.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }
}
