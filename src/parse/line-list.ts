import { lastAtMost } from '../base/last-at-most.ts';
import { inPieces } from './in-pieces.ts';

/** Lines by their index, from 0; an array of strings is one. */
export interface LineList {
  readonly length: number;
  at(index: number): string | undefined;
  /** Nothing but white space, told without making a string of the line. */
  isBlank?(index: number): boolean;
  /**
   * The lines of a wrapped text as one, with a blank for each line end; `null` where
   * one of them is indented, ends with a blank or a hyphen, or lies elsewhere in
   * memory: those are joined one by one.
   */
  flowing?(first: number, last: number): string | null;
  /** The code of a line's first character, without making a string of it; `NaN` where it is empty. */
  firstCode?(index: number): number;
  /** The first line from one on in which a text stands, told without making strings; -1 for none. */
  next?(text: string, from: number): number;
}

/** Characters of a line, its end included: to begin with there is room for so many lines. */
const USUAL = 40;
const EVERY_TAB = /\t/g;

/** Tabs are spaces to whoever reads lines. */
export const withoutTabs = (block: string): string =>
  block.includes('\t') ? inPieces(block, (piece) => piece.replace(EVERY_TAB, ' ')) : block;

/**
 * The lines of a text that is kept as blocks of whole lines. A line becomes a
 * string when it is asked for: a million strings would take more memory than
 * their text, and most of the time of a reading to keep them.
 */
export class BlockLines implements LineList {
  readonly #blocks: string[];
  /** Of each block: the index of its first line; and behind them how many lines there are. */
  readonly #firsts: Uint32Array;
  /** Of each block: whether it has tabs. A copy of a block without them would take its memory again. */
  readonly #tabbed: Uint8Array;
  /** Of each line: where it begins in its block. */
  #begins: Uint32Array<ArrayBuffer>;
  /** The block that was asked last: whoever reads goes from line to line. */
  #near = 0;
  /** Of each block: whether it stands with blanks for its line ends, of which `#begins` tells. */
  readonly #flat: Uint8Array;
  /** Of each block: 1 where its last character ends a line, which the last of a text may lack. */
  readonly #ended: Uint8Array;

  /** @param blocks each ends where a line ends */
  constructor(blocks: readonly string[]) {
    this.#blocks = [...blocks];
    this.#flat = new Uint8Array(blocks.length);
    this.#ended = Uint8Array.from(blocks, (block) =>
      endsLine(block.charCodeAt(block.length - 1)) ? 1 : 0,
    );
    this.#tabbed = Uint8Array.from(blocks, (block) => (block.includes('\t') ? 1 : 0));
    this.#firsts = new Uint32Array(blocks.length + 1);
    const characters = this.#blocks.reduce((sum, block) => sum + block.length, 0);
    this.#begins = new Uint32Array(Math.ceil(characters / USUAL) + 16);
    let length = 0;
    for (let place = 0; place < this.#blocks.length; place++) {
      length = this.#addLines(this.#blocks[place] ?? '', length);
      this.#firsts[place + 1] = length;
    }
  }

  get length(): number {
    return this.#firsts[this.#blocks.length] ?? 0;
  }

  at(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const place = this.#placeOf(index);
    const block = this.#blocks[place] ?? '';
    return this.#plain(block.slice(this.#begins[index], this.#endOf(index, place, block)), place);
  }

  isBlank(index: number): boolean {
    const place = this.#placeOf(index);
    const block = this.#blocks[place] ?? '';
    let begin = this.#begins[index] ?? 0;
    const end = this.#endOf(index, place, block);
    // Indented text is told without a string of the line, too.
    while (begin < end && isIndent(block.charCodeAt(begin))) begin++;
    const first = begin < end ? block.charCodeAt(begin) : BLANK;
    if (first > BLANK && first < 127) return false;
    return begin === end || block.slice(begin, end).trim() === '';
  }

  flowing(first: number, last: number): string | null {
    const place = this.#placeOf(first);
    if (last >= (this.#firsts[place + 1] ?? 0)) return null;
    const block = this.#blocks[place] ?? '';
    for (let index = first; index <= last; index++) {
      const end = block.charCodeAt(this.#endOf(index, place, block) - 1);
      const begin = block.charCodeAt(this.#begins[index] ?? 0);
      if (!isVisible(begin) || !isVisible(end) || end === HYPHEN) return null;
    }
    return this.#flatOf(place, block).slice(this.#begins[first], this.#endOf(last, place, block));
  }

  /** A block with blanks for its line ends: one copy for all texts of a card, in its stead. */
  #flatOf(place: number, block: string): string {
    if (this.#flat[place] === 1) return block;
    const flat = this.#plain(block.replace(isPlain(block) ? EVERY_FEED : LINE_END, ' '), place);
    this.#blocks[place] = flat;
    this.#flat[place] = 1;
    return flat;
  }

  #plain(text: string, place: number): string {
    return this.#tabbed[place] === 1 ? withoutTabs(text) : text;
  }

  firstCode(index: number): number {
    const place = this.#placeOf(index);
    const block = this.#blocks[place] ?? '';
    const begin = this.#begins[index] ?? 0;
    if (begin >= this.#endOf(index, place, block)) return Number.NaN;
    const code = block.charCodeAt(begin);
    return code === TAB ? BLANK : code;
  }

  next(text: string, from: number): number {
    if (from >= this.length) return -1;
    const first = this.#placeOf(from);
    for (let place = first; place < this.#blocks.length; place++) {
      const begin = place === first ? (this.#begins[from] ?? 0) : 0;
      const found = (this.#blocks[place] ?? '').indexOf(text, begin);
      if (found !== -1) return this.#lineOf(found, place, Math.max(from, this.#firsts[place] ?? 0));
    }
    return -1;
  }

  /** The line in which a place of a block lies: most often near the line that was asked from. */
  #lineOf(offset: number, place: number, from: number): number {
    const end = this.#firsts[place + 1] ?? 0;
    let low = from;
    let reach = 1;
    while (low + reach < end && (this.#begins[low + reach] ?? 0) <= offset) {
      low += reach;
      reach *= 2;
    }
    return lastAtMost(this.#begins, offset, Math.min(low + reach, end), low);
  }

  /** Before the end of the line. */
  #endOf(index: number, place: number, block: string): number {
    if (index + 1 < (this.#firsts[place + 1] ?? 0)) return (this.#begins[index + 1] ?? 0) - 1;
    return block.length - (this.#ended[place] ?? 0);
  }

  #placeOf(index: number): number {
    // Whoever looks ahead comes back: the neighbours on both sides are near.
    for (let near = Math.max(0, this.#near - 1); near <= this.#near + 2; near++)
      if (index >= (this.#firsts[near] ?? 0) && index < (this.#firsts[near + 1] ?? 0)) {
        this.#near = near;
        return near;
      }
    this.#near = lastAtMost(this.#firsts, index, this.#blocks.length);
    return this.#near;
  }

  /** @returns the number of lines up to the end of the block */
  #addLines(block: string, before: number): number {
    // To look for one character is far cheaper than for any of three.
    const plain = isPlain(block);
    let count = before;
    for (let begin = 0; begin < block.length; ) {
      const found = plain ? block.indexOf('\n', begin) : nextLineEnd(block, begin);
      if (count === this.#begins.length) this.#grow();
      this.#begins[count] = begin;
      count += 1;
      begin = found === -1 ? block.length : found + 1;
    }
    return count;
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#begins.length);
    larger.set(this.#begins);
    this.#begins = larger;
  }
}

const EVERY_FEED = /\n/g;
const HYPHEN = 45;

const isVisible = (code: number): boolean => code > BLANK && code < 127;
const TAB = 9;
const BLANK = 32;
const isIndent = (code: number): boolean => code === BLANK || code === TAB;

/** Has no line ends but `\n`. */
const isPlain = (text: string): boolean => !text.includes('\u2028') && !text.includes('\u2029');

const endsLine = (code: number): boolean => code === 10 || code === 0x2028 || code === 0x2029;

const LINE_END = /[\n\u2028\u2029]/g;

function nextLineEnd(block: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(block)?.index ?? -1;
}
