import { ABSTRACT, BYLINE, countOf, TITLE } from './counts.ts';
import { radixSort } from './radix-sort.ts';
import type { Segment } from './segment.ts';

/** Weights of title, byline and abstract, and BM25F's k1 and b, as tuned in DESIGN.md. */
const FIELD_WEIGHTS = [4.5, 2, 1] as const;
const TAG_WEIGHT = 2;
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
  /** Papers to which the user gave a tag with the word. */
  readonly tagged: readonly number[];
}

/**
 * Scores papers by BM25F. A group counts as one word: in each paper its best
 * term speaks for it. A paper that is stated by several
 * documents is as good as the best of them.
 *
 * Holds a few numbers a paper, reused from query to query.
 */
export class Scorer {
  readonly #segment: Segment;
  /** By document. */
  readonly #paperOf: Uint32Array;
  readonly #papers: number;
  /** Field weight over relative length, by document. */
  readonly #norms: readonly [Float32Array, Float32Array, Float32Array];
  /** What the best term of the group at hand is worth; 0 between groups. */
  readonly #best: Float32Array;
  readonly #score: Float32Array;
  readonly #covered: Float32Array;
  /** Groups matched so far; 0 between queries. */
  readonly #matched: Uint16Array;
  /** Papers in the running, and those of the group at hand. */
  readonly #listed: Uint32Array;
  readonly #fresh: Uint32Array;
  /** Score as an integer that sorts the other way round. */
  readonly #keys: Uint32Array;

  /** @param paperOf by document: the paper that it states */
  constructor(segment: Segment, paperOf: Uint32Array, papers: number) {
    this.#segment = segment;
    this.#paperOf = paperOf;
    this.#papers = papers;
    const { titleLengths, bylineLengths, abstractLengths } = segment;
    const [title, byline, abstract] = FIELD_WEIGHTS;
    this.#norms = [
      norms(titleLengths, title),
      norms(bylineLengths, byline),
      norms(abstractLengths, abstract),
    ];
    this.#best = new Float32Array(papers);
    this.#score = new Float32Array(papers);
    this.#covered = new Float32Array(papers);
    this.#matched = new Uint16Array(papers);
    this.#listed = new Uint32Array(papers);
    this.#fresh = new Uint32Array(papers);
    this.#keys = new Uint32Array(papers);
  }

  /** Papers that match every group, best first. */
  matchAll(groups: readonly TermGroup[]): Uint32Array {
    // The rarest first: what it does not match, the others need not score.
    const work = (group: TermGroup): number => {
      let postings = group.tagged.length;
      for (const id of group.weights.keys()) postings += this.#segment.frequencies[id] ?? 0;
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
   * Papers that match as much of the query as any does, best first.
   *
   * Those count that match as many groups as the best does. Called when none
   * matches all.
   */
  matchMost(groups: readonly TermGroup[]): Uint32Array {
    let count = 0;
    let total = 0;
    for (const group of groups) {
      if (group.weights.size === 0 && group.tagged.length === 0) continue;
      const found = this.#gather(group, null, this.#fresh);
      for (let i = 0; i < found; i++) {
        const paper = this.#fresh[i] ?? 0;
        if (this.#matched[paper] === 0) this.#listed[count++] = paper;
      }
      const idf = this.#idf(group);
      total += idf;
      this.#settle(this.#fresh, found, idf);
    }
    let most = 0;
    for (let i = 0; i < count; i++) {
      const paper = this.#listed[i] ?? 0;
      most = Math.max(most, this.#matched[paper] ?? 0);
      const share = (this.#covered[paper] ?? 0) / total;
      this.#score[paper] = (this.#score[paper] ?? 0) * share ** COVERAGE_POWER;
    }
    return this.#ranked(this.#keep(count, most));
  }

  #idf({ weights, tagged }: TermGroup): number {
    let most = tagged.length;
    for (const id of weights.keys()) most = Math.max(most, this.#segment.frequencies[id] ?? 0);
    return this.#rarity(most);
  }

  /** Inverse document frequency of a term that stands in so many documents. */
  #rarity(documents: number): number {
    return Math.log(1 + (this.#segment.documents - documents + 0.5) / (documents + 0.5));
  }

  /**
   * Takes the group's best count of each paper.
   *
   * @param among only of papers that matched so many groups; `null`: of all
   * @param list receives each paper once when `among` is `null`
   * @returns how many it received
   */
  #gather({ weights, tagged }: TermGroup, among: number | null, list: Uint32Array): number {
    const [title, byline, abstract] = this.#norms;
    const best = this.#best;
    const matched = this.#matched;
    let listed = 0;
    const paperOf = this.#paperOf;
    const { postings, postingStarts } = this.#segment;
    let frequent = 0;
    // The surest first: a term is as rare as the most frequent of those that are at least as sure,
    // else a rare misspelling would outweigh the word, or a frequent word far off make it worthless.
    for (const [id, weight] of [...weights].toSorted(([, a], [, b]) => b - a)) {
      frequent = Math.max(frequent, this.#segment.frequencies[id] ?? 0);
      // Outside the saturation: a guess is not made surer by standing there often.
      const most = weight * this.#rarity(frequent) * (K1 + 1);
      const end = postingStarts[id + 1] ?? 0;
      let document = -1;
      for (let at = postingStarts[id] ?? 0; at < end; ) {
        let byte = postings[at++] ?? 0;
        let distance = byte & 0x7f;
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = postings[at++] ?? 0;
          distance |= (byte & 0x7f) << shift;
        }
        document += distance;
        const counts = postings[at++] ?? 0;
        const paper = paperOf[document] ?? 0;
        if (among !== null && matched[paper] !== among) continue;
        const frequency =
          countOf(counts, TITLE) * (title[document] ?? 0) +
          countOf(counts, BYLINE) * (byline[document] ?? 0) +
          countOf(counts, ABSTRACT) * (abstract[document] ?? 0);
        const worth = (most * frequency) / (K1 + frequency);
        const known = best[paper] ?? 0;
        if (known === 0 && among === null) list[listed++] = paper;
        if (worth > known) best[paper] = worth;
      }
    }
    const worth = (this.#rarity(tagged.length) * (K1 + 1) * TAG_WEIGHT) / (K1 + TAG_WEIGHT);
    for (const paper of tagged) {
      if (among !== null && matched[paper] !== among) continue;
      const known = best[paper] ?? 0;
      if (known === 0 && among === null) list[listed++] = paper;
      if (worth > known) best[paper] = worth;
    }
    return listed;
  }

  /** Adds the gathered counts of listed papers to their scores. */
  #settle(list: Uint32Array, count: number, idf: number): void {
    const best = this.#best;
    for (let i = 0; i < count; i++) {
      const paper = list[i] ?? 0;
      const worth = best[paper] ?? 0;
      if (worth === 0) continue;
      best[paper] = 0;
      this.#score[paper] = (this.#score[paper] ?? 0) + worth;
      this.#covered[paper] = (this.#covered[paper] ?? 0) + idf;
      this.#matched[paper] = (this.#matched[paper] ?? 0) + 1;
    }
  }

  /** Keeps those in the running that matched `least` groups; returns how many. */
  #keep(count: number, least: number): number {
    const list = this.#listed;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const paper = list[i] ?? 0;
      if ((this.#matched[paper] ?? 0) >= least) list[kept++] = paper;
      else this.#forget(paper);
    }
    return kept;
  }

  #forget(paper: number): void {
    this.#score[paper] = 0;
    this.#covered[paper] = 0;
    this.#matched[paper] = 0;
  }

  /** The papers in the running by score, and by ordinal where it is equal. */
  #ranked(count: number): Uint32Array {
    const ordinals = this.#inOrder(count);
    let highest = 0;
    for (const paper of ordinals) highest = Math.max(highest, this.#score[paper] ?? 0);
    const scale = highest === 0 ? 0 : LOWEST_KEY / highest;
    for (const paper of ordinals) {
      this.#keys[paper] = LOWEST_KEY - Math.round((this.#score[paper] ?? 0) * scale);
      this.#forget(paper);
    }
    radixSort(ordinals, this.#keys, LOWEST_KEY);
    return ordinals;
  }

  /** The papers in the running, ascending. */
  #inOrder(count: number): Uint32Array {
    if (count * 8 < this.#papers) return this.#listed.slice(0, count).toSorted();
    // Of so many, looking at all papers is faster than sorting.
    const ordinals = new Uint32Array(count);
    let place = 0;
    for (let paper = 0; paper < this.#papers; paper++)
      if (this.#matched[paper] !== 0) ordinals[place++] = paper;
    return ordinals;
  }
}

/** What one more of a word counts in a field, by document: less in a long one. */
function norms(lengths: Uint8Array | Uint16Array, weight: number): Float32Array {
  let sum = 0;
  for (const length of lengths) sum += length;
  const mean = sum / lengths.length;
  return Float32Array.from(lengths, (length) =>
    mean === 0 ? weight : weight / (1 - B + (B * length) / mean),
  );
}
