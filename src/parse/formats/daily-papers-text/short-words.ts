/**
 * A set of words of up to five letters that can be asked about a part of a
 * line: nearly every other word differs from all of them in its length, its
 * first or its last letter, and is told without being cut out.
 */
export class ShortWords {
  readonly #words: ReadonlySet<string>;
  readonly #outlines = new Uint8Array((LONGEST + 1) * 32 * 32);

  /** @param words lower case */
  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    for (const word of words) this.#outlines[outlineOf(word, 0, word.length)] = 1;
  }

  /** The word from `begin` to before `end` in lower case, or `null` where it is none of the set. */
  find(text: string, begin: number, end: number): string | null {
    if (end - begin > LONGEST || end <= begin) return null;
    if (this.#outlines[outlineOf(text, begin, end)] !== 1) return null;
    const word = text.slice(begin, end).toLowerCase();
    return this.#words.has(word) ? word : null;
  }
}

const LONGEST = 5;

/** The five low bits of a letter are the same in both cases. */
function outlineOf(text: string, begin: number, end: number): number {
  const first = text.charCodeAt(begin) & 31;
  const last = text.charCodeAt(end - 1) & 31;
  return ((end - begin) * 32 + first) * 32 + last;
}
