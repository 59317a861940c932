import type { Entry } from '../domain/entry.ts';
import type { ListingId } from '../domain/listing.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import type { ListingContent } from './build-catalogue.ts';
import { correctedCapture } from './corrected-capture.ts';

interface EntriesRead {
  readonly format: string;
  readonly entries: readonly Entry[];
}

/** Reads the listings of a library, of their entries only what is not in memory yet. */
export class ListingReader {
  /** Of the listings that were read last. */
  #entries: ReadonlyMap<ListingId, EntriesRead> = new Map();

  /** Those that are part of the library, in the order they were added. */
  async read(storage: LibraryStorage): Promise<ListingContent[]> {
    const years = await storage.captureYears();
    const read = new Map<ListingId, EntriesRead>();
    const contents: ListingContent[] = [];
    const listings = (await storage.listings()).filter(({ status }) => status === 'ready');
    for (const listing of listings.toSorted((a, b) => a.addedAt - b.addedAt)) {
      const { id, capture, recognition } = listing;
      const known = this.#entries.get(id);
      // Blocks are immutable, but another reading of the same bytes has other entries.
      const entries =
        known?.format === recognition.format ? known.entries : await storage.entries(id);
      read.set(id, { format: recognition.format, entries });
      const corrected = { ...listing, capture: correctedCapture(capture, years.get(id)) };
      contents.push({ listing: corrected, inferred: capture, entries });
    }
    this.#entries = read;
    return contents;
  }
}
