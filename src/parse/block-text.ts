import { lastAtMost } from '../base/last-at-most.ts';

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
    const at = this.#blockAt(start);
    const from = this.#starts[at] ?? 0;
    const first = this.blocks[at] ?? '';
    if (end - from <= first.length) return first.slice(start - from, end - from);
    const pieces = [first.slice(start - from)];
    for (let next = at + 1; next < this.blocks.length; next++) {
      const begin = this.#starts[next] ?? 0;
      if (begin >= end) break;
      pieces.push((this.blocks[next] ?? '').slice(0, end - begin));
    }
    return pieces.join('');
  }

  /** The same as it lies in the blocks, in parts of at most so many characters. */
  *parts(start: number, end: number, longest: number): Generator<string> {
    for (let at = start; at < end && at < this.length; ) {
      const block = this.#blockAt(at);
      const to = Math.min(end, at + longest, this.#starts[block + 1] ?? this.length);
      yield this.slice(at, to);
      at = to;
    }
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
    this.#last = lastAtMost(this.#starts, offset);
    return this.#last;
  }
}
