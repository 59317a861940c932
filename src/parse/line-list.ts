import { inPieces } from './in-pieces.ts';

/** Lines by their index, from 0; an array of strings is one. */
export interface LineList {
  readonly length: number;
  at(index: number): string | undefined;
}

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
  readonly #blocks: readonly string[];
  #length = 0;
  /** Of each line: its block, where it begins there, and where it ends. */
  #places = new Uint32Array(3 * 1024);

  /** @param blocks each ends where a line ends */
  constructor(blocks: readonly string[]) {
    this.#blocks = blocks.map(withoutTabs);
    for (const [place, block] of this.#blocks.entries()) this.#addLines(place, block);
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): string | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    const place = 3 * index;
    const block = this.#blocks[this.#places[place] ?? 0] ?? '';
    return block.slice(this.#places[place + 1], this.#places[place + 2]);
  }

  #addLines(place: number, block: string): void {
    // To look for one character is far cheaper than for any of three.
    const isPlain = !block.includes('\u2028') && !block.includes('\u2029');
    for (let begin = 0; begin < block.length; ) {
      const found = isPlain ? block.indexOf('\n', begin) : nextLineEnd(block, begin);
      const end = found === -1 ? block.length : found;
      this.#add(place, begin, end);
      begin = end + 1;
    }
  }

  #add(block: number, begin: number, end: number): void {
    const place = 3 * this.#length;
    if (place === this.#places.length) {
      const larger = new Uint32Array(2 * place);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[place] = block;
    this.#places[place + 1] = begin;
    this.#places[place + 2] = end;
    this.#length += 1;
  }
}

const LINE_END = /[\n\u2028\u2029]/g;

function nextLineEnd(block: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(block)?.index ?? -1;
}
