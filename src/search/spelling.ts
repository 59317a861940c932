import type { InvertedIndex } from './inverted-index.ts';
import type { SortedTerms } from './sorted-terms.ts';

export interface SimilarTerm {
  /** Id of the term. */
  readonly id: number;
  /** Insertions, deletions, substitutions and swaps of neighbours. */
  readonly edits: number;
}

/** Longer words are not compared: they are rather formulas than words. */
const LONGEST = 40;

/** Edits allowed in a word: none in short ones, where every word is near. */
export const allowedEdits = (letters: number): number =>
  letters > LONGEST ? 0 : letters >= 6 ? 2 : letters >= 4 ? 1 : 0;

/** More edits than any word is allowed. */
const FAR = 100;

/**
 * The words that a misspelling can be corrected to: terms that stand in a
 * text, without those that are only names, which are near to everything.
 *
 * Their letters lie in one array in sorted order. A walk over all of them for
 * one word reads memory from front to back, which is what makes it take
 * milliseconds for hundreds of thousands of terms.
 */
export class Spelling {
  readonly #terms: readonly string[];
  readonly #ids: Uint32Array;
  /** Units shared with the word before. */
  readonly #shared: Uint8Array;
  /** Word i has its units from `offsets[i]` to before `offsets[i + 1]`. */
  readonly #offsets: Uint32Array;
  readonly #units: Uint16Array;

  constructor(index: InvertedIndex, sorted: SortedTerms) {
    const ids: number[] = [];
    const shared: number[] = [];
    const offsets = [0];
    const units: number[] = [];
    let common = 255;
    for (let place = 0; place < sorted.length; place++) {
      common = Math.min(common, sorted.sharedAt(place));
      const id = sorted.idAt(place);
      const term = sorted.termAt(place);
      if (!index.isInText(id) || term.length > LONGEST + 2) continue;
      ids.push(id);
      shared.push(ids.length === 1 ? 0 : common);
      for (let i = 0; i < term.length; i++) units.push(term.charCodeAt(i));
      offsets.push(units.length);
      common = 255;
    }
    this.#terms = index.terms;
    this.#ids = Uint32Array.from(ids);
    this.#shared = Uint8Array.from(shared);
    this.#offsets = Uint32Array.from(offsets);
    this.#units = Uint16Array.from(units);
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
        const start = this.#offsets[place] ?? 0;
        const length = (this.#offsets[place + 1] ?? start) - start;
        while (depth < length && dead > depth) {
          depth++;
          const at = start + depth - 1;
          if (!matrix.fill(depth, this.#units[at] ?? 0, this.#units[at - 1] ?? 0)) dead = depth;
        }
      } else if (!asPrefix) continue;
      const edits = asPrefix ? matrix.fewest(depth) : dead > depth ? matrix.whole(depth) : 255;
      if (edits > most) continue;
      const id = this.#ids[place] ?? 0;
      if (digitsAgree(digits, this.#terms[id] ?? '', asPrefix)) found.push({ id, edits });
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
  readonly #word: Uint16Array;
  readonly #width: number;
  readonly #rows: Uint8Array;
  /** By row: the least that this or a row above has for the whole word. */
  readonly #fewest: Uint8Array;

  constructor(word: string, most: number) {
    const depths = LONGEST + 3;
    this.#most = most;
    this.#word = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
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
