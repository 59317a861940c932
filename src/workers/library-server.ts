import { latestOnly } from '../base/latest-only.ts';
import type { Decision, PaperDecision } from '../domain/decision.ts';
import type { Entry } from '../domain/entry.ts';
import type { ListingId, Problem } from '../domain/listing.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import { RankedEngine } from '../search/ranked-engine.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { storageFailure } from '../storage/storage-failure.ts';
import { buildCatalogue, type ListingContent } from './build-catalogue.ts';
import { Catalogue, type Selection } from './catalogue.ts';
import type { LibraryNews } from './library-news.ts';
import type {
  LibraryApi,
  LibraryPhase,
  ListingSummary,
  PaperDetail,
  PaperRow,
  QueryAnswer,
  RowWindow,
} from './library-protocol.ts';
import { paperDetail, paperRow } from './paper-row.ts';
import { TagCache } from './tag-cache.ts';

/** What the library needs of the worker it runs in. */
export interface LibrarySurroundings {
  readonly storage: Promise<LibraryStorage>;
  phase(phase: LibraryPhase): void;
  /** Tells the library workers of other tabs. */
  announce(news: LibraryNews): void;
  /** How much of the library is read, 0 … 1; `null` when all of it is. */
  building(done: number | null): void;
  /** Lets other calls have a turn. */
  yield(): Promise<void>;
  /** Milliseconds, for durations. */
  clock(): number;
}

interface Answered {
  readonly answer: number;
  readonly selection: Selection;
  readonly sort: Query['sort'];
}

/** A library read anew. */
interface Fresh {
  readonly contents: readonly ListingContent[];
  readonly catalogue: Catalogue;
}

/** Longest stretch of work between two looks at the queue, in milliseconds. */
const BREATH_MS = 30;

/** One tab's library: loads what is stored, answers what is asked. */
export class LibraryServer implements LibraryApi {
  readonly #around: LibrarySurroundings;
  readonly #entries = new Map<ListingId, readonly Entry[]>();
  readonly #tags = new TagCache();
  readonly #loaded: Promise<void>;
  readonly #reload: () => void;
  #decisions: Map<PaperKey, Decision> = new Map();
  #catalogue = new Catalogue({ records: [], aliases: [], engine: new RankedEngine(), yields: [] });
  #summaries: readonly ListingSummary[] = [];
  #revision = 0;
  #answered: Answered | null = null;

  constructor(around: LibrarySurroundings) {
    this.#around = around;
    const loading = closedGate();
    this.#loaded = loading.gate;
    this.#reload = latestOnly(
      // What was read is shown even if more has come since: more is read next.
      async () => this.#takeOver(await this.#read()),
      loading.open,
      (thrown) => around.phase({ phase: 'failed', ...storageFailure(thrown) }),
    );
    this.#reload();
  }

  /** Storage was changed by someone else: an import, or another tab. */
  hear(news: LibraryNews): void {
    if (news === 'listings') this.#reload();
    else void this.#readDecisions();
  }

  async query(query: Query, offset: number, count: number): Promise<QueryAnswer> {
    await this.#loaded;
    const started = this.#around.clock();
    const selection = this.#catalogue.select(query);
    const answer = (this.#answered?.answer ?? 0) + 1;
    this.#answered = { answer, selection, sort: query.sort };
    const rows = this.#rows(selection, offset, count);
    return {
      answer,
      revision: this.#revision,
      count: selection.ordinals.length,
      total: this.#catalogue.records.length,
      facets: selection.facets,
      corrections: selection.corrections,
      tookMs: this.#around.clock() - started,
      window: { offset, rows },
    };
  }

  rows(answer: number, offset: number, count: number): RowWindow | null {
    if (this.#answered?.answer !== answer) return null;
    return { offset, rows: this.#rows(this.#answered.selection, offset, count) };
  }

  async paper(key: PaperKey): Promise<PaperDetail | null> {
    await this.#loaded;
    const record = this.#catalogue.record(key);
    return record === null
      ? null
      : paperDetail(record, this.#answered?.selection.terms ?? new Set());
  }

  keys(offset: number, count: number): readonly PaperKey[] {
    const ordinals = this.#answered?.selection.ordinals.subarray(offset, offset + count);
    return ordinals === undefined ? [] : this.#keysOf(ordinals);
  }

  records(keys: readonly PaperKey[]): readonly PaperRecord[] {
    return keys.map((key) => this.#catalogue.record(key)).filter((record) => record !== null);
  }

  inOrder(keys: readonly PaperKey[]): readonly PaperKey[] {
    const wanted = new Set(keys);
    const shown = this.keys(0, Number.POSITIVE_INFINITY).filter((key) => wanted.delete(key));
    const hidden = [...wanted].flatMap((key) => this.#catalogue.ordinal(key) ?? []);
    const sort = this.#answered?.sort ?? [];
    const rest = this.#catalogue.sort(
      Uint32Array.from(hidden),
      sort.length > 0 ? sort : [{ field: 'title', descending: false }],
    );
    return [...shown, ...this.#keysOf(rest)];
  }

  async problems(listing: ListingId): Promise<readonly Problem[]> {
    const storage = await this.#around.storage;
    return storage.problems(listing);
  }

  async decide(decisions: readonly PaperDecision[]): Promise<void> {
    const storage = await this.#around.storage;
    await storage.decide(decisions);
    await this.#readDecisions();
    this.#around.announce('decisions');
  }

  removeListing(listing: ListingId): Promise<void> {
    return this.#setStatus(listing, 'removed');
  }

  restoreListing(listing: ListingId): Promise<void> {
    return this.#setStatus(listing, 'ready');
  }

  async #setStatus(listing: ListingId, status: 'ready' | 'removed'): Promise<void> {
    const storage = await this.#around.storage;
    await storage.setStatus(listing, status);
    this.#reload();
    this.#around.announce('listings');
  }

  /** Reads what is not in memory yet: the blocks of listings are immutable. */
  async #read(): Promise<Fresh> {
    const storage = await this.#around.storage;
    const [all, decisions] = await Promise.all([storage.listings(), storage.decisions()]);
    this.#decisions = new Map(decisions.map(({ key, decision }) => [key, decision]));
    const listings = all
      .filter(({ status }) => status === 'ready')
      .toSorted((a, b) => a.addedAt - b.addedAt);
    for (const { id } of listings)
      if (!this.#entries.has(id)) this.#entries.set(id, await storage.entries(id));
    const ready = new Set(listings.map(({ id }) => id));
    for (const id of this.#entries.keys()) if (!ready.has(id)) this.#entries.delete(id);
    const contents = listings.map((listing): ListingContent => {
      return { listing, entries: this.#entries.get(listing.id) ?? [] };
    });
    let told = this.#around.clock();
    const breathe = async (done: number): Promise<void> => {
      if (this.#around.clock() - told < BREATH_MS) return;
      this.#around.building(done);
      await this.#around.yield();
      told = this.#around.clock();
    };
    const { tag } = this.#tags;
    return {
      contents,
      catalogue: await buildCatalogue(contents, this.#decisions, { tag, breathe }),
    };
  }

  #takeOver({ contents, catalogue }: Fresh): void {
    this.#catalogue = catalogue;
    // Said meanwhile, if anything was.
    catalogue.decide(this.#decisions);
    this.#around.building(null);
    this.#changed(
      contents.map(({ listing }, i) => ({ listing, ...(catalogue.yields[i] ?? NO_YIELD) })),
    );
  }

  async #readDecisions(): Promise<void> {
    const storage = await this.#around.storage;
    const decisions = await storage.decisions();
    this.#decisions = new Map(decisions.map(({ key, decision }) => [key, decision]));
    this.#catalogue.decide(this.#decisions);
    this.#changed(this.#summaries);
  }

  #changed(listings: readonly ListingSummary[]): void {
    this.#summaries = listings;
    this.#revision += 1;
    // Ordinals of the last answer may mean other papers now.
    this.#answered = null;
    this.#around.phase({
      phase: 'ready',
      state: { revision: this.#revision, papers: this.#catalogue.records.length, listings },
    });
  }

  #rows({ ordinals, terms }: Selection, offset: number, count: number): PaperRow[] {
    return Array.from(
      ordinals.subarray(offset, offset + count),
      (ordinal) => this.#catalogue.records[ordinal],
    ).flatMap((record) => (record === undefined ? [] : [paperRow(record, terms)]));
  }

  #keysOf(ordinals: Uint32Array): PaperKey[] {
    return Array.from(ordinals).flatMap((ordinal) => this.#catalogue.records[ordinal]?.key ?? []);
  }
}

const NO_YIELD = { newPapers: 0, merged: 0 };

/** A promise that resolves when it is told to. */
function closedGate(): { readonly gate: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open: () => open() };
}
