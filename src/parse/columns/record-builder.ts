import type { Meaning, NamedMeaning } from './meaning-of.ts';
import type { RecordParts } from './read-record.ts';

const LONGEST_ELSEWHERE = 2000;

/**
 * Gathers what the cells of a row, or the members of an item, say of one paper. They
 * are given by rank, the best of each meaning first.
 */
export class RecordBuilder {
  readonly #texts = new Map<Meaning, string[]>();
  readonly #elsewhere: string[] = [];
  #authors: readonly string[] = [];
  #keywords: readonly string[] = [];
  #keywordRank = -1;

  texts(meaning: Meaning, values: readonly string[]): void {
    if (values.length === 0) return;
    const held = this.#texts.get(meaning);
    if (held === undefined) this.#texts.set(meaning, [...values]);
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

  build(): RecordParts {
    return {
      texts: this.#texts,
      authors: this.#authors,
      keywords: this.#keywords.length < 2 ? this.#keywords : [...new Set(this.#keywords)],
      elsewhere: this.#elsewhere,
    };
  }
}
