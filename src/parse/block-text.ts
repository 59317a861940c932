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
  /** The block asked for last, and where it begins: most questions are about the same. */
  #last = 0;
  #block = '';
  #begin = 0;

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
    this.#block = blocks[0] ?? '';
  }

  /** As of one string: no number behind the end. */
  charCodeAt(offset: number): number {
    const within = offset - this.#begin;
    if (within >= 0 && within < this.#block.length) return this.#block.charCodeAt(within);
    this.#blockAt(offset);
    return this.#block.charCodeAt(offset - this.#begin);
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

  /** The block that an offset lies in, for whoever looks at many characters of it. */
  blockOf(offset: number): string {
    this.#blockAt(offset);
    return this.#block;
  }

  /** Where that block begins. */
  beginOfBlock(offset: number): number {
    this.#blockAt(offset);
    return this.#begin;
  }

  /** One past the last character of the block that an offset lies in. */
  endOfBlock(offset: number): number {
    return this.#starts[this.#blockAt(offset) + 1] ?? this.length;
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

  /** The offset of the first such words, or one character, from `from` on; -1 where there are none. */
  indexOf(words: string, from: number): number {
    for (let at = this.#blockAt(from); at < this.blocks.length; at++) {
      const start = this.#starts[at] ?? 0;
      const block = this.blocks[at] ?? '';
      const found = block.indexOf(words, Math.max(0, from - start));
      if (found !== -1) return start + found;
      if (words.length < 2) continue;
      // They can begin in one block and go on in the next.
      const end = start + block.length;
      const edge = Math.max(from, end - words.length + 1);
      const across = this.slice(edge, end + words.length - 1).indexOf(words);
      if (across !== -1) return edge + across;
    }
    return -1;
  }

  /** The block that an offset lies in; of an offset behind the end the last. */
  #blockAt(offset: number): number {
    const within = offset - this.#begin;
    if (within >= 0 && within < this.#block.length) return this.#last;
    this.#last = lastAtMost(this.#starts, offset);
    this.#block = this.blocks[this.#last] ?? '';
    this.#begin = this.#starts[this.#last] ?? 0;
    return this.#last;
  }
}
