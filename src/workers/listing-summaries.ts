import type { ListingYield } from './catalogue.ts';
import type { ListingSummary } from './library-protocol.ts';
import type { KnownListing } from './listing-reader.ts';

const NO_YIELD: ListingYield = { newPapers: 0, merged: 0 };

/** Listings with what each brought, which is told in the same order. */
export const summariesOf = (
  listings: readonly KnownListing[],
  yields: readonly ListingYield[],
): ListingSummary[] =>
  listings.map(({ listing, inferred }, i) => {
    return { listing, inferred, ...(yields[i] ?? NO_YIELD) };
  });
