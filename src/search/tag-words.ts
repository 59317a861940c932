import { tokenize } from './analyze.ts';
import type { QueryWord } from './analyze-query.ts';

/**
 * The words of the user's own tags, with the papers that have them. They are few and change with
 * every decision, so they lie beside the index, not in it.
 */
export class TagWords {
  /** By term: ordinals, ascending. */
  readonly #papers = new Map<string, number[]>();

  /** @param tags by ordinal */
  constructor(tags: Iterable<readonly [number, readonly string[]]>) {
    for (const [ordinal, own] of tags)
      for (const { term, kind } of own.flatMap(tokenize)) {
        if (kind === 'stop') continue;
        const papers = this.#papers.get(term) ?? [];
        this.#papers.set(term, papers);
        if (papers.at(-1) !== ordinal) papers.push(ordinal);
      }
  }

  static readonly none = new TagWords([]);

  /** Papers with a tag that has one of the words, each once. */
  papersWith(words: readonly QueryWord[]): readonly number[] {
    if (this.#papers.size === 0) return [];
    const papers = new Set<number>();
    for (const { terms, prefixes } of words) {
      for (const term of terms) for (const paper of this.#papers.get(term) ?? []) papers.add(paper);
      if (prefixes.length === 0) continue;
      for (const [term, own] of this.#papers)
        if (prefixes.some((prefix) => term.startsWith(prefix)))
          for (const paper of own) papers.add(paper);
    }
    return [...papers];
  }
}
