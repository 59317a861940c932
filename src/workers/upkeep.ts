import { defined } from '../base/assert.ts';
import type { Listing } from '../domain/listing.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import type { TopicSet } from '../topics/topic-set.ts';
import type { ListingContent } from './build-catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import type { IndexPart } from './index-part.ts';
import type { LibrarySurroundings } from './library-surroundings.ts';
import type { Breathe, SearchIndex } from './search-index.ts';
import { TopicBook, type TopicPage } from './topic-book.ts';

/** So many papers are tagged in less than a second. */
const FEW = 1_000;
/** How often the page hears of topics while they are told, in milliseconds. */
const TELL_MS = 2_000;
/** Longest stretch of work between two looks at the queue, in milliseconds. */
const BREATH_MS = 30;

/**
 * What a library derives and stores: the topics of its papers and its index. What is not stored is
 * made, the long part of it while the library can be used.
 */
export class Upkeep {
  readonly #around: LibrarySurroundings;
  readonly #index: SearchIndex;
  readonly #book = new TopicBook();

  constructor(around: LibrarySurroundings, index: SearchIndex) {
    this.#around = around;
    this.#index = index;
  }

  /** @param told how much is done, 0 … 1 */
  breathing(told: (done: number) => void): Breathe {
    let rested = this.#around.clock();
    return async (done) => {
      if (this.#around.clock() - rested < BREATH_MS) return;
      told(done);
      await this.#around.yield();
      rested = this.#around.clock();
    };
  }

  /** What is known of the topics of these listings, told by a set. */
  async topics(
    storage: LibraryStorage,
    contents: readonly ListingContent[],
    set: TopicSet,
    breathe: Breathe,
  ): Promise<TopicPage[]> {
    await this.#book.use(set, breathe);
    return this.#book.open(storage, contents);
  }

  /** Tells the topics of all papers by another set. */
  async retell(catalogue: Catalogue, set: TopicSet, breathe: Breathe): Promise<void> {
    await this.#book.use(set, breathe);
    await catalogue.paperTopics.adopt(set, catalogue.records, breathe);
    catalogue.tag();
  }

  index(
    storage: LibraryStorage,
    listings: readonly Listing[],
    contents: Promise<readonly ListingContent[]>,
    breathe: Breathe,
  ): Promise<IndexPart> {
    return this.#index.load(storage, listings, contents, breathe);
  }

  /** What is told in a moment need not change under the eyes of whoever looks. */
  async tagFew(storage: LibraryStorage, catalogue: Catalogue, breathe: Breathe): Promise<void> {
    if (catalogue.paperTopics.unknown().length > FEW) return;
    await this.#tag(storage, catalogue, breathe, () => true);
  }

  /**
   * Tells the topics that are not known, and puts the parts of the index in order.
   *
   * @param goesOn asked before each step: the library may have been read anew
   * @param changed the catalogue knows more
   */
  async rest(
    storage: LibraryStorage,
    catalogue: Catalogue,
    goesOn: () => boolean,
    changed: () => void,
  ): Promise<void> {
    const breathe = this.breathing(() => undefined);
    await this.#tag(storage, catalogue, breathe, goesOn, changed);
    for (const _ of catalogue.prepare()) {
      await breathe(1);
      if (!goesOn()) return;
    }
    if (goesOn()) await this.#index.compact(storage, await storage.listings(), breathe);
  }

  async #tag(
    storage: LibraryStorage,
    catalogue: Catalogue,
    breathe: Breathe,
    goesOn: () => boolean,
    changed: () => void = () => undefined,
  ): Promise<void> {
    await this.#tell(catalogue, breathe, goesOn, changed);
    // Where there is no room they are told anew at the next start.
    await this.#book.save(storage).catch(() => undefined);
  }

  async #tell(
    catalogue: Catalogue,
    breathe: Breathe,
    goesOn: () => boolean,
    changed: () => void,
  ): Promise<void> {
    const { paperTopics } = catalogue;
    const unknown = paperTopics.unknown();
    if (unknown.length === 0) return;
    let learned: number[] = [];
    const tell = (): void => {
      catalogue.tag(learned);
      learned = [];
      changed();
    };
    let told = this.#around.clock();
    for (const ordinal of unknown) {
      await breathe(1);
      if (!goesOn()) break;
      paperTopics.learn(ordinal, defined(catalogue.records[ordinal], `record ${ordinal}`));
      learned.push(ordinal);
      if (this.#around.clock() - told < TELL_MS) continue;
      tell();
      told = this.#around.clock();
    }
    if (goesOn()) tell();
  }
}
