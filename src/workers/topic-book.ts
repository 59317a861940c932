import { defined } from '../base/assert.ts';
import type { Entry } from '../domain/entry.ts';
import type { Listing } from '../domain/listing.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { tagPaper } from '../topics/tag-paper.ts';
import { TAXONOMY } from '../topics/taxonomy/taxonomy.ts';
import { maskOf, type TopicMask, topicStamp } from '../topics/topic-mask.ts';
import { coverOf, readingOf } from './index-part.ts';
import type { IndexedListing } from './search-index.ts';

/** Topics that are not known: no mask has all bits. */
const UNKNOWN = 0xffffffff;

/** The topics of the entries of one listing. */
export class TopicPage {
  readonly listing: Listing;
  readonly masks: Uint32Array<ArrayBuffer>;
  readonly #entries: readonly Entry[];
  /** Something was learned since it was stored. */
  isNew = false;

  constructor(listing: Listing, entries: readonly Entry[]) {
    this.listing = listing;
    this.masks = new Uint32Array(entries.length).fill(UNKNOWN);
    this.#entries = entries;
  }

  /** `null` where they are not known yet. */
  maskOf(entry: number): TopicMask | null {
    const mask = this.masks[entry] ?? UNKNOWN;
    return mask === UNKNOWN ? null : mask;
  }

  /** Reads the text of an entry. */
  learn(entry: number): TopicMask {
    const mask = maskOf(tagPaper(defined(this.#entries[entry], `entry ${entry}`)));
    this.masks[entry] = mask;
    this.isNew = true;
    return mask;
  }
}

/**
 * The topics of entries, each told once: to tell them takes a third of a millisecond an entry. The
 * words that gave them are found again for the one paper that is looked at.
 */
export class TopicBook {
  readonly #stamp = topicStamp();
  #pages = new Map<string, TopicPage>();

  /** The pages of these listings, in their order; those of others are closed. */
  async open(storage: LibraryStorage, contents: readonly IndexedListing[]): Promise<TopicPage[]> {
    const before = this.#pages;
    const pages = new Map<string, TopicPage>();
    const fresh: TopicPage[] = [];
    for (const { listing, entries } of contents) {
      const reading = readingOf(coverOf(listing, 0));
      const known = before.get(reading);
      const page = known ?? new TopicPage(listing, entries);
      pages.set(reading, page);
      if (known === undefined) fresh.push(page);
    }
    const rows = await storage.topicsOf(fresh.map(({ listing }) => listing.id));
    for (const row of rows) {
      const page = pages.get(readingOf(row));
      if (
        row.topics.every(({ stamp }) => stamp === this.#stamp) &&
        row.masks.length === page?.masks.length
      )
        page.masks.set(row.masks);
    }
    this.#pages = pages;
    return [...pages.values()];
  }

  /** Stores what was learned. */
  async save(storage: LibraryStorage): Promise<void> {
    const fresh = [...this.#pages.values()].filter(({ isNew }) => isNew);
    for (const page of fresh) page.isNew = false;
    await storage.putTopics(
      fresh.map(({ listing, masks }) => ({
        listing: listing.id,
        addedAt: listing.addedAt,
        format: listing.recognition.format,
        topics: TAXONOMY.map(({ id }) => ({ id, stamp: this.#stamp })),
        masks,
      })),
    );
  }
}
