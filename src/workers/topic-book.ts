import { defined } from '../base/assert.ts';
import type { Entry } from '../domain/entry.ts';
import type { Listing } from '../domain/listing.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { phraseFilter } from '../topics/phrase-filter.ts';
import { type SetTopic, type TopicMask, TopicSet, UNKNOWN_TOPICS } from '../topics/topic-set.ts';
import { coverOf, readingOf } from './index-part.ts';
import type { Breathe, IndexedListing } from './search-index.ts';

type Stamped = Pick<SetTopic, 'id' | 'stamp'>;

/** Entries between two breaths. */
const STRIDE = 64;

/** The topics of the entries of one listing. */
export class TopicPage {
  readonly listing: Listing;
  masks: Uint32Array<ArrayBuffer>;
  readonly entries: readonly Entry[];
  /** Of the set that tells its topics. */
  stamp: string;
  /** Something was learned since it was stored. */
  isNew = false;

  constructor(listing: Listing, entries: readonly Entry[], stamp: string) {
    this.listing = listing;
    this.stamp = stamp;
    this.masks = new Uint32Array(entries.length).fill(UNKNOWN_TOPICS);
    this.entries = entries;
  }

  /** `null` where they are not known yet. */
  maskOf(entry: number): TopicMask | null {
    const mask = this.masks[entry] ?? UNKNOWN_TOPICS;
    return mask === UNKNOWN_TOPICS ? null : mask;
  }

  /** Reads the text of an entry. It is not kept where the page is told by another set by now. */
  learn(entry: number, set: TopicSet): TopicMask {
    const mask = set.read(defined(this.entries[entry], `entry ${entry}`));
    if (set.stamp !== this.stamp) return mask;
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
  /** What its pages are told by. */
  #set = new TopicSet();
  #pages = new Map<string, TopicPage>();

  /** The pages of these listings, in their order; those of others are closed. */
  async open(storage: LibraryStorage, contents: readonly IndexedListing[]): Promise<TopicPage[]> {
    const before = this.#pages;
    const pages = new Map<string, TopicPage>();
    const fresh: TopicPage[] = [];
    for (const { listing, entries } of contents) {
      const reading = readingOf(coverOf(listing, 0));
      const known = before.get(reading);
      const page = known ?? new TopicPage(listing, entries, this.#set.stamp);
      pages.set(reading, page);
      if (known === undefined) fresh.push(page);
    }
    const rows = await storage.topicsOf(fresh.map(({ listing }) => listing.id));
    for (const row of rows) {
      const page = pages.get(readingOf(row));
      if (page === undefined || row.masks.length !== page.masks.length) continue;
      const isTold = this.#set.topics.every(({ id, stamp }) =>
        row.topics.some((topic) => topic.id === id && topic.stamp === stamp),
      );
      if (isTold) page.masks.set(moved(row.masks, row.topics, this.#set.topics));
    }
    this.#pages = pages;
    return [...pages.values()];
  }

  /**
   * Tells by another set from now on. Only papers that may hold a phrase of what the user edited are
   * read again: to the others it says what was said before.
   */
  async use(set: TopicSet, breathe: Breathe): Promise<void> {
    if (set.stamp === this.#set.stamp) return;
    const mayHold = phraseFilter([...editsBeyond(this.#set, set), ...editsBeyond(set, this.#set)]);
    const pages = [...this.#pages.values()];
    const total = pages.reduce((sum, { masks }) => sum + masks.length, 0);
    let done = 0;
    const told: Uint32Array<ArrayBuffer>[] = [];
    for (const { masks, entries } of pages) {
      const after = moved(masks, this.#set.topics, set.topics);
      for (const [entry, mask] of masks.entries()) {
        if (done % STRIDE === 0) await breathe(done / total);
        done += 1;
        const text = defined(entries[entry], `entry ${entry}`);
        if (mask !== UNKNOWN_TOPICS && mayHold(text)) after[entry] = set.read(text);
      }
      told.push(after);
    }
    for (const [place, page] of pages.entries()) {
      page.masks = defined(told[place], `page ${place}`);
      page.stamp = set.stamp;
      page.isNew = true;
    }
    this.#set = set;
  }

  /** Stores what was learned. */
  async save(storage: LibraryStorage): Promise<void> {
    const fresh = [...this.#pages.values()].filter(({ isNew }) => isNew);
    for (const page of fresh) page.isNew = false;
    const topics = this.#set.topics.map(({ id, stamp }) => ({ id, stamp }));
    await storage.putTopics(
      fresh.map(({ listing, masks }) => ({
        listing: listing.id,
        addedAt: listing.addedAt,
        format: listing.recognition.format,
        topics,
        masks,
      })),
    );
  }
}

/** The edits of topics that another set has not, or tells by other rules. */
const editsBeyond = (set: TopicSet, other: TopicSet): TopicEdit[] =>
  set.topics
    .filter(({ id, stamp }) => !other.topics.some((each) => each.id === id && each.stamp === stamp))
    .flatMap(({ edit }) => edit ?? []);

/** Masks of some topics as masks of others; topics that are new stand nowhere. */
function moved(
  masks: Uint32Array,
  from: readonly Stamped[],
  to: readonly Stamped[],
): Uint32Array<ArrayBuffer> {
  const moves = to.flatMap(({ id }, bit) => {
    const before = from.findIndex((topic) => topic.id === id);
    return before === -1 ? [] : [{ before, bit }];
  });
  return Uint32Array.from(masks, (mask) => {
    if (mask === UNKNOWN_TOPICS) return mask;
    let next = 0;
    for (const { before, bit } of moves) next |= ((mask >>> before) & 1) << bit;
    return next;
  });
}
