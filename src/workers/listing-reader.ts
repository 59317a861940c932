import type { Entry } from '../domain/entry.ts';
import type { ListingId } from '../domain/listing.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import type { ListingContent } from './build-catalogue.ts';
import { correctedCapture } from './corrected-capture.ts';

interface EntriesRead {
  readonly format: string;
  readonly entries: readonly Entry[];
}

export type KnownListing = Omit<ListingContent, 'entries'>;

/** Listings that are part of the library, in the order they were added. */
export async function readListings(storage: LibraryStorage): Promise<KnownListing[]> {
  const years = await storage.captureYears();
  return (await storage.listings())
    .filter(({ status }) => status === 'ready')
    .toSorted((a, b) => a.addedAt - b.addedAt)
    .map((listing) => {
      const capture = correctedCapture(listing.capture, years.get(listing.id));
      return { listing: { ...listing, capture }, inferred: listing.capture };
    });
}

/** Reads the entries of listings, but those that are in memory still. */
export class ListingReader {
  /** Of the listings that were read last. */
  #entries: ReadonlyMap<ListingId, EntriesRead> = new Map();

  async read(
    storage: LibraryStorage,
    listings: readonly KnownListing[],
  ): Promise<ListingContent[]> {
    const read = new Map<ListingId, EntriesRead>();
    const contents: ListingContent[] = [];
    for (const { listing, inferred } of listings) {
      const { id, recognition } = listing;
      const known = this.#entries.get(id);
      // Blocks are immutable, but another reading of the same bytes has other entries.
      const entries =
        known?.format === recognition.format ? known.entries : await storage.entries(id);
      read.set(id, { format: recognition.format, entries });
      contents.push({ listing, inferred, entries });
    }
    this.#entries = read;
    return contents;
  }
}
