import type { Phrase } from './phrase.ts';

/** What a highlight marks. */
export interface Wanted {
  /** Terms of the index. */
  readonly terms: ReadonlySet<string>;
  /** Of a phrase no word is marked that stands elsewhere. */
  readonly phrases: readonly Phrase[];
}

export const NOTHING_WANTED: Wanted = { terms: new Set(), phrases: [] };
