import { defined } from '../base/assert.ts';
import type { PaperRecord } from '../domain/record.ts';
import { type TopicMask, type TopicSet, UNKNOWN_TOPICS } from '../topics/topic-set.ts';
import type { Breathe } from './search-index.ts';
import type { TopicPage } from './topic-book.ts';

const NOWHERE = -1;
/** Papers between two breaths. */
const STRIDE = 64;

/** What the rules say of the topics of papers, by ordinal. */
export class PaperTopics {
  /** What tells them. */
  set: TopicSet;
  readonly #pages: readonly TopicPage[];
  /** By ordinal: the page and the entry whose text a paper has; nowhere if it has two entries'. */
  readonly #places: Int32Array;
  readonly #entries: Int32Array;
  #masks: Uint32Array;

  constructor(set: TopicSet, pages: readonly TopicPage[], papers: number) {
    this.set = set;
    this.#pages = pages;
    this.#places = new Int32Array(papers).fill(NOWHERE);
    this.#entries = new Int32Array(papers);
    this.#masks = new Uint32Array(papers).fill(UNKNOWN_TOPICS);
  }

  /** The paper has the title and the abstract of this entry of a page. */
  put(ordinal: number, page: number, entry: number): void {
    this.#places[ordinal] = page;
    this.#entries[ordinal] = entry;
    this.#masks[ordinal] = this.#pageOf(ordinal)?.maskOf(entry) ?? UNKNOWN_TOPICS;
  }

  /** None where they are not known yet. */
  of(ordinal: number): TopicMask {
    const mask = this.#masks[ordinal] ?? UNKNOWN_TOPICS;
    return mask === UNKNOWN_TOPICS ? 0 : mask;
  }

  /** Ordinals of papers whose topics are not known yet. */
  unknown(): number[] {
    return [...this.#masks.keys()].filter((ordinal) => this.#masks[ordinal] === UNKNOWN_TOPICS);
  }

  /** Reads the text of a paper. */
  learn(ordinal: number, paper: PaperRecord): void {
    const page = this.#pageOf(ordinal);
    const entry = this.#entries[ordinal] ?? 0;
    this.#masks[ordinal] = page === undefined ? this.set.read(paper) : page.learn(entry, this.set);
  }

  /** Takes over what the pages say, which are told by another set now. */
  async adopt(set: TopicSet, records: readonly PaperRecord[], breathe: Breathe): Promise<void> {
    const masks = new Uint32Array(this.#masks.length);
    for (const [ordinal, entry] of this.#entries.entries()) {
      const page = this.#pageOf(ordinal);
      if (page !== undefined) masks[ordinal] = page.maskOf(entry) ?? UNKNOWN_TOPICS;
      else {
        if (ordinal % STRIDE === 0) await breathe(1);
        masks[ordinal] = set.read(defined(records[ordinal], `record ${ordinal}`));
      }
    }
    this.#masks = masks;
    this.set = set;
  }

  #pageOf(ordinal: number): TopicPage | undefined {
    return this.#pages[this.#places[ordinal] ?? NOWHERE];
  }
}
