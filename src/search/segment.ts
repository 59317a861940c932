/**
 * An immutable part of a search index: which terms stand in which documents, and how often. All of
 * it lies in a few flat arrays, so that it is stored and loaded as it is.
 */
export interface Segment {
  /** Documents are numbered 0, 1, 2 … */
  readonly documents: number;
  /** The terms in UTF-8, ascending by their bytes, one behind the other. */
  readonly letters: Uint8Array;
  /** By term: where its letters begin; and behind the last where they end. */
  readonly letterStarts: Uint32Array;
  /** By term: in how many documents it stands. */
  readonly frequencies: Uint32Array;
  /** By term: 1 where it stands in a text, not only among names. */
  readonly inText: Uint8Array;
  /**
   * By term its documents, ascending, each as the distance from the one before it (the first from
   * -1) in seven bits a byte, the lowest first, and a byte of packed counts: see `counts.ts`.
   */
  readonly postings: Uint8Array;
  /** By term: where its postings begin; and behind the last where they end. */
  readonly postingStarts: Uint32Array;
  /** By document: words of the title, of the byline, of the abstract. */
  readonly titleLengths: Uint8Array;
  readonly bylineLengths: Uint16Array;
  readonly abstractLengths: Uint16Array;
}

export const termCount = ({ frequencies }: Segment): number => frequencies.length;
