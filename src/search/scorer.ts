import type { InvertedIndex } from './inverted-index.ts';
import { radixSort } from './radix-sort.ts';

/** Weights of title, byline and abstract, and BM25F's k1 and b, as tuned in DESIGN.md. */
const FIELD_WEIGHTS = [4.5, 2, 1] as const;
const K1 = 1.2;
const B = 0.6;
/** What a match is worth by the share of the query's IDF that it covers. */
const COVERAGE_POWER = 1.5;

/** Scores are told apart in so many steps: two passes of the radix sort. */
const LOWEST_KEY = 2 ** 22 - 1;

/** A word of a query with the terms that stand for it: one synonym group. */
export interface TermGroup {
  /** Weight by term id, 0 … 1: how sure it is that the term is meant. */
  readonly weights: ReadonlyMap<number, number>;
}

/**
 * Scores documents by BM25F. A group counts as one word: in each document its
 * best term speaks for it, and its rarity is that of its most frequent term,
 * else a rare misspelling would outweigh the word.
 *
 * Holds a few numbers a document, reused from query to query.
 */
export class Scorer {
  readonly #index: InvertedIndex;
  #size = 0;
  /** Field weight over relative length, by document. */
  #norms: readonly [Float32Array, Float32Array, Float32Array] = [
    new Float32Array(0),
    new Float32Array(0),
    new Float32Array(0),
  ];
  /** The best count of the group at hand; 0 between groups. */
  #best = new Float32Array(0);
  #score = new Float32Array(0);
  #covered = new Float32Array(0);
  /** Groups matched so far; 0 between queries. */
  #matched = new Uint16Array(0);
  /** Documents in the running, and those of the group at hand. */
  #listed = new Uint32Array(0);
  #fresh = new Uint32Array(0);
  /** Score as an integer that sorts the other way round. */
  #keys = new Uint32Array(0);

  constructor(index: InvertedIndex) {
    this.#index = index;
  }

  /** Documents that match every group, best first. */
  matchAll(groups: readonly TermGroup[]): Uint32Array {
    this.#prepare();
    // The rarest first: what it does not match, the others need not score.
    const work = (group: TermGroup): number => {
      let postings = 0;
      for (const id of group.weights.keys()) postings += this.#index.documentsWith(id);
      return postings;
    };
    const ordered = groups.toSorted((a, b) => work(a) - work(b));
    let count = 0;
    for (const [round, group] of ordered.entries()) {
      if (round === 0) count = this.#gather(group, null, this.#listed);
      else this.#gather(group, round, this.#fresh);
      this.#settle(this.#listed, count, this.#idf(group));
      count = this.#keep(count, round + 1);
      if (count === 0) break;
    }
    return this.#ranked(count);
  }

  /**
   * Documents that match as much of the query as any does, best first.
   *
   * Those count that match as many groups as the best does. Called when none
   * matches all.
   */
  matchMost(groups: readonly TermGroup[]): Uint32Array {
    this.#prepare();
    let count = 0;
    let total = 0;
    for (const group of groups) {
      if (group.weights.size === 0) continue;
      const found = this.#gather(group, null, this.#fresh);
      for (let i = 0; i < found; i++) {
        const document = this.#fresh[i] ?? 0;
        if (this.#matched[document] === 0) this.#listed[count++] = document;
      }
      const idf = this.#idf(group);
      total += idf;
      this.#settle(this.#fresh, found, idf);
    }
    let most = 0;
    for (let i = 0; i < count; i++) {
      const document = this.#listed[i] ?? 0;
      most = Math.max(most, this.#matched[document] ?? 0);
      const share = (this.#covered[document] ?? 0) / total;
      this.#score[document] = (this.#score[document] ?? 0) * share ** COVERAGE_POWER;
    }
    return this.#ranked(this.#keep(count, most));
  }

  #prepare(): void {
    const { size, lengths } = this.#index;
    if (this.#size === size) return;
    this.#size = size;
    const norms = lengths.map((field, i) => {
      const mean = field.reduce((sum, length) => sum + length, 0) / size;
      const weight = FIELD_WEIGHTS[i] ?? 0;
      return Float32Array.from(field, (length) =>
        mean === 0 ? weight : weight / (1 - B + (B * length) / mean),
      );
    });
    const [title, byline, abstract] = norms;
    const none = new Float32Array(0);
    this.#norms = [title ?? none, byline ?? none, abstract ?? none];
    this.#best = new Float32Array(size);
    this.#score = new Float32Array(size);
    this.#covered = new Float32Array(size);
    this.#matched = new Uint16Array(size);
    this.#listed = new Uint32Array(size);
    this.#fresh = new Uint32Array(size);
    this.#keys = new Uint32Array(size);
  }

  #idf({ weights }: TermGroup): number {
    let most = 0;
    for (const id of weights.keys()) most = Math.max(most, this.#index.documentsWith(id));
    return Math.log(1 + (this.#size - most + 0.5) / (most + 0.5));
  }

  /**
   * Takes the group's best count of each document.
   *
   * @param among only of documents that matched so many groups; `null`: of all
   * @param list receives each document once when `among` is `null`
   * @returns how many it received
   */
  #gather({ weights }: TermGroup, among: number | null, list: Uint32Array): number {
    const [title, byline, abstract] = this.#norms;
    const best = this.#best;
    const matched = this.#matched;
    let listed = 0;
    for (const [id, weight] of weights) {
      const { pairs, count } = this.#index.postings(id);
      for (let i = 0; i < 2 * count; i += 2) {
        const document = pairs[i] ?? 0;
        if (among !== null && matched[document] !== among) continue;
        const counts = pairs[i + 1] ?? 0;
        const frequency =
          weight *
          ((counts >>> 24) * (title[document] ?? 0) +
            ((counts >>> 16) & 0xff) * (byline[document] ?? 0) +
            (counts & 0xffff) * (abstract[document] ?? 0));
        const known = best[document] ?? 0;
        if (known === 0 && among === null) list[listed++] = document;
        if (frequency > known) best[document] = frequency;
      }
    }
    return listed;
  }

  /** Adds the gathered counts of listed documents to their scores. */
  #settle(list: Uint32Array, count: number, idf: number): void {
    const best = this.#best;
    for (let i = 0; i < count; i++) {
      const document = list[i] ?? 0;
      const frequency = best[document] ?? 0;
      if (frequency === 0) continue;
      best[document] = 0;
      this.#score[document] =
        (this.#score[document] ?? 0) + (idf * frequency * (K1 + 1)) / (K1 + frequency);
      this.#covered[document] = (this.#covered[document] ?? 0) + idf;
      this.#matched[document] = (this.#matched[document] ?? 0) + 1;
    }
  }

  /** Keeps those in the running that matched `least` groups; returns how many. */
  #keep(count: number, least: number): number {
    const list = this.#listed;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const document = list[i] ?? 0;
      if ((this.#matched[document] ?? 0) >= least) list[kept++] = document;
      else this.#forget(document);
    }
    return kept;
  }

  #forget(document: number): void {
    this.#score[document] = 0;
    this.#covered[document] = 0;
    this.#matched[document] = 0;
  }

  /** The documents in the running by score, and by ordinal where it is equal. */
  #ranked(count: number): Uint32Array {
    const ordinals = this.#inOrder(count);
    let highest = 0;
    for (const document of ordinals) highest = Math.max(highest, this.#score[document] ?? 0);
    const scale = highest === 0 ? 0 : LOWEST_KEY / highest;
    for (const document of ordinals) {
      this.#keys[document] = LOWEST_KEY - Math.round((this.#score[document] ?? 0) * scale);
      this.#forget(document);
    }
    radixSort(ordinals, this.#keys, LOWEST_KEY);
    return ordinals;
  }

  /** The documents in the running, ascending. */
  #inOrder(count: number): Uint32Array {
    if (count * 8 < this.#size) return this.#listed.slice(0, count).toSorted();
    // Of so many, looking at all documents is faster than sorting.
    const ordinals = new Uint32Array(count);
    let place = 0;
    for (let document = 0; document < this.#size; document++)
      if (this.#matched[document] !== 0) ordinals[place++] = document;
    return ordinals;
  }
}
