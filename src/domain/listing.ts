/** A checksum of the file's bytes, 64 hexadecimal digits. */
export type ListingId = string;

/** How the year of viewing became known, strongest first. */
export type CaptureEvidence =
  | 'user'
  | 'stated'
  | 'arxiv-id'
  | 'explicit-years'
  | 'file-date'
  | 'unknown';

/**
 * The year in which a listing was viewed, which is the year of every date
 * printed without one.
 */
export interface Capture {
  readonly year: number | null;
  readonly evidence: CaptureEvidence;
  /** One sentence for the person who wonders why. */
  readonly detail: string;
}

/**
 * What an account counts: lines of a text; items of JSON; rows of a table;
 * elements of HTML and XML that are records or could be.
 */
export type AccountUnit = 'line' | 'item' | 'row' | 'element';

/** Where every unit of a file went. `total` is the sum of the others. */
export interface Account {
  readonly unit: AccountUnit;
  readonly total: number;
  readonly blank: number;
  readonly record: number;
  readonly furniture: number;
  readonly problem: number;
}

/** Lines that could not be read, and why. */
export interface Problem {
  /** First line, counted from 1. */
  readonly line: number;
  /** The beginning of the text in question, at most 160 characters. */
  readonly excerpt: string;
  readonly reason: string;
}

/** Another reading that the user may choose. */
export interface Alternative {
  readonly format: string;
  readonly label: string;
  /** 0 … 1 */
  readonly score: number;
}

/** Which reading was chosen for a file, and why. */
export interface Recognition {
  /** Id of the format in the registry, such as `daily-papers-text`. */
  readonly format: string;
  readonly label: string;
  readonly reason: string;
  /** How well it fits, 0 … 1. */
  readonly score: number;
  /** `user`: somebody preferred this reading to the one that fitted best. */
  readonly chosenBy: 'content' | 'user';
  /** The other readings that fit at all, best first. */
  readonly alternatives: readonly Alternative[];
}

/**
 * One imported file.
 *
 * `importing`: its blocks are being written; swept at the next start.
 * `ready`: part of the library.
 * `removed`: taken out by the user, kept until the next start so that the
 * removal can be undone.
 */
export interface Listing {
  readonly id: ListingId;
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds since 1970, when it was imported. */
  readonly addedAt: number;
  readonly recognition: Recognition;
  readonly capture: Capture;
  /** Dates printed without a year: without them the year of viewing matters to nobody. */
  readonly yearlessDates: number;
  readonly account: Account;
  /** Sentences on what was left out on purpose, such as columns that say nothing of a paper. */
  readonly remarks: readonly string[];
  readonly entryCount: number;
  readonly problemCount: number;
  readonly status: 'importing' | 'ready' | 'removed';
}
