import type { Decision } from './decision.ts';
import type { ListingId } from './listing.ts';
import type { Paper } from './paper.ts';
import type { PaperTopic } from './topic.ts';

export interface ListingRef {
  readonly id: ListingId;
  readonly name: string;
}

/** A paper with everything the library derives for it: what people see. */
export interface PaperRecord extends Paper {
  /** In the order of the taxonomy; none where they are not known yet. */
  readonly topics: readonly PaperTopic[];
  /** Each listing once, in the order they were added. */
  readonly listings: readonly ListingRef[];
  readonly decision: Decision;
}
