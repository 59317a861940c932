/** SHA-256 of the file's bytes, 64 hexadecimal digits. */
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

/** Where every line of a file went. `total` is the sum of the others. */
export interface LineAccount {
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

/** Which reading was chosen for a file, and why. */
export interface Recognition {
  /** Id of the format in the registry, such as `daily-papers-text`. */
  readonly format: string;
  readonly label: string;
  readonly reason: string;
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
  readonly account: LineAccount;
  readonly entryCount: number;
  readonly problemCount: number;
  readonly status: 'importing' | 'ready' | 'removed';
}
