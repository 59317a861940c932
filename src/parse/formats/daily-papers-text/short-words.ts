import { isLetter } from './characters.ts';

const LONGEST = 5;

/**
 * A set of words of up to five letters that can be asked about a part of a
 * line, in either case. The five low bits of a letter are the same in both
 * cases, so that a word is one number and nothing has to be cut out.
 */
export class ShortWords {
  readonly #words = new Map<number, string>();

  /** @param words lower case, letters only */
  constructor(words: readonly string[]) {
    for (const word of words) this.#words.set(packed(word, 0, word.length), word);
  }

  /** The word from `begin` to before `end` in lower case, or `null` where it is none of the set. */
  find(text: string, begin: number, end: number): string | null {
    if (end - begin > LONGEST || end <= begin) return null;
    return this.#words.get(packed(text, begin, end)) ?? null;
  }
}

/** -1 where it is not all letters. */
function packed(text: string, begin: number, end: number): number {
  let word = 0;
  for (let at = begin; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) return -1;
    word = word * 32 + (code & 31);
  }
  return word;
}
