import type { LineRange, Organisation } from './entry.ts';
import type { ListingId } from './listing.ts';

/**
 * Derived from what identifies a paper (`arxiv:…`, `doi:…`, `title:…`), so it
 * is the same after a removal and a re-import.
 */
export type PaperKey = string;

/** A date with its year resolved: `2025-05-14`, `2025-05` or `2025`. */
export interface Published {
  readonly iso: string;
  /** The page left the year out; it was inferred from the listing. */
  readonly yearInferred: boolean;
}

/** Where a paper was read. */
export interface Source {
  readonly listing: ListingId;
  readonly lines: LineRange;
}

/** The fields of a paper that each remember the source they came from. */
export type SourcedField =
  | 'title'
  | 'abstract'
  | 'authors'
  | 'authorCount'
  | 'organisation'
  | 'published'
  | 'comments'
  | 'upvotes'
  | 'arxivId'
  | 'doi'
  | 'url'
  | 'venue'
  | 'keywords';

/**
 * The fold of all entries with the same identity. Computed, never stored.
 */
export interface Paper {
  readonly key: PaperKey;
  readonly title: string;
  readonly abstract: string | null;
  readonly authors: readonly string[];
  readonly authorCount: number | null;
  readonly organisation: Organisation | null;
  readonly published: Published | null;
  readonly comments: number | null;
  readonly upvotes: number | null;
  readonly arxivId: string | null;
  readonly arxivVersion: number | null;
  readonly doi: string | null;
  readonly url: string | null;
  /** Journal, conference or publisher, as printed. */
  readonly venue: string | null;
  /** Keywords and subject classes of the entry that names most. */
  readonly keywords: readonly string[];
  /** In the order the listings were added. */
  readonly sources: readonly Source[];
  /** Index into `sources` for each field that has a value. */
  readonly origin: Readonly<Partial<Record<SourcedField, number>>>;
}
