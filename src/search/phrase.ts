import { Kept } from '../base/kept.ts';
import { fold } from './fold-map.ts';

const WORD = /[\p{L}\p{N}+#]+/gu;
/** The one sign of a word that means something in a pattern. */
const SPECIAL = /\+/g;
/** Characters of scripts that are written without blanks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** What a word is made of, in any text, and in one of nothing but ASCII, which is read much faster. */
const ANY = { letter: '\\p{L}\\p{N}', flags: 'gu' } as const;
const ASCII = { letter: 'a-z0-9', flags: 'g' } as const;

/** Phrases that are kept: who types the next letter asks for the words before it again. */
const KEPT = 64;
const kept = new Kept<string, Phrase>(KEPT);

export interface PhraseRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that stand side by side in a text, in this order, whatever marks are between them: `low
 * rank` stands in `Low-Rank`. A plural is the same word.
 */
export class Phrase {
  readonly #words: readonly string[];
  readonly #unfinished: boolean;
  #any: RegExp | null = null;
  #ascii: RegExp | null = null;

  private constructor(words: readonly string[], unfinished: boolean) {
    this.#words = words;
    this.#unfinished = unfinished;
  }

  /** @param unfinished the last word may go on */
  static of(text: string, unfinished: boolean): Phrase {
    return kept.get(
      `${unfinished} ${text}`,
      () => new Phrase(fold(text).match(WORD) ?? [], unfinished),
    );
  }

  /** Without words it stands nowhere. */
  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  standsIn(text: string): boolean {
    return this.standsInFolded(fold(text));
  }

  standsInFolded(folded: string): boolean {
    return !this.isEmpty && folded.search(this.#patternFor(folded)) >= 0;
  }

  /** Where it stands in a folded text. */
  rangesIn(folded: string): PhraseRange[] {
    if (this.isEmpty) return [];
    return Array.from(folded.matchAll(this.#patternFor(folded)), ({ 0: match, index }) => {
      return { start: index, end: index + match.length };
    });
  }

  #patternFor(folded: string): RegExp {
    if (BEYOND_ASCII.test(folded)) return (this.#any ??= this.#pattern(ANY));
    return (this.#ascii ??= this.#pattern(ASCII));
  }

  #pattern({ letter, flags }: typeof ANY | typeof ASCII): RegExp {
    const words = this.#words.map((word) => {
      const plain = word.replace(SPECIAL, '\\$&');
      return UNSPACED.test(word) ? plain : `${plain.replace(/(?<=.{3})s$/, '')}(?:e?s)?`;
    });
    const isSpaced = !this.#words.some((word) => UNSPACED.test(word));
    const open = isSpaced ? `(?<![${letter}])` : '';
    const close = isSpaced && !this.#unfinished ? `(?![${letter}])` : '';
    return new RegExp(`${open}${words.join(`[^${letter}]*`)}${close}`, flags);
  }
}
