import type { PaperDecision } from '../domain/decision.ts';
import { isNoDecision } from '../domain/decision.ts';
import type { Entry } from '../domain/entry.ts';
import type { Listing, ListingId, Problem } from '../domain/listing.ts';
import { BLOCK_SIZE, type WinnowDatabase } from './schema.ts';

/** What an import writes. */
export interface ListingContents {
  /** With status `importing`. */
  readonly listing: Listing;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

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
    await listings.put(listing);
    try {
      const count = Math.max(1, Math.ceil(entries.length / BLOCK_SIZE));
      for (let sequence = 0; sequence < count; sequence++) {
        options.signal.throwIfAborted();
        await blocks.put({
          listing: listing.id,
          sequence,
          entries: entries.slice(sequence * BLOCK_SIZE, (sequence + 1) * BLOCK_SIZE),
          problems: sequence === 0 ? problems : [],
        });
        options.onProgress((sequence + 1) / count);
      }
      options.signal.throwIfAborted();
      await listings.update(listing.id, { status: 'ready' });
    } catch (thrown) {
      // Best effort: where even this fails, the next start sweeps.
      await this.#erase(listing.id).catch(() => undefined);
      throw thrown;
    }
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

  decisions(): Promise<PaperDecision[]> {
    return this.#db.decisions.toArray();
  }

  /** Stores what the user said; saying nothing any more removes the row. */
  async decide(decisions: readonly PaperDecision[]): Promise<void> {
    const table = this.#db.decisions;
    await this.#db.transaction('rw', table, async () => {
      await table.bulkPut(decisions.filter(({ decision }) => !isNoDecision(decision)));
      await table.bulkDelete(
        decisions.filter(({ decision }) => isNoDecision(decision)).map(({ key }) => key),
      );
    });
  }

  /** Erases listings of the given states: half-written or removed ones. */
  async sweep(states: readonly ('importing' | 'removed')[]): Promise<void> {
    const rows = await this.listings();
    for (const { id, status } of rows)
      if (states.some((state) => state === status)) await this.#erase(id);
  }

  #blocksOf(id: ListingId) {
    return this.#db.blocks
      .where('[listing+sequence]')
      .between([id, 0], [id, Number.POSITIVE_INFINITY]);
  }

  async #erase(id: ListingId): Promise<void> {
    const { listings, blocks } = this.#db;
    await this.#db.transaction('rw', listings, blocks, async () => {
      await this.#blocksOf(id).delete();
      await listings.delete(id);
    });
  }
}
