import type { DecisionPatch, PaperDecision } from '../domain/decision.ts';
import type { ListingId, Problem } from '../domain/listing.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { SavedView } from '../domain/saved-view.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { adoptionOf } from './adoption.ts';
import { judgePapers } from './judge-papers.ts';
import { LibraryCore } from './library-core.ts';
import type { LibraryNews } from './library-news.ts';
import type {
  Adoption,
  Judged,
  Judgement,
  LibraryApi,
  PaperDetail,
  QueryAnswer,
  ReviewPage,
  RowWindow,
  Suggestions,
  TopicOverview,
  Weighed,
} from './library-protocol.ts';
import type { LibrarySurroundings } from './library-surroundings.ts';
import { paperDetail, shownTopics } from './paper-row.ts';

/** Answers what is asked of one tab's library. */
export class LibraryServer implements LibraryApi {
  readonly #around: LibrarySurroundings;
  readonly #core: LibraryCore;

  constructor(around: LibrarySurroundings) {
    this.#around = around;
    this.#core = new LibraryCore(around);
  }

  /** Storage was changed by someone else: an import, or another tab. */
  hear(news: LibraryNews): void {
    this.#core.hear(news);
  }

  async query(
    query: Query,
    offset: number,
    count: number,
    stand: PaperKey | null = null,
  ): Promise<QueryAnswer> {
    const started = this.#around.clock();
    const front = await this.#core.front;
    const window = { offset, count };
    const shown = this.#core.isLoaded ? null : (front?.answer(query, window, stand) ?? null);
    // Nobody needs its other rows: once the library is read the page asks again.
    if (shown !== null)
      return { ...this.#core.answers.repeat(shown, started), revision: this.#core.revision };
    await this.#core.loaded;
    const given = this.#core.answers.give(this.#core.catalogue, query, window, stand);
    return { ...given, revision: this.#core.revision };
  }

  rows(answer: number, offset: number, count: number): RowWindow | null {
    return this.#core.answers.rows(answer, { offset, count });
  }

  async paper(key: PaperKey): Promise<PaperDetail | null> {
    await this.#core.loaded;
    return paperDetail(this.#core.catalogue, key, this.#core.answers.wanted);
  }

  async keys(query: Query): Promise<readonly PaperKey[]> {
    await this.#core.loaded;
    return this.#core.catalogue.keysOf(this.#core.catalogue.select(query).ordinals);
  }

  async overview(query: Query): Promise<TopicOverview> {
    await this.#core.loaded;
    return this.#core.catalogue.overview(query);
  }

  async suggest(tag: string, count: number): Promise<Suggestions> {
    await this.#core.loaded;
    const started = this.#around.clock();
    const suggested = this.#core.catalogue.suggest(tag, count);
    return { ...suggested, tookMs: this.#around.clock() - started };
  }

  records(keys: readonly PaperKey[]): readonly PaperRecord[] {
    return keys.map((key) => this.#core.catalogue.record(key)).filter((record) => record !== null);
  }

  async present(keys: readonly PaperKey[]): Promise<readonly PaperKey[]> {
    await this.#core.loaded;
    return this.records(keys).map(({ key }) => key);
  }

  async inOrder(keys: readonly PaperKey[], query: Query): Promise<readonly PaperKey[]> {
    await this.#core.loaded;
    return this.#core.catalogue.inOrder(keys, query);
  }

  async unsaid(said: readonly PaperDecision[]): Promise<Adoption> {
    await this.#core.loaded;
    return adoptionOf(said, this.#core.decisions);
  }

  correctCaptureYear(listing: ListingId, year: number | null): Promise<void> {
    return this.#changeListings((storage) => storage.correctCaptureYear(listing, year));
  }

  async problems(listing: ListingId): Promise<readonly Problem[]> {
    const storage = await this.#around.storage;
    return storage.problems(listing);
  }

  async judge(keys: readonly PaperKey[], judgement: Judgement): Promise<Judged> {
    await this.#core.loaded;
    return judgePapers(this.records(keys), judgement);
  }

  async decide(patches: readonly DecisionPatch[]): Promise<void> {
    const storage = await this.#around.storage;
    await this.#core.loaded;
    const changes = patches.map(({ key, patch }) => {
      const paper = this.#core.catalogue.known(key);
      return { ...this.#core.decisions.place(paper, this.#core.catalogue.keyOf), patch };
    });
    await storage.decide(changes);
    await this.#core.readDecisions(patches.map(({ key }) => key));
    this.#around.announce('decisions');
  }

  async review(count: number): Promise<ReviewPage> {
    await this.#core.loaded;
    return this.#core.desk.page(count);
  }

  async weigh(one: PaperKey, other: PaperKey): Promise<Weighed | null> {
    await this.#core.loaded;
    return this.#core.desk.weigh(one, other);
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
    this.#core.desk.settle(await storage.verdicts());
    this.#core.reload();
    this.#around.announce('verdicts');
  }

  putView(view: SavedView): Promise<void> {
    return this.#core.shelf.put(view);
  }

  removeView(id: string): Promise<void> {
    return this.#core.shelf.remove(id);
  }

  async topicsOf(key: PaperKey) {
    await this.#core.loaded;
    const record = this.#core.catalogue.record(key);
    return record === null ? null : shownTopics(record, this.#core.catalogue.topics);
  }

  async putTopicEdits(edits: readonly TopicEdit[]) {
    await this.#core.topicDesk.put(edits);
    this.#core.retell();
  }

  async tryTopic(edit: TopicEdit, from: number) {
    await this.#core.loaded;
    return this.#core.topicDesk.try(this.#core.catalogue, edit, from);
  }

  topicFile() {
    return this.#core.topicDesk.file();
  }

  async readTopicFile(text: string) {
    return this.#core.topicDesk.read(text);
  }

  removeListing(listing: ListingId): Promise<void> {
    return this.#changeListings((storage) => storage.setStatus(listing, 'removed'));
  }

  restoreListing(listing: ListingId): Promise<void> {
    return this.#changeListings((storage) => storage.setStatus(listing, 'ready'));
  }

  async #changeListings(change: (storage: LibraryStorage) => Promise<void>): Promise<void> {
    await change(await this.#around.storage);
    this.#core.reload();
    this.#around.announce('listings');
  }
}
