import type { Card } from './card.ts';
import type { Part } from './parts.ts';

/** One way in which the same papers reach a disk. */
export interface Capture {
  /** Kebab-case. */
  readonly id: string;
  readonly fileName: string;
  /** Prints the cards as that source does, in pieces that make one text. */
  readonly render: (cards: readonly Card[]) => Iterable<string>;
  /** What the source prints of a card; of all else its entries must be silent. */
  readonly holds: readonly Part[];
}
