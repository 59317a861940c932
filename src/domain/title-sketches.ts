import { type ComparableTitle, tolerance } from './title-difference.ts';

const LETTERS = 32;

/** Words that two titles must share to be one title reworded, and as a part of the shorter one. */
const SHARED_WORDS = 4;
const SHARED_PART = 0.6;

/** What of many titles rules out most pairs before they are compared. */
export class TitleSketches {
  readonly #lengths: Int32Array;
  /** How often letters stand in each, by their code modulo 32. */
  readonly #counts: Uint8Array;
  /** Distinct words of each by number, ascending. */
  readonly #words: Int32Array[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #frequencies: number[] = [];

  constructor(size: number) {
    this.#lengths = new Int32Array(size);
    this.#counts = new Uint8Array(size * LETTERS);
  }

  /** Titles are added in the order of their indices. */
  add({ bare, words }: ComparableTitle): void {
    const index = this.#words.length;
    this.#lengths[index] = bare.length;
    for (let i = 0; i < bare.length; i++) {
      const at = index * LETTERS + (bare.charCodeAt(i) % LETTERS);
      this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
    const numbers = new Set(words.map((word) => this.#numberOf(word)));
    for (const number of numbers) this.#frequencies[number] = (this.#frequencies[number] ?? 0) + 1;
    this.#words.push(Int32Array.from(numbers).toSorted());
  }

  /** In how many titles a word stands. */
  readonly frequency = (word: string): number =>
    this.#frequencies[this.#numbers.get(word) ?? -1] ?? 0;

  /** Distinct words of a title by number, that stand in others too, the rarest first. */
  rarest(
    index: number,
    count: number,
  ): readonly { readonly word: number; readonly times: number }[] {
    return Array.from(this.#words[index] ?? [], (word) => {
      return { word, times: this.#frequencies[word] ?? 0 };
    })
      .filter(({ times }) => times > 1)
      .toSorted((a, b) => a.times - b.times || a.word - b.word)
      .slice(0, count);
  }

  /** No more letters differ, perhaps, than is tolerated. */
  mayBeMisprint(one: number, other: number): boolean {
    const [a = 0, b = 0] = [this.#lengths[one], this.#lengths[other]];
    const limit = tolerance(Math.min(a, b));
    if (Math.abs(a - b) > limit) return false;
    // A letter replaced changes two counts; more than 255 of one letter only let more pass.
    let left = 2 * limit;
    for (let letter = 0; letter < LETTERS && left >= 0; letter++) {
      const more = this.#counts[one * LETTERS + letter] ?? 0;
      const less = this.#counts[other * LETTERS + letter] ?? 0;
      left -= Math.abs(more - less);
    }
    return left >= 0;
  }

  /** They share most words of the shorter one. */
  mayBeReworded(one: number, other: number): boolean {
    const [a, b] = [this.#words[one], this.#words[other]];
    if (a === undefined || b === undefined) return false;
    const needed = Math.max(SHARED_WORDS, SHARED_PART * Math.min(a.length, b.length));
    let shared = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const [x = 0, y = 0] = [a[i], b[j]];
      if (x === y) shared++;
      if (shared + Math.min(a.length - i, b.length - j) < needed) return false;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return shared >= needed;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
