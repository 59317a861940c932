/** Lines of a listing, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** `deepseek-ai DeepSeek` on a card: handle `deepseek-ai`, name `DeepSeek`. */
export interface Organisation {
  readonly handle: string | null;
  readonly name: string;
}

/**
 * A date as the listing prints it. A `null` year was left out by the page and
 * is the year of viewing, which only the listing as a whole can tell.
 */
export interface DateAsRead {
  readonly year: number | null;
  /** 1 … 12 */
  readonly month: number | null;
  /** 1 … 31 */
  readonly day: number | null;
}

/**
 * What ONE listing states about one paper. Immutable: a better reading is a
 * new import, a user's correction is a decision. `null` is "not stated",
 * which is never the same as zero or an empty text.
 */
export interface Entry {
  readonly title: string;
  readonly abstract: string | null;
  /** Names in the order printed; empty where only a count, or nothing, is. */
  readonly authors: readonly string[];
  readonly authorCount: number | null;
  readonly organisation: Organisation | null;
  readonly date: DateAsRead | null;
  readonly comments: number | null;
  readonly upvotes: number | null;
  /** Without version: `2405.14558`, `cs/0112017`. */
  readonly arxivId: string | null;
  readonly arxivVersion: number | null;
  /** Lower case, without resolver: `10.1145/3292500`. */
  readonly doi: string | null;
  readonly url: string | null;
  /** Journal, conference or publisher, as printed. */
  readonly venue: string | null;
  /** Keywords and subject classes (`cs.LG`) in the order printed. */
  readonly keywords: readonly string[];
  readonly lines: LineRange;
}

/** An entry of which only the title is known. */
export const emptyEntry = (title: string, lines: LineRange): Entry => ({
  title,
  abstract: null,
  authors: [],
  authorCount: null,
  organisation: null,
  date: null,
  comments: null,
  upvotes: null,
  arxivId: null,
  arxivVersion: null,
  doi: null,
  url: null,
  venue: null,
  keywords: [],
  lines,
});
