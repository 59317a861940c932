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
   * spelling: what a highlight marks.
   */
  readonly terms: ReadonlySet<string>;
  /** Words searched as something else, with what was searched instead. */
  readonly corrections: readonly Correction[];
}

export interface Correction {
  readonly typed: string;
  readonly searched: string;
}

/** Full text search over papers by ordinal. Deterministic: equal scores come in ascending ordinal. */
export interface SearchEngine {
  /** Papers. */
  readonly size: number;
  /** `null` when the text holds nothing to search for: all papers match. */
  search(text: string): SearchHits | null;
}
