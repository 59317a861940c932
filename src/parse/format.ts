import type { Reading } from './reading.ts';
import type { SourceText } from './source-text.ts';

/** How well a format fits a text: 0 not at all, 1 without doubt. */
export interface Fit {
  readonly score: number;
  /** What was seen, for the import report: "12 cards with a byline and a date". */
  readonly reason: string;
}

/** The beginning of a file, or all of a small one, to tell its format by. */
export interface Sample {
  readonly source: SourceText;
  /** `false` where the sample was taken from a longer file, and may end anywhere. */
  readonly complete: boolean;
}

/** One reading of listings: a file in `formats/` and a line in the registry. */
export interface Format {
  /** Kebab-case, stored with every listing: never reused for another format. */
  readonly id: string;
  readonly label: string;
  /** Must be cheap: every format is asked of every file. Never throws. */
  fit(sample: Sample): Fit;
  /**
   * Reads a whole file, whatever it is: also one that does not fit, because
   * the user can choose a reading. Never throws; time grows with the length.
   * A source is read once: what was read of it may be let go.
   */
  parse(source: SourceText): Reading;
}
