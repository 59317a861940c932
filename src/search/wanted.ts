/** What a highlight marks. */
export interface Wanted {
  /** Terms of the index. */
  readonly terms: ReadonlySet<string>;
  /** Patterns of folded texts: of a phrase no word is marked that stands elsewhere. */
  readonly phrases: readonly RegExp[];
}

export const NOTHING_WANTED: Wanted = { terms: new Set(), phrases: [] };
