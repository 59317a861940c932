import { Latch } from '../base/latch.ts';
import { latestOnly } from '../base/latest-only.ts';
import { Decisions } from '../domain/decisions.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { storageFailure } from '../storage/storage-failure.ts';
import { Answers } from './answers.ts';
import type { Said } from './build-catalogue.ts';
import { Catalogue } from './catalogue.ts';
import { type Front, frontKeeper, openFront } from './front-page.ts';
import type { LibraryNews } from './library-news.ts';
import type { ListingSummary } from './library-protocol.ts';
import type { LibrarySurroundings } from './library-surroundings.ts';
import { ListingReader } from './listing-reader.ts';
import { summariesOf } from './listing-summaries.ts';
import { type FreshLibrary, readLibrary, readSaid } from './read-library.ts';
import { ReviewDesk } from './review-desk.ts';
import { SearchIndex } from './search-index.ts';
import { TopicDesk } from './topic-desk.ts';
import { Upkeep } from './upkeep.ts';
import { ViewShelf } from './view-shelf.ts';

/** What one tab holds of the library: reads what is stored, and reads it anew when it changes. */
export class LibraryCore {
  readonly desk: ReviewDesk;
  readonly answers: Answers;
  readonly shelf: ViewShelf;
  readonly topicDesk: TopicDesk;
  readonly #loading = new Latch<void>();
  /** Settles when the library was read for the first time. */
  readonly loaded = this.#loading.opened;
  readonly #front = new Latch<Front | null>();
  /** What was kept from before, which is known sooner. */
  readonly front = this.#front.opened;
  /** Brings the library up to date, once it is read. */
  readonly #refresh: () => void;
  /** What was stored is other than what was read, and not only its topics. */
  #isStale = true;
  isLoaded = false;
  catalogue = Catalogue.empty();
  decisions = new Decisions();
  revision = 0;
  readonly #around: LibrarySurroundings;
  readonly #listings = new ListingReader();
  readonly #upkeep: Upkeep;
  readonly #keepFront: () => void;
  #verdicts: readonly Verdict[] = [];
  #summaries: readonly ListingSummary[] = [];

  constructor(around: LibrarySurroundings) {
    this.#around = around;
    this.desk = new ReviewDesk(around);
    this.shelf = new ViewShelf(around);
    this.topicDesk = new TopicDesk(around);
    this.answers = new Answers(() => around.clock());
    this.#upkeep = new Upkeep(around, new SearchIndex(around));
    this.#keepFront = frontKeeper(around, () => ({
      catalogue: this.catalogue,
      listings: this.#summaries.map(({ listing }) => listing),
      said: {
        decisions: this.decisions,
        verdicts: this.#verdicts,
        topics: this.catalogue.topics,
      },
    }));
    this.#refresh = latestOnly(
      // What was read is shown even if more has come since: more is read next.
      () => (this.#isStale ? this.#readAnew() : this.#retell()),
      () => undefined,
      (thrown) => this.#fail(thrown),
    );
    this.reload();
  }

  /** Reads the library anew. */
  reload(): void {
    this.#isStale = true;
    this.#refresh();
  }

  /** The topics are others; the papers are what they were. */
  retell(): void {
    this.#refresh();
  }

  /** Storage was changed by someone else: an import, or another tab. */
  hear(news: LibraryNews): void {
    if (news === 'decisions') this.readDecisions().catch((thrown: unknown) => this.#fail(thrown));
    else if (news === 'views') this.shelf.read().catch((thrown: unknown) => this.#fail(thrown));
    else if (news === 'topics') this.retell();
    else this.reload();
  }

  async #readAnew(): Promise<void> {
    this.#isStale = false;
    try {
      this.#takeOver(await this.#read());
    } catch (thrown) {
      this.#isStale = true;
      throw thrown;
    }
  }

  async #retell(): Promise<void> {
    const { catalogue } = this;
    const storage = await this.#around.storage;
    const { topics } = await readSaid(storage, catalogue.topics);
    if (topics === catalogue.topics) return;
    this.topicDesk.tell(topics);
    const breathe = this.#upkeep.breathing((done) => this.#around.building(done));
    await this.#upkeep.retell(catalogue, topics, breathe);
    this.#around.building(null);
    this.#changed(this.#summaries);
    this.#keepUp(catalogue).catch((thrown: unknown) => this.#fail(thrown));
  }

  async #read(): Promise<FreshLibrary> {
    const storage = await this.#around.storage;
    const said = await readSaid(storage, this.catalogue.topics);
    this.decisions = said.decisions;
    this.topicDesk.tell(said.topics);
    await this.shelf.read();
    if (!this.isLoaded) await this.#show(storage, said);
    return readLibrary(storage, said, this.#listings, this.#upkeep, (done) =>
      this.#around.building(done),
    );
  }

  /** What can be seen before the library is read. */
  async #show(storage: LibraryStorage, said: Said): Promise<void> {
    // It only saves time: what cannot be read is waited for.
    const front = await openFront(storage, said).catch(() => null);
    if (front !== null) this.#changed(front.listings, front.papers);
    this.#front.open(front);
  }

  #takeOver({ contents, decisions, verdicts, catalogue }: FreshLibrary): void {
    this.catalogue = catalogue;
    this.#verdicts = verdicts;
    this.isLoaded = true;
    // Something was said while it was built.
    if (decisions !== this.decisions) catalogue.decide(this.decisions);
    this.#around.building(null);
    this.#changed(summariesOf(contents, catalogue.yields));
    this.#loading.open();
    this.desk.take(
      catalogue,
      verdicts,
      contents.map(({ listing }) => listing.id),
    );
    this.#keepUp(catalogue).catch((thrown: unknown) => this.#fail(thrown));
  }

  /** What can wait until the library can be used. */
  async #keepUp(catalogue: Catalogue): Promise<void> {
    const { topics } = catalogue;
    await this.#upkeep.rest(
      await this.#around.storage,
      catalogue,
      () => this.catalogue === catalogue && catalogue.topics === topics,
      () => this.#changed(this.#summaries),
    );
    this.#keepFront();
  }

  /** @param keys of the papers whose decisions changed; all may have where they are left out */
  async readDecisions(keys?: readonly PaperKey[]): Promise<void> {
    await this.loaded;
    const storage = await this.#around.storage;
    this.decisions = new Decisions(await storage.decisions());
    this.catalogue.decide(this.decisions, keys);
    this.#changed(this.#summaries);
    this.#keepFront();
  }

  #fail(thrown: unknown): void {
    this.#around.phase({ phase: 'failed', ...storageFailure(thrown) });
  }

  #changed(
    listings: readonly ListingSummary[],
    papers: number = this.catalogue.records.length,
  ): void {
    this.#summaries = listings;
    this.revision += 1;
    this.answers.forget();
    const state = { revision: this.revision, papers, listings };
    this.#around.phase({ phase: 'ready', state });
    if (this.isLoaded) void this.shelf.take(this.catalogue);
  }
}
