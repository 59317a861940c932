import type { Meaning } from './meaning-of.ts';

/** What a row or an item says, by meaning: the same for tables and JSON. */
export interface RecordParts {
  /** Texts of each meaning, the best first, as they stand there. */
  readonly texts: ReadonlyMap<Meaning, readonly string[]>;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** Texts that mean nothing but can name ids. */
  readonly elsewhere: readonly string[];
}
