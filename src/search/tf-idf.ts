import { ABSTRACT, countOf, TITLE } from './counts.ts';
import { readPostings } from './read-postings.ts';
import { type Segment, termCount } from './segment.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { TermList } from './term-list.ts';

/** A word of the title says as much as so many of the abstract. */
export const TITLE_COUNT = 2;
/** Terms that are measured at a time. */
const STRIDE = 2048;
/** A term that stands in a larger share of the documents tells none of them. */
const COMMON = 1 / 2;

/** The terms of a text, ascending, each with its weight. */
export interface TermVector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** What the terms of title and abstract are worth in the documents of an index: their tf-idf. */
export class TfIdf {
  readonly #segment: Segment;
  /** By document: the length of its vector, once it is known. */
  readonly #norms: Float64Array;
  /** Terms that say nothing: titles are indexed with them. */
  readonly #stops: ReadonlySet<number>;
  readonly #measuring: Generator<void, void>;

  constructor(segment: Segment, terms: TermList) {
    this.#segment = segment;
    this.#stops = new Set(Array.from(STOP_WORDS, (word) => terms.find(word)));
    this.#norms = new Float64Array(segment.documents);
    this.#measuring = this.#measure();
  }

  get documents(): number {
    return this.#segment.documents;
  }

  get terms(): number {
    return termCount(this.#segment);
  }

  /** Measures the documents, a few milliseconds of work at a time; without, the first question does. */
  *prepare(): Generator<void, void> {
    while (this.#measuring.next().done !== true) yield;
  }

  *#measure(): Generator<void, void> {
    const norms = this.#norms;
    for (let term = 0; term < this.terms; term++) {
      if (term % STRIDE === 0) yield;
      const rarity = this.rarity(term);
      if (rarity === 0) continue;
      readPostings(this.#segment, term, (document, counts) => {
        const weight = weightOf(counts) * rarity;
        norms[document] = (norms[document] ?? 0) + weight * weight;
      });
    }
    for (const [document, square] of norms.entries()) norms[document] = Math.sqrt(square);
  }

  /** By document: the length of its vector. */
  norms(): Float64Array {
    for (const _ of this.prepare());
    return this.#norms;
  }

  /** In how many documents a term stands. */
  frequency(term: number): number {
    return this.#segment.frequencies[term] ?? 0;
  }

  /** Inverse document frequency; 0 for a term that is everywhere. */
  rarity(term: number): number {
    const { frequencies, documents } = this.#segment;
    const found = frequencies[term] ?? 0;
    if (this.#stops.has(term)) return 0;
    return found > documents * COMMON && documents > 2 ? 0 : Math.log((documents + 1) / found);
  }

  /**
   * Adds what a term weighs in each of its documents, rarity left out, times `factor`; this is where
   * the time goes, so no call is made for each.
   */
  addTo(sums: Float64Array, term: number, factor: number): void {
    const { postings, postingStarts } = this.#segment;
    const end = postingStarts[term + 1] ?? 0;
    let document = -1;
    for (let at = postingStarts[term] ?? 0; at < end; ) {
      let byte = postings[at++] ?? 0;
      let distance = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = postings[at++] ?? 0;
        distance |= (byte & 0x7f) << shift;
      }
      document += distance;
      sums[document] = (sums[document] ?? 0) + factor * (WEIGHTS[postings[at++] ?? 0] ?? 0);
    }
  }

  /** The vectors of some documents, of unit length, by one walk through the whole index. */
  vectorsOf(documents: readonly number[]): ReadonlyMap<number, TermVector> {
    const norms = this.norms();
    const found = new Map(
      documents.map((document) => [document, { terms: [] as number[], weights: [] as number[] }]),
    );
    const wanted = new Uint8Array(this.documents);
    for (const document of documents) wanted[document] = 1;
    for (let term = 0; term < this.terms; term++) {
      const rarity = this.rarity(term);
      if (rarity === 0) continue;
      readPostings(this.#segment, term, (document, counts) => {
        if (wanted[document] === 0) return;
        const weight = weightOf(counts);
        if (weight === 0) return;
        const vector = found.get(document);
        vector?.terms.push(term);
        vector?.weights.push((weight * rarity) / (norms[document] ?? 1));
      });
    }
    return new Map(
      Array.from(found, ([document, { terms, weights }]) => [
        document,
        { terms: Uint32Array.from(terms), weights: Float64Array.from(weights) },
      ]),
    );
  }
}

/** By packed counts, of which there are few. */
const WEIGHTS = Float64Array.from({ length: 256 }, (_, counts) => {
  const frequency = TITLE_COUNT * countOf(counts, TITLE) + countOf(counts, ABSTRACT);
  return frequency === 0 ? 0 : 1 + Math.log(frequency);
});

const weightOf = (counts: number): number => WEIGHTS[counts] ?? 0;
