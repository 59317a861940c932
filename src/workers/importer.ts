import { defined } from '../base/assert.ts';
import type { Result } from '../base/result.ts';
import { isNoDecision, type PaperDecision } from '../domain/decision.ts';
import { entryKeys } from '../domain/identity.ts';
import type { Listing, ListingId } from '../domain/listing.ts';
import { refuseSize } from '../parse/decode.ts';
import { type ParsedListing, parseListing } from '../parse/parse-listing.ts';
import { FORMATS } from '../parse/registry.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { type StorageFailure, storageFailure } from '../storage/storage-failure.ts';
import type {
  FormatName,
  ImportApi,
  ImportOutcome,
  ImportProgress,
  ImportSource,
  Opened,
} from './import-protocol.ts';
import { openSource } from './open-source.ts';
import { readSource } from './read-source.ts';
import { type IndexedListing, type IndexSurroundings, SearchIndex } from './search-index.ts';

/** What the importer needs of the worker it runs in. */
export interface ImportSurroundings extends IndexSurroundings {
  openStorage(): Promise<Result<LibraryStorage, StorageFailure>>;
  whileWriting<T>(work: () => Promise<T>): Promise<T>;
  /** The stored listings have changed. */
  announce(): void;
  progress(progress: ImportProgress): void;
  /** Lets other calls have a turn. */
  yield(): Promise<void>;
  /** Milliseconds since 1970, to a fraction. */
  now(): number;
}

/** Longest stretch of work between two looks at the queue, in milliseconds. */
const BREATH_MS = 30;

/** Turns files into stored listings: bytes → entries → blocks. */
export class Importer implements ImportApi {
  readonly #around: ImportSurroundings;
  readonly #jobs = new Map<number, AbortController>();
  readonly #index: SearchIndex;
  #lastAddedAt = 0;

  constructor(around: ImportSurroundings) {
    this.#around = around;
    this.#index = new SearchIndex(around);
  }

  async importSource(job: number, source: ImportSource): Promise<ImportOutcome> {
    const control = new AbortController();
    this.#jobs.set(job, control);
    try {
      return await this.#import(job, source, control.signal);
    } catch (thrown) {
      if (control.signal.aborted) return { kind: 'cancelled' };
      return { kind: 'failed', ...storageFailure(thrown) };
    } finally {
      this.#jobs.delete(job);
    }
  }

  open(source: ImportSource): Promise<Opened> {
    return openSource(source);
  }

  formats(): readonly FormatName[] {
    return FORMATS.map(({ id, label }) => ({ id, label }));
  }

  cancel(job: number): void {
    this.#jobs.get(job)?.abort();
  }

  async #import(job: number, source: ImportSource, signal: AbortSignal): Promise<ImportOutcome> {
    const tell = (step: ImportProgress['step'], done: number) =>
      this.#around.progress({ job, step, done });
    const now = () => this.#around.now();

    tell('reading', 0);
    const started = now();
    const tooLarge = refuseSize(source.blob.size);
    if (tooLarge !== null) return { kind: 'refused', refusal: tooLarge };
    const read = await readSource(source.blob, signal, now);
    signal.throwIfAborted();
    if (!read.ok) return { kind: 'failed', ...read.error };
    const { id, text, decodeMs } = read.value;
    const opened = await this.#around.openStorage();
    if (!opened.ok) return { kind: 'failed', ...opened.error };
    const storage = opened.value;

    const { name, lastModified, format = null } = source;
    const before = await storage.listing(id);
    if (before?.status === 'ready' && format === null) return { kind: 'known', listing: before };
    if (!text.ok) return { kind: 'refused', refusal: text.error };
    tell('parsing', 0);
    const readAt = now();
    const parsed = attempt(() => parseListing(text.value, { lastModified, format }));
    const parsedAt = now();
    if (parsed === null) return { kind: 'failed', ...DEFECT };
    signal.throwIfAborted();
    if (!parsed.ok) return { kind: 'refused', refusal: parsed.error };
    return this.#around.whileWriting(async () => {
      // Another tab may have imported the same bytes while this one parsed.
      const meanwhile = format === null ? await this.#known(storage, id) : null;
      if (meanwhile !== null) return meanwhile;
      const listing = this.#manifest(id, name, source.blob.size, parsed.value, before);
      const { entries, problems } = parsed.value;
      const onProgress = (done: number) => tell('storing', done);
      const contents = { listing, entries, problems };
      if (before === undefined) await storage.write(contents, { signal, onProgress });
      else await storage.replace(contents);
      this.#indexLater(storage, { listing, entries });
      this.#around.announce();
      return {
        kind: 'imported',
        listing: { ...listing, status: 'ready' },
        took: {
          readMs: readAt - started - decodeMs,
          parseMs: decodeMs + parsedAt - readAt,
          storeMs: now() - parsedAt,
        },
        said: saidOf(parsed.value),
      };
    });
  }

  /**
   * The listing is safe already: nobody waits for its part of the index, and where that fails the
   * library makes it. It is begun before the library can ask for it.
   */
  #indexLater(storage: LibraryStorage, listing: IndexedListing): void {
    let rested = this.#around.now();
    const breathe = async (): Promise<void> => {
      if (this.#around.now() - rested < BREATH_MS) return;
      await this.#around.yield();
      rested = this.#around.now();
    };
    this.#index.add(storage, listing, breathe).catch(() => undefined);
  }

  /** The outcome for bytes that were imported before, if they were; a removed listing returns. */
  async #known(storage: LibraryStorage, id: ListingId): Promise<ImportOutcome | null> {
    const listing = await storage.listing(id);
    if (listing === undefined || listing.status === 'importing') return null;
    if (listing.status === 'ready') return { kind: 'known', listing };
    await storage.setStatus(id, 'ready');
    this.#around.announce();
    return { kind: 'imported', listing: { ...listing, status: 'ready' }, took: null, said: [] };
  }

  /** @param before the same bytes, read in another way: what is known of them stays */
  #manifest(
    id: ListingId,
    name: string,
    bytes: number,
    parsed: ParsedListing,
    before: Listing | undefined,
  ): Listing {
    const { recognition, capture, account, entries, problems, remarks } = parsed;
    // Rises strictly, so that listings keep the order they were dropped in.
    this.#lastAddedAt = Math.max(Math.round(this.#around.now()), this.#lastAddedAt + 1);
    return {
      id,
      name: before?.name ?? name,
      bytes,
      addedAt: before?.addedAt ?? this.#lastAddedAt,
      recognition,
      capture,
      yearlessDates: entries.filter(({ date }) => date !== null && date.year === null).length,
      account,
      remarks,
      entryCount: entries.length,
      problemCount: problems.length,
      status: 'importing',
    };
  }
}

/** What an export says of its papers, by the keys that they have here too. */
const saidOf = ({ entries, decisions = [] }: ParsedListing): PaperDecision[] =>
  decisions
    .filter(({ decision }) => !isNoDecision(decision))
    .map(({ entry, decision }) => {
      const [key, ...aliases] = entryKeys(defined(entries[entry], `entry ${entry}`));
      return { key, aliases, decision };
    });

/** A parser must not throw. Where one does, it is our defect, and said to be. */
const DEFECT: StorageFailure = {
  message: 'Winnow stumbled over this file; nothing of it was kept.',
  advice: 'It is a defect of Winnow, not of the file: please report it with the file.',
};

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
