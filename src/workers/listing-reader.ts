import type { Entry } from '../domain/entry.ts';
import type { ListingId } from '../domain/listing.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import type { ListingContent } from './build-catalogue.ts';
import { correctedCapture } from './corrected-capture.ts';

interface EntriesRead {
  readonly format: string;
  readonly entries: readonly Entry[];
}

/** Listings that are part of the library, in the order they were added. */
export async function readListings(
  storage: LibraryStorage,
): Promise<Omit<ListingContent, 'entries'>[]> {
  const years = await storage.captureYears();
  return (await storage.listings())
    .filter(({ status }) => status === 'ready')
    .toSorted((a, b) => a.addedAt - b.addedAt)
    .map((listing) => {
      const capture = correctedCapture(listing.capture, years.get(listing.id));
      return { listing: { ...listing, capture }, inferred: listing.capture };
    });
}

/** Reads the listings of a library, of their entries only what is not in memory yet. */
export class ListingReader {
  /** Of the listings that were read last. */
  #entries: ReadonlyMap<ListingId, EntriesRead> = new Map();

  async read(storage: LibraryStorage): Promise<ListingContent[]> {
    const read = new Map<ListingId, EntriesRead>();
    const contents: ListingContent[] = [];
    for (const { listing, inferred } of await readListings(storage)) {
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
