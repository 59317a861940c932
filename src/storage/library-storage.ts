import { type DecisionPatch, isNoDecision, type PaperDecision } from '../domain/decision.ts';
import type { DecisionPlace } from '../domain/decisions.ts';
import type { Entry } from '../domain/entry.ts';
import type { Listing, ListingId, Problem } from '../domain/listing.ts';
import type { SavedView } from '../domain/saved-view.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import { sameDecision, uniteDecisions } from '../domain/unite-decisions.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { FrontRow } from './front-row.ts';
import {
  BLOCK_SIZE,
  BLOCKS_AT_ONCE,
  type BlockRow,
  type SegmentRow,
  type TopicRow,
  type WinnowDatabase,
} from './schema.ts';

export type StoredSegment = SegmentRow;
export type StoredTopics = TopicRow;
export type StoredFront = FrontRow;

/** What an import writes. */
export interface ListingContents {
  /** With status `importing`. */
  readonly listing: Listing;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** A patch for a paper, with where its decision is and will be kept. */
export interface DecisionChange extends DecisionPlace, DecisionPatch {}

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** 0 … 1 */
  onProgress(done: number): void;
}

/** The stored library. Methods reject with what IndexedDB throws. */
export class LibraryStorage {
  readonly #db: WinnowDatabase;

  constructor(db: WinnowDatabase) {
    this.#db = db;
  }

  listings(): Promise<Listing[]> {
    return this.#db.listings.toArray();
  }

  listing(id: ListingId): Promise<Listing | undefined> {
    return this.#db.listings.get(id);
  }

  /**
   * Writes a listing whole or not at all: the manifest first, then the blocks,
   * and `ready` in the last transaction. What stays behind on an abort, a
   * failure or a crash is not `ready`, so nobody sees it and `sweep` takes it.
   */
  async write(
    { listing, entries, problems }: ListingContents,
    options: WriteOptions,
  ): Promise<void> {
    const { listings, blocks } = this.#db;
    // An import that crashed may have left blocks of the same bytes behind.
    await this.#erase(listing.id);
    await listings.put(listing);
    try {
      const rows = blocksOf(listing.id, entries, problems);
      for (let at = 0; at < rows.length; at += BLOCKS_AT_ONCE) {
        options.signal.throwIfAborted();
        await blocks.bulkPut(rows.slice(at, at + BLOCKS_AT_ONCE));
        options.onProgress(Math.min(1, (at + BLOCKS_AT_ONCE) / rows.length));
      }
      options.signal.throwIfAborted();
      await listings.update(listing.id, { status: 'ready' });
    } catch (thrown) {
      // Best effort: where even this fails, the next start sweeps.
      await this.#erase(listing.id).catch(() => undefined);
      throw thrown;
    }
  }

  /** Puts another reading of the same bytes in the place of the stored one, in one step. */
  async replace({ listing, entries, problems }: ListingContents): Promise<void> {
    const { listings, blocks, segments, topics } = this.#db;
    await this.#db.transaction('rw', listings, blocks, segments, topics, async () => {
      await this.#blocksOf(listing.id).delete();
      // Read by a newer Winnow, even the same reading may have other entries.
      await segments.where('listings').equals(listing.id).delete();
      await topics.delete(listing.id);
      await blocks.bulkPut(blocksOf(listing.id, entries, problems));
      await listings.put({ ...listing, status: 'ready' });
    });
  }

  async setStatus(id: ListingId, status: 'ready' | 'removed'): Promise<void> {
    await this.#db.listings.update(id, { status });
  }

  /** Entries of a listing, in the order of the file. */
  async entries(id: ListingId): Promise<Entry[]> {
    const rows = await this.#blocksOf(id).toArray();
    return rows.flatMap((row) => row.entries);
  }

  async problems(id: ListingId): Promise<Problem[]> {
    const rows = await this.#blocksOf(id).toArray();
    return rows.flatMap((row) => row.problems);
  }

  /** What the user said of the years in which listings were viewed. */
  async captureYears(): Promise<ReadonlyMap<ListingId, number>> {
    const rows = await this.#db.corrections.toArray();
    return new Map(rows.map(({ listing, captureYear }) => [listing, captureYear]));
  }

  async correctCaptureYear(listing: ListingId, captureYear: number | null): Promise<void> {
    const { corrections } = this.#db;
    await (captureYear === null
      ? corrections.delete(listing)
      : corrections.put({ listing, captureYear }));
  }

  decisions(): Promise<PaperDecision[]> {
    return this.#db.decisions.toArray();
  }

  /**
   * Changes fields of decisions. Reads and writes in one transaction, so that
   * two tabs that change different fields of a paper both have their way. A
   * decision held under an older key of its paper moves to the present one;
   * one that says nothing any more is removed. A joint one leaves those that
   * it was united from as they are, and is removed when it says no more.
   */
  async decide(changes: readonly DecisionChange[]): Promise<void> {
    const table = this.#db.decisions;
    await this.#db.transaction('rw', table, async () => {
      for (const { key, aliases, heldUnder, joint, patch } of changes) {
        const rows = await table.bulkGet([...heldUnder]);
        const held = rows.flatMap((row) => (row === undefined ? [] : row.decision));
        const base = (await table.get(key))?.decision ?? uniteDecisions(held);
        const decision = { ...base, ...patch };
        if (!joint) await table.bulkDelete(heldUnder.filter((other) => other !== key));
        const saysNothing = joint
          ? sameDecision(decision, uniteDecisions(held))
          : isNoDecision(decision);
        if (saysNothing) await table.delete(key);
        else await table.put({ key, aliases, decision });
      }
    });
  }

  verdicts(): Promise<Verdict[]> {
    return this.#db.verdicts.toArray();
  }

  /** In place of what was said of the pair before. */
  async putVerdict(verdict: Verdict): Promise<void> {
    await this.#db.verdicts.put(verdict);
  }

  async removeVerdict(pair: string): Promise<void> {
    await this.#db.verdicts.delete(pair);
  }

  /** The parts of the search index that hold entries of any of the listings, each once. */
  segmentsOf(listings: readonly ListingId[]): Promise<StoredSegment[]> {
    return this.#db.segments.where('listings').anyOf(listings).distinct().toArray();
  }

  segmentCount(): Promise<number> {
    return this.#db.segments.count();
  }

  /** The listings of which the parts of the search index hold entries. */
  async indexedListings(): Promise<ListingId[]> {
    const keys = await this.#db.segments.orderBy('listings').uniqueKeys();
    return keys.map(String);
  }

  /** Puts parts of the search index in the place of others, in one step. */
  async putSegments(parts: readonly StoredSegment[], replaced: readonly string[]): Promise<void> {
    const { segments } = this.#db;
    await this.#db.transaction('rw', segments, async () => {
      await segments.bulkDelete([...replaced]);
      await segments.bulkPut([...parts]);
    });
  }

  async topicsOf(listings: readonly ListingId[]): Promise<StoredTopics[]> {
    const rows = await this.#db.topics.bulkGet([...listings]);
    return rows.filter((row) => row !== undefined);
  }

  async putTopics(rows: readonly StoredTopics[]): Promise<void> {
    await this.#db.topics.bulkPut([...rows]);
  }

  savedViews(): Promise<SavedView[]> {
    return this.#db.views.toArray();
  }

  /** In place of the one with the same id. */
  async putView(view: SavedView): Promise<void> {
    await this.#db.views.put(view);
  }

  async removeView(id: string): Promise<void> {
    await this.#db.views.delete(id);
  }

  topicEdits(): Promise<TopicEdit[]> {
    return this.#db.topicEdits.toArray();
  }

  /** Puts edits of topics in the place of those that are stored, in one step. */
  async putTopicEdits(edits: readonly TopicEdit[]): Promise<void> {
    const { topicEdits } = this.#db;
    await this.#db.transaction('rw', topicEdits, async () => {
      await topicEdits.clear();
      await topicEdits.bulkPut([...edits]);
    });
  }

  front(): Promise<StoredFront | undefined> {
    return this.#db.fronts.get('front');
  }

  async putFront(front: StoredFront): Promise<void> {
    await this.#db.fronts.put(front);
  }

  /** Erases listings of the given states: half-written or removed ones. */
  async sweep(states: readonly ('importing' | 'removed')[]): Promise<void> {
    const isSwept = ({ status }: Listing) => states.some((state) => state === status);
    const rows = await this.listings();
    for (const row of rows) if (isSwept(row)) await this.#erase(row.id, isSwept);
  }

  #blocksOf(id: ListingId) {
    return this.#db.blocks
      .where('[listing+sequence]')
      .between([id, 0], [id, Number.POSITIVE_INFINITY]);
  }

  /** `still` looks again inside the transaction: the listing may have been restored. */
  async #erase(id: ListingId, still: (row: Listing) => boolean = () => true): Promise<void> {
    const { listings, blocks, segments, topics } = this.#db;
    await this.#db.transaction('rw', listings, blocks, segments, topics, async () => {
      const row = await listings.get(id);
      if (row !== undefined && !still(row)) return;
      await this.#blocksOf(id).delete();
      // What an index part has of other listings stays of use.
      const isOnly = (part: SegmentRow) => part.listings.every((listing) => listing === id);
      await segments.where('listings').equals(id).filter(isOnly).delete();
      await topics.delete(id);
      await listings.delete(id);
    });
  }
}

/** At least one: the problems of a listing need a row. */
const blocksOf = (
  listing: ListingId,
  entries: readonly Entry[],
  problems: readonly Problem[],
): BlockRow[] =>
  Array.from({ length: Math.max(1, Math.ceil(entries.length / BLOCK_SIZE)) }, (_, sequence) => ({
    listing,
    sequence,
    entries: entries.slice(sequence * BLOCK_SIZE, (sequence + 1) * BLOCK_SIZE),
    problems: sequence === 0 ? problems : [],
  }));
