import type { Bitset } from '../base/bitset.ts';
import type { QueryWord } from './analyze-query.ts';
import type { IndexedField } from './counts.ts';
import type { SimilarPaper } from './similarity.ts';
import type { Examples, SuggestedPaper } from './suggester.ts';
import type { TagWords } from './tag-words.ts';

/** The text of a paper that can be searched. */
export interface SearchDocument {
  readonly title: string;
  readonly abstract: string | null;
  readonly organisation: string | null;
  readonly authors: readonly string[];
}

/** What a query matched. */
export interface SearchHits {
  /** Ordinals of papers, best first. */
  readonly ordinals: Uint32Array;
  /**
   * Terms of the index that the query's words matched, exact, by prefix or by
   * spelling; not those of exact words.
   */
  readonly terms: ReadonlySet<string>;
  /** No paper has a word of every slot: these have most. */
  readonly isPartial: boolean;
  /** Words searched as something else, with what was searched instead. */
  readonly corrections: readonly Correction[];
}

export interface Correction {
  readonly typed: string;
  /** The likeliest spelling. */
  readonly searched: string;
  /** What else may have been meant, the likeliest first. */
  readonly others: readonly string[];
}

/** Full text search over papers by ordinal. Deterministic: equal scores come in ascending ordinal. */
export interface SearchEngine {
  /** Papers. */
  readonly size: number;
  /**
   * Papers that have a word of every slot, best first; where none has, those that have most.
   *
   * @param slots each holds words that stand for each other
   * @returns `null` where there is no slot: all papers match
   */
  search(slots: readonly (readonly QueryWord[])[]): SearchHits | null;
  /**
   * Papers that have all words of a text as they are written, in any order.
   *
   * @param field only there; `null`: anywhere
   * @param unfinished the last word may go on
   */
  having(text: string, field: IndexedField | null, unfinished: boolean): Bitset;
  /** Takes over the user's own tags, in the place of those before. */
  useTags(tags: TagWords): void;
  /** What a word that stands in next to no paper may have been, the likeliest first. */
  spellings(word: string): readonly string[];
  /**
   * The papers most like a text, the most similar first.
   *
   * @param except the ordinal of the paper whose text it is
   */
  similar(
    text: Pick<SearchDocument, 'title' | 'abstract'>,
    except: number,
    count: number,
  ): readonly SimilarPaper[];
  /**
   * Papers like those that were liked and unlike those that were refused, none of either among them,
   * the most promising first; none where none was liked.
   */
  suggest(examples: Examples, count: number): readonly SuggestedPaper[];
  /**
   * Makes what the first misspelt word, and the first look at similar papers, would wait for; some
   * milliseconds of work at a time.
   */
  prepare(): Iterable<void>;
}
