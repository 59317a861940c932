import { type Segment, termCount } from './segment.ts';
import { TermList } from './term-list.ts';

export interface SimilarTerm {
  /** The term's place in the segment. */
  readonly id: number;
  /** Insertions, deletions, substitutions and swaps of neighbours. */
  readonly edits: number;
}

/** Longer words are not compared: they are rather formulas than words. */
const LONGEST = 40;

/** A shorter word is near to every other. */
const SHORTEST = 4;

/** Edits allowed in a word. Of three letters it can only be a longer one that lost a letter. */
export const allowedEdits = (letters: number): number =>
  letters > LONGEST ? 0 : letters >= 6 ? 2 : letters >= SHORTEST - 1 ? 1 : 0;

/** More edits than any word is allowed. */
const FAR = 100;

/**
 * The words that a misspelling can be corrected to: terms that stand in a
 * text, without those that are only names, which are near to everything.
 *
 * Their letters lie in one array in sorted order. A walk over all of them for
 * one word reads memory from front to back, which is what makes it take
 * milliseconds for hundreds of thousands of terms. Letters beyond ASCII count
 * by their bytes.
 */
export class Spelling {
  readonly #terms: TermList;
  readonly #segment: Segment;
  readonly #ids: Uint32Array;
  /** Bytes shared with the word before. */
  readonly #shared: Uint8Array;

  constructor(segment: Segment) {
    const { letters, letterStarts, inText } = segment;
    const ids = new Uint32Array(termCount(segment));
    const shared = new Uint8Array(ids.length);
    let count = 0;
    let [before, beforeEnd] = [0, 0];
    for (const [id, isInText] of inText.entries()) {
      const start = letterStarts[id] ?? 0;
      const end = letterStarts[id + 1] ?? 0;
      if (isInText === 0 || end - start > LONGEST + 2) continue;
      const most = Math.min(end - start, beforeEnd - before);
      let common = 0;
      while (common < most && letters[start + common] === letters[before + common]) common++;
      ids[count] = id;
      shared[count] = common;
      count += 1;
      [before, beforeEnd] = [start, end];
    }
    this.#terms = new TermList(segment);
    this.#segment = segment;
    this.#ids = ids.slice(0, count);
    this.#shared = shared.slice(0, count);
  }

  /**
   * Terms within `most` edits of `typed`, or with a beginning that is, when
   * `asPrefix`. Rows of the edit matrix are shared by words with a common
   * beginning, and a beginning that is too far away is skipped with every
   * word that has it.
   *
   * Digits must agree: `int4` is no misspelling of `int8`.
   */
  similarTo(typed: string, most: number, asPrefix: boolean): SimilarTerm[] {
    if (asPrefix && typed.length < SHORTEST) return [];
    const { letters, letterStarts } = this.#segment;
    const found: SimilarTerm[] = [];
    const digits = digitsOf(typed);
    const matrix = new EditMatrix(typed, most);
    /** Rows up to here hold for the word at hand. */
    let depth = 0;
    /** Words that share so many units are too far away. */
    let dead = Number.POSITIVE_INFINITY;
    for (let place = 0; place < this.#ids.length; place++) {
      const shared = this.#shared[place] ?? 0;
      if (shared < dead) {
        dead = Number.POSITIVE_INFINITY;
        depth = Math.min(depth, shared);
        const id = this.#ids[place] ?? 0;
        const start = letterStarts[id] ?? 0;
        const length = (letterStarts[id + 1] ?? start) - start;
        while (depth < length && dead > depth) {
          depth++;
          const at = start + depth - 1;
          if (!matrix.fill(depth, letters[at] ?? 0, letters[at - 1] ?? 0)) dead = depth;
        }
      } else if (!asPrefix) continue;
      const edits = asPrefix ? matrix.fewest(depth) : dead > depth ? matrix.whole(depth) : 255;
      if (edits > most) continue;
      const id = this.#ids[place] ?? 0;
      const length = (letterStarts[id + 1] ?? 0) - (letterStarts[id] ?? 0);
      if (typed.length < SHORTEST && length < SHORTEST) continue;
      if (digitsAgree(digits, this.#terms.text(id), asPrefix)) found.push({ id, edits });
    }
    return found;
  }
}

/**
 * Edits between beginnings of a term (rows) and of a word (columns): the
 * optimal string alignment distance, kept to the cells that can stay within
 * `most`.
 */
class EditMatrix {
  readonly #most: number;
  readonly #word: Uint8Array;
  readonly #width: number;
  readonly #rows: Uint8Array;
  /** By row: the least that this or a row above has for the whole word. */
  readonly #fewest: Uint8Array;

  constructor(word: string, most: number) {
    const depths = LONGEST + 3;
    this.#most = most;
    this.#word = new TextEncoder().encode(word);
    this.#width = this.#word.length + 1;
    this.#rows = new Uint8Array(depths * this.#width).fill(FAR);
    for (let j = 0; j < this.#width; j++) this.#rows[j] = j;
    this.#fewest = new Uint8Array(depths).fill(FAR);
  }

  whole(depth: number): number {
    return this.#rows[(depth + 1) * this.#width - 1] ?? FAR;
  }

  fewest(depth: number): number {
    return this.#fewest[depth] ?? FAR;
  }

  /**
   * Fills the row of a term's beginning of `depth` units.
   *
   * @returns whether any longer beginning can still be near
   */
  fill(depth: number, unit: number, unitBefore: number): boolean {
    const most = this.#most;
    const width = this.#width;
    const rows = this.#rows;
    const word = this.#word;
    const row = depth * width;
    const above = row - width;
    // A cell k off the diagonal costs k edits; those beyond stay far.
    const from = Math.max(1, depth - most);
    const to = Math.min(width - 1, depth + most);
    rows[row] = depth;
    let nearest = from === 1 ? depth : FAR;
    for (let j = from; j <= to; j++) {
      const letter = word[j - 1];
      let value = (rows[above + j - 1] ?? FAR) + (letter === unit ? 0 : 1);
      value = Math.min(value, (rows[above + j] ?? FAR) + 1, (rows[row + j - 1] ?? FAR) + 1);
      if (depth > 1 && j > 1 && unit === word[j - 2] && unitBefore === letter)
        value = Math.min(value, (rows[above - width + j - 2] ?? FAR) + 1);
      rows[row + j] = value;
      if (value < nearest) nearest = value;
    }
    this.#fewest[depth] = Math.min(this.#fewest[depth - 1] ?? FAR, rows[row + width - 1] ?? FAR);
    return nearest <= most;
  }
}

const digitsOf = (text: string): string => text.replace(/[^0-9]+/g, '');

function digitsAgree(wanted: string, term: string, asPrefix: boolean): boolean {
  if (asPrefix) return wanted === '' || digitsOf(term).startsWith(wanted);
  return wanted === '' ? !/[0-9]/.test(term) : digitsOf(term) === wanted;
}
