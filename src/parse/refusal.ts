import type { Alternative } from '../domain/listing.ts';

/** A file that is no listing, for the person who dropped it. */
export interface Refusal {
  readonly kind: 'empty' | 'binary' | 'too-large' | 'not-a-listing';
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The line that shows it, from 1, where there is one. */
  readonly line: number | null;
  /** What to do about it, in one sentence. */
  readonly advice: string;
  /** Readings that fit a little: the user may try one. */
  readonly alternatives?: readonly Alternative[];
}
