import { distinct } from '../distinct.ts';
import type { Meaning, NamedMeaning } from './meaning-of.ts';
import type { RecordParts } from './record-parts.ts';

const LONGEST_ELSEWHERE = 2000;

const NONE: string[] = [];

/**
 * Gathers what the cells of a row, or the members of an item, say of one paper. They
 * are given by rank, the best of each meaning first. One builder serves one paper after the
 * other: a map for each would be larger than what is gathered.
 */
export class RecordBuilder {
  readonly #texts = new Map<Meaning, string[]>();
  #elsewhere: string[] = [];
  #authors: readonly string[] = [];
  #keywords: readonly string[] = [];
  #keywordRank = -1;

  /** Forgets the paper before. */
  begin(): void {
    for (const meaning of this.#texts.keys()) this.#texts.set(meaning, NONE);
    this.#elsewhere = [];
    this.#authors = NONE;
    this.#keywords = NONE;
    this.#keywordRank = -1;
  }

  /** @param values a list of its own, which is kept */
  texts(meaning: Meaning, values: string[]): void {
    if (values.length === 0) return;
    const held = this.#texts.get(meaning) ?? NONE;
    if (held.length === 0) this.#texts.set(meaning, values);
    else for (const value of values) held.push(value);
  }

  /** One list of authors counts: the first with names in it. */
  authors(names: readonly string[]): void {
    if (this.#authors.length === 0) this.#authors = names;
  }

  /** What a machine added is only taken where the authors named nothing. */
  keywords({ rank }: NamedMeaning, words: readonly string[]): void {
    if (words.length === 0) return;
    if (this.#keywords.length === 0) {
      this.#keywords = words;
      this.#keywordRank = rank;
    } else if (rank === this.#keywordRank) this.#keywords = [...this.#keywords, ...words];
  }

  /** What means nothing, but can name an id. */
  elsewhere(text: string): void {
    if (text.length <= LONGEST_ELSEWHERE) this.#elsewhere.push(text);
  }

  /** What was gathered, up to the next paper. */
  build(): RecordParts {
    return {
      texts: this.#texts,
      authors: this.#authors,
      keywords: distinct(this.#keywords),
      elsewhere: this.#elsewhere,
    };
  }
}
