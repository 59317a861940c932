import { Gate } from '../base/gate.ts';
import { latestOnly } from '../base/latest-only.ts';
import type { DecisionPatch, PaperDecision } from '../domain/decision.ts';
import { Decisions } from '../domain/decisions.ts';
import type { ListingId, Problem } from '../domain/listing.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { SavedView } from '../domain/saved-view.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { storageFailure } from '../storage/storage-failure.ts';
import { adoptionOf } from './adoption.ts';
import { Answers } from './answers.ts';
import type { Said } from './build-catalogue.ts';
import { Catalogue } from './catalogue.ts';
import { type Front, frontKeeper, openFront } from './front-page.ts';
import { judgePapers } from './judge-papers.ts';
import type { LibraryNews } from './library-news.ts';
import type {
  Adoption,
  Judged,
  Judgement,
  LibraryApi,
  ListingSummary,
  PaperDetail,
  QueryAnswer,
  ReviewPage,
  RowWindow,
  Suggestions,
  Weighed,
} from './library-protocol.ts';
import type { LibrarySurroundings } from './library-surroundings.ts';
import { ListingReader } from './listing-reader.ts';
import { summariesOf } from './listing-summaries.ts';
import { paperDetail } from './paper-row.ts';
import { type FreshLibrary, readLibrary, readSaid } from './read-library.ts';
import { ReviewDesk } from './review-desk.ts';
import { SearchIndex } from './search-index.ts';
import { Upkeep } from './upkeep.ts';
import { ViewShelf } from './view-shelf.ts';

/** One tab's library: loads what is stored, answers what is asked. */
export class LibraryServer implements LibraryApi {
  readonly #around: LibrarySurroundings;
  readonly #listings = new ListingReader();
  readonly #upkeep: Upkeep;
  readonly #loading = new Gate<void>();
  readonly #loaded = this.#loading.opened;
  readonly #reload: () => void;
  readonly #desk: ReviewDesk;
  readonly #answers: Answers;
  readonly #shelf: ViewShelf;
  readonly #opening = new Gate<Front | null>();
  readonly #front = this.#opening.opened;
  readonly #keepFront: () => void;
  #isLoaded = false;
  #decisions = new Decisions();
  #verdicts: readonly Verdict[] = [];
  #catalogue = Catalogue.empty();
  #summaries: readonly ListingSummary[] = [];
  #revision = 0;

  constructor(around: LibrarySurroundings) {
    this.#around = around;
    this.#desk = new ReviewDesk(around);
    this.#shelf = new ViewShelf(around);
    this.#answers = new Answers(() => around.clock());
    this.#upkeep = new Upkeep(around, new SearchIndex(around));
    this.#keepFront = frontKeeper(around, () => ({
      catalogue: this.#catalogue,
      listings: this.#summaries.map(({ listing }) => listing),
      said: { decisions: this.#decisions, verdicts: this.#verdicts },
    }));
    this.#reload = latestOnly(
      // What was read is shown even if more has come since: more is read next.
      async () => this.#takeOver(await this.#read()),
      () => undefined,
      (thrown) => this.#fail(thrown),
    );
    this.#reload();
  }

  /** Storage was changed by someone else: an import, or another tab. */
  hear(news: LibraryNews): void {
    if (news === 'decisions') this.#readDecisions().catch((thrown: unknown) => this.#fail(thrown));
    else if (news === 'views') this.#shelf.read().catch((thrown: unknown) => this.#fail(thrown));
    else this.#reload();
  }

  async query(
    query: Query,
    offset: number,
    count: number,
    stand: PaperKey | null = null,
  ): Promise<QueryAnswer> {
    const started = this.#around.clock();
    const front = await this.#front;
    const shown = this.#isLoaded ? null : (front?.answer(query, { offset, count }) ?? null);
    // Nobody needs its other rows: once the library is read the page asks again.
    if (shown !== null)
      return { ...this.#answers.repeat(shown, started), revision: this.#revision };
    await this.#loaded;
    const given = this.#answers.give(this.#catalogue, query, { offset, count }, stand);
    return { ...given, revision: this.#revision };
  }

  rows(answer: number, offset: number, count: number): RowWindow | null {
    return this.#answers.rows(answer, { offset, count });
  }

  async paper(key: PaperKey): Promise<PaperDetail | null> {
    await this.#loaded;
    return paperDetail(this.#catalogue, key, this.#answers.wanted);
  }

  async keys(query: Query): Promise<readonly PaperKey[]> {
    await this.#loaded;
    return this.#catalogue.keysOf(this.#catalogue.select(query).ordinals);
  }

  records(keys: readonly PaperKey[]): readonly PaperRecord[] {
    return keys.map((key) => this.#catalogue.record(key)).filter((record) => record !== null);
  }

  async present(keys: readonly PaperKey[]): Promise<readonly PaperKey[]> {
    await this.#loaded;
    return this.records(keys).map(({ key }) => key);
  }

  async inOrder(keys: readonly PaperKey[], query: Query): Promise<readonly PaperKey[]> {
    await this.#loaded;
    return this.#catalogue.inOrder(keys, query);
  }

  async unsaid(said: readonly PaperDecision[]): Promise<Adoption> {
    await this.#loaded;
    return adoptionOf(said, this.#decisions);
  }

  correctCaptureYear(listing: ListingId, year: number | null): Promise<void> {
    return this.#changeListings((storage) => storage.correctCaptureYear(listing, year));
  }

  async problems(listing: ListingId): Promise<readonly Problem[]> {
    const storage = await this.#around.storage;
    return storage.problems(listing);
  }

  async judge(keys: readonly PaperKey[], judgement: Judgement): Promise<Judged> {
    await this.#loaded;
    return judgePapers(this.records(keys), judgement);
  }

  async suggest(tag: string, count: number): Promise<Suggestions> {
    await this.#loaded;
    const started = this.#around.clock();
    const suggested = this.#catalogue.suggest(tag, count);
    return { ...suggested, tookMs: this.#around.clock() - started };
  }

  async decide(patches: readonly DecisionPatch[]): Promise<void> {
    const storage = await this.#around.storage;
    await this.#loaded;
    const changes = patches.map(({ key, patch }) => {
      const paper = this.#catalogue.known(key);
      return { ...this.#decisions.place(paper, this.#catalogue.keyOf), patch };
    });
    await storage.decide(changes);
    await this.#readDecisions(patches.map(({ key }) => key));
    this.#around.announce('decisions');
  }

  async review(count: number): Promise<ReviewPage> {
    await this.#loaded;
    return this.#desk.page(count);
  }

  async weigh(one: PaperKey, other: PaperKey): Promise<Weighed | null> {
    await this.#loaded;
    return this.#desk.weigh(one, other);
  }

  putVerdict(verdict: Verdict): Promise<void> {
    return this.#changeVerdicts((storage) => storage.putVerdict(verdict));
  }

  removeVerdict(pair: string): Promise<void> {
    return this.#changeVerdicts((storage) => storage.removeVerdict(pair));
  }

  async #changeVerdicts(change: (storage: LibraryStorage) => Promise<void>): Promise<void> {
    const storage = await this.#around.storage;
    await change(storage);
    // The pair leaves or returns at once; the papers follow.
    this.#desk.settle(await storage.verdicts());
    this.#reload();
    this.#around.announce('verdicts');
  }

  putView(view: SavedView): Promise<void> {
    return this.#shelf.put(view);
  }

  removeView(id: string): Promise<void> {
    return this.#shelf.remove(id);
  }

  removeListing(listing: ListingId): Promise<void> {
    return this.#changeListings((storage) => storage.setStatus(listing, 'removed'));
  }

  restoreListing(listing: ListingId): Promise<void> {
    return this.#changeListings((storage) => storage.setStatus(listing, 'ready'));
  }

  async #changeListings(change: (storage: LibraryStorage) => Promise<void>): Promise<void> {
    await change(await this.#around.storage);
    this.#reload();
    this.#around.announce('listings');
  }

  async #read(): Promise<FreshLibrary> {
    const storage = await this.#around.storage;
    const said = await readSaid(storage);
    this.#decisions = said.decisions;
    await this.#shelf.read();
    if (!this.#isLoaded) await this.#show(storage, said);
    return readLibrary(storage, said, this.#listings, this.#upkeep, (done) =>
      this.#around.building(done),
    );
  }

  /** What can be seen before the library is read. */
  async #show(storage: LibraryStorage, said: Said): Promise<void> {
    // It only saves time: what cannot be read is waited for.
    const front = await openFront(storage, said).catch(() => null);
    if (front !== null) this.#changed(front.listings, front.papers);
    this.#opening.open(front);
  }

  #takeOver({ contents, decisions, verdicts, catalogue }: FreshLibrary): void {
    this.#catalogue = catalogue;
    this.#verdicts = verdicts;
    this.#isLoaded = true;
    // Something was said while it was built.
    if (decisions !== this.#decisions) catalogue.decide(this.#decisions);
    this.#around.building(null);
    this.#changed(summariesOf(contents, catalogue.yields));
    this.#loading.open();
    this.#desk.take(
      catalogue,
      verdicts,
      contents.map(({ listing }) => listing.id),
    );
    this.#keepUp(catalogue).catch((thrown: unknown) => this.#fail(thrown));
  }

  /** What can wait until the library can be used. */
  async #keepUp(catalogue: Catalogue): Promise<void> {
    await this.#upkeep.rest(
      await this.#around.storage,
      catalogue,
      () => this.#catalogue === catalogue,
      () => this.#changed(this.#summaries),
    );
    this.#keepFront();
  }

  /** @param keys of the papers that changed; all may have where they are left out */
  async #readDecisions(keys?: readonly PaperKey[]): Promise<void> {
    await this.#loaded;
    const storage = await this.#around.storage;
    this.#decisions = new Decisions(await storage.decisions());
    this.#catalogue.decide(this.#decisions, keys);
    this.#changed(this.#summaries);
    this.#keepFront();
  }

  #fail(thrown: unknown): void {
    this.#around.phase({ phase: 'failed', ...storageFailure(thrown) });
  }

  #changed(
    listings: readonly ListingSummary[],
    papers: number = this.#catalogue.records.length,
  ): void {
    this.#summaries = listings;
    this.#revision += 1;
    this.#answers.forget();
    const state = { revision: this.#revision, papers, listings };
    this.#around.phase({ phase: 'ready', state });
    if (this.#isLoaded) void this.#shelf.take(this.#catalogue);
  }
}
