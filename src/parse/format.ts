import type { DateAsRead, Entry } from '../domain/entry.ts';
import type { Problem } from '../domain/listing.ts';

/** A decoded file. */
export interface SourceText {
  /** Lines without their ends, cleaned of invisible characters; index 0 is line 1. */
  readonly lines: readonly string[];
  /** The bytes stop inside a character: the file was certainly cut. */
  readonly cutOff: boolean;
}

/** How well a format fits a text: 0 not at all, 1 without doubt. */
export interface Fit {
  readonly score: number;
  /** What was seen, for the import report: "12 cards with a byline and a date". */
  readonly reason: string;
}

/** Where a parser puts what it reads, in the order of the file. */
export interface Sink {
  entry(entry: Entry): void;
  /** Lines first … last (from 1) are page furniture: read, and of no use. */
  furniture(first: number, last: number): void;
  /**
   * Reports `problem.line … last` (by default one line). Lines that belong to
   * an entry stay the entry's: a doubt about a record does not lose it.
   */
  problem(problem: Problem, last?: number): void;
  /** Evidence for the year of viewing found on the way. */
  captureHint(hint: CaptureHint): void;
}

/** `pageDate`: the page's own date; `statedYear`: the file says when it was saved. */
export type CaptureHint =
  | { readonly kind: 'pageDate'; readonly date: DateAsRead; readonly line: number }
  | { readonly kind: 'statedYear'; readonly year: number; readonly line: number };

/** One reading of listings: a file in `formats/` and a line in the registry. */
export interface Format {
  /** Kebab-case, stored with every listing: never reused for another format. */
  readonly id: string;
  readonly label: string;
  /**
   * Judges the beginning of a file: `sample` is the whole of a small one.
   * `complete` is false where the sample was taken from a longer file.
   */
  fit(sample: SourceText, complete: boolean): Fit;
  parse(source: SourceText, sink: Sink): void;
}
