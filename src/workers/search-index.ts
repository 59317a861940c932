import { defined } from '../base/assert.ts';
import type { Entry } from '../domain/entry.ts';
import type { Listing, ListingId } from '../domain/listing.ts';
import { mergeSegments } from '../search/merge-segments.ts';
import { SegmentBuilder } from '../search/segment-builder.ts';
import { selectDocuments } from '../search/select-documents.ts';
import type { LibraryStorage, StoredSegment } from '../storage/library-storage.ts';
import { CoverSet } from './cover-set.ts';
import {
  type Cover,
  coverOf,
  type IndexPart,
  partOf,
  readingOf,
  storedPart,
} from './index-part.ts';

/** A listing with its entries, to be indexed. */
export interface IndexedListing {
  readonly listing: Listing;
  readonly entries: readonly Entry[];
}

export interface IndexSurroundings {
  /** Runs `work` while no other worker, of whatever tab, makes parts of the index. */
  whileIndexing<T>(work: () => Promise<T>): Promise<T>;
}

/** Lets others have their turn; told how much is done, 0 … 1. */
export type Breathe = (done: number) => Promise<void>;

/** Entries a part, at most: some seconds of work. */
const PART = 8_192;
/** Entries between two breaths. */
const STRIDE = 64;

/** So many parts of about the same size become one. */
const MANY = 8;
/**
 * An index of so many entries is one part: a start that reads one has nothing to put together, which
 * takes longer than all else it does with an index; and that much is written in a moment.
 */
const ONE_PART = 131_072;

/**
 * The search index of a library: takes what is stored, makes what is missing and stores that. Keeps
 * what it gave last, so that a listing more is a small step.
 */
export class SearchIndex {
  readonly #around: IndexSurroundings;
  #last: IndexPart = { covers: [], segment: new SegmentBuilder().build() };

  constructor(around: IndexSurroundings) {
    this.#around = around;
  }

  /**
   * The index of these listings; its covers tell the order of the documents.
   *
   * @param entries of the same listings, needed where parts are missing
   */
  async load(
    storage: LibraryStorage,
    listings: readonly Listing[],
    entries: Promise<readonly IndexedListing[]>,
    breathe: Breathe,
  ): Promise<IndexPart> {
    const set = new CoverSet(listings.map((listing) => coverOf(listing, listing.entryCount)));
    const parts = [take(this.#last, set)];
    parts.push(...(await stored(storage, set)));
    // Whoever imports makes the parts of it: they may be on their way.
    if (set.missing.length > 0)
      parts.push(...(await this.complete(storage, await entries, set, breathe)));
    const whole = parts.filter(({ segment }) => segment.documents > 0);
    this.#last = {
      covers: whole.flatMap(({ covers }) => covers),
      segment: await mergeSegments(
        whole.map(({ segment }) => segment),
        () => breathe(1),
      ),
    };
    return this.#last;
  }

  /** Makes and stores the parts of a listing that was imported just now. */
  async add(storage: LibraryStorage, listing: IndexedListing, breathe: Breathe): Promise<void> {
    const set = new CoverSet([coverOf(listing.listing, listing.entries.length)]);
    await this.complete(storage, [listing], set, breathe);
  }

  /** What is stored by now, and the rest, made and stored. */
  complete(
    storage: LibraryStorage,
    listings: readonly IndexedListing[],
    set: CoverSet,
    breathe: Breathe,
  ): Promise<IndexPart[]> {
    return this.#around.whileIndexing(async () => {
      const parts = await stored(storage, set);
      const entriesOf = new Map(
        listings.map(({ listing, entries }) => [readingOf(coverOf(listing, 0)), entries]),
      );
      const { missing } = set;
      const total = missing.reduce((sum, { count }) => sum + count, 0);
      let done = 0;
      for (const covers of inParts(missing)) {
        const builder = new SegmentBuilder();
        for (const cover of covers) {
          const entries = defined(entriesOf.get(readingOf(cover)), 'the entries of a cover');
          for (let i = cover.first; i < cover.first + cover.count; i++) {
            if (done % STRIDE === 0) await breathe(done / total);
            const entry = defined(entries[i], `entry ${i}`);
            builder.add({ ...entry, organisation: entry.organisation?.name ?? null });
            done += 1;
          }
        }
        const part = { covers, segment: builder.build() };
        parts.push(part);
        await keep(storage, [part], []);
      }
      return parts;
    });
  }

  /**
   * Makes one of several stored parts, and takes out what is of no listing any more.
   *
   * @param present all listings that are stored, also those that were removed and may return
   * @param onePart an index of no more entries becomes a single part
   */
  async compact(
    storage: LibraryStorage,
    present: readonly Listing[],
    breathe: Breathe,
    onePart = ONE_PART,
  ): Promise<void> {
    const entries = present.reduce((sum, { entryCount }) => sum + entryCount, 0);
    const ids = new Set(present.map(({ id }) => id));
    const isStale = (listings: readonly ListingId[]) => !listings.every((id) => ids.has(id));
    const many = entries > onePart ? MANY : 2;
    if ((await storage.segmentCount()) < many && !isStale(await storage.indexedListings())) return;
    await this.#around.whileIndexing(async () => {
      const rows = await storage.segmentsOf([...ids]);
      const wanted = () =>
        new CoverSet(present.map((listing) => coverOf(listing, listing.entryCount)));
      const isLoose = rows.length > 1 || rows.some(({ listings }) => isStale(listings));
      const groups = entries > onePart ? tooMany(rows) : isLoose ? [rows] : [];
      for (const group of groups) {
        const set = wanted();
        const parts = readable(group, set);
        const segment = await mergeSegments(
          parts.map((part) => part.segment),
          () => breathe(1),
        );
        const merged = { covers: parts.flatMap(({ covers }) => covers), segment };
        await keep(
          storage,
          segment.documents > 0 ? [merged] : [],
          group.map(({ id }) => id),
        );
      }
    });
  }
}

/** Where there is no room for it the index is made anew at the next start: nothing else depends on it. */
async function keep(
  storage: LibraryStorage,
  parts: readonly IndexPart[],
  replaced: readonly string[],
): Promise<void> {
  await storage.putSegments(parts.map(storedPart), replaced).catch(() => undefined);
}

/** Rows that should be one: many whose sizes differ by less than a factor. */
function tooMany(rows: readonly StoredSegment[]): StoredSegment[][] {
  const tiers = new Map<number, StoredSegment[]>();
  for (const row of rows) {
    const tier = Math.floor(Math.log2(1 + row.segment.documents) / Math.log2(MANY));
    tiers.set(tier, [...(tiers.get(tier) ?? []), row]);
  }
  return [...tiers.values()].filter((tier) => tier.length >= MANY);
}

async function stored(storage: LibraryStorage, set: CoverSet): Promise<IndexPart[]> {
  const { missing } = set;
  if (missing.length === 0) return [];
  return readable(
    await storage.segmentsOf([...new Set(missing.map(({ listing }) => listing))]),
    set,
  );
}

const readable = (rows: readonly StoredSegment[], set: CoverSet): IndexPart[] =>
  rows.flatMap((row) => {
    const part = partOf(row);
    const taken = part === null ? null : take(part, set);
    return taken === null || taken.segment.documents === 0 ? [] : [taken];
  });

/** What is wanted of a part. */
function take({ covers, segment }: IndexPart, set: CoverSet): IndexPart {
  let first = 0;
  const documents = covers.map((cover) => {
    const range = { first, count: cover.count };
    first += cover.count;
    return { cover, range };
  });
  const wanted = documents.filter(({ cover }) => set.take(cover));
  if (wanted.length === documents.length) return { covers, segment };
  return {
    covers: wanted.map(({ cover }) => cover),
    segment: selectDocuments(
      segment,
      wanted.map(({ range }) => range),
    ),
  };
}

/** Covers cut and put together so that none has more entries than a part may. */
function inParts(covers: readonly Cover[]): Cover[][] {
  const parts: Cover[][] = [];
  let open: Cover[] = [];
  let room = PART;
  for (const cover of covers)
    for (let first = cover.first; first < cover.first + cover.count; ) {
      const count = Math.min(room, cover.first + cover.count - first);
      open.push({ ...cover, first, count });
      first += count;
      room -= count;
      if (room > 0) continue;
      parts.push(open);
      open = [];
      room = PART;
    }
  if (open.length > 0) parts.push(open);
  return parts;
}
