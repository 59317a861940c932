import { tokenize } from './analyze.ts';
import { ABSTRACT, countOf, TITLE } from './counts.ts';
import { readPostings } from './read-postings.ts';
import { type Segment, termCount } from './segment.ts';
import { STOP_WORDS } from './stop-words.ts';
import { Strongest } from './strongest.ts';
import type { TermList } from './term-list.ts';

/** A word of the title says as much as so many of the abstract. */
const TITLE_COUNT = 2;
/** Terms that are measured at a time. */
const STRIDE = 2048;
/** A term that stands in a larger share of the documents tells none of them. */
const COMMON = 1 / 2;

export interface SimilarPaper {
  readonly ordinal: number;
  /** The cosine of the angle between the papers' words, 0 … 1. */
  readonly cosine: number;
}

/** What two papers have in common: the exact cosine of their tf-idf vectors, over title and abstract. */
export class Similarity {
  readonly #segment: Segment;
  readonly #paperOf: Uint32Array;
  readonly #terms: TermList;
  /** By document: the length of its vector, once it is known. */
  readonly #norms: Float64Array;
  readonly #dots: Float64Array;
  /** Terms that say nothing: titles are indexed with them. */
  readonly #stops: ReadonlySet<number>;
  readonly #measuring: Generator<void, void>;

  /** @param paperOf by document: the ordinal of the paper that it states */
  constructor(segment: Segment, paperOf: Uint32Array, terms: TermList) {
    this.#segment = segment;
    this.#paperOf = paperOf;
    this.#terms = terms;
    this.#stops = new Set(Array.from(STOP_WORDS, (word) => terms.find(word)));
    this.#norms = new Float64Array(segment.documents);
    this.#dots = new Float64Array(segment.documents);
    this.#measuring = this.#measure();
  }

  /** Measures the papers, a few milliseconds of work at a time; without, the first question does. */
  *prepare(): Generator<void, void> {
    while (this.#measuring.next().done !== true) yield;
  }

  *#measure(): Generator<void, void> {
    const norms = this.#norms;
    for (let term = 0; term < termCount(this.#segment); term++) {
      if (term % STRIDE === 0) yield;
      const rarity = this.#rarity(term);
      if (rarity === 0) continue;
      readPostings(this.#segment, term, (document, counts) => {
        const weight = weightOf(counts) * rarity;
        norms[document] = (norms[document] ?? 0) + weight * weight;
      });
    }
    for (const [document, square] of norms.entries()) norms[document] = Math.sqrt(square);
  }

  /**
   * The papers most like a text, the most similar first.
   *
   * @param except the ordinal of the paper whose text it is
   */
  to(
    text: { title: string; abstract: string | null },
    except: number,
    count: number,
  ): SimilarPaper[] {
    for (const _ of this.prepare());
    const dots = this.#dots.fill(0);
    let square = 0;
    for (const [term, frequency] of this.#frequencies(text)) {
      const rarity = this.#rarity(term);
      const own = (1 + Math.log(frequency)) * rarity;
      square += own * own;
      if (rarity === 0) continue;
      this.#add(term, own * rarity, dots);
    }
    const strongest = new Strongest(2 * count);
    const norm = Math.sqrt(square);
    for (let document = 0; document < dots.length; document++) {
      const dot = dots[document] ?? 0;
      if (dot === 0 || this.#paperOf[document] === except) continue;
      dots[document] = dot / (norm * (this.#norms[document] ?? 1));
      strongest.offer(document, dots[document] ?? 0);
    }
    // Several documents may state one paper.
    const papers = new Map<number, SimilarPaper>();
    for (const document of strongest.items()) {
      const ordinal = this.#paperOf[document] ?? 0;
      if (!papers.has(ordinal)) papers.set(ordinal, { ordinal, cosine: dots[document] ?? 0 });
    }
    return [...papers.values()].slice(0, count);
  }

  /** Adds the weights of a term's documents; this is where the time goes, so no call is made for each. */
  #add(term: number, factor: number, dots: Float64Array): void {
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
      dots[document] = (dots[document] ?? 0) + factor * (WEIGHTS[postings[at++] ?? 0] ?? 0);
    }
  }

  /** How often each term stands in a text, as the index counts. */
  #frequencies({
    title,
    abstract,
  }: {
    title: string;
    abstract: string | null;
  }): Map<number, number> {
    const frequencies = new Map<number, number>();
    const add = (text: string, worth: number, most: number): void => {
      const counts = new Map<string, number>();
      for (const { term } of tokenize(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, found] of counts) {
        const place = this.#terms.find(term);
        if (place !== -1)
          frequencies.set(place, (frequencies.get(place) ?? 0) + worth * Math.min(found, most));
      }
    };
    add(title, TITLE_COUNT, TITLE.most);
    add(abstract ?? '', 1, ABSTRACT.most);
    return frequencies;
  }

  /** Inverse document frequency; 0 for a term that is everywhere. */
  #rarity(term: number): number {
    const { frequencies, documents } = this.#segment;
    const found = frequencies[term] ?? 0;
    if (this.#stops.has(term)) return 0;
    return found > documents * COMMON && documents > 2 ? 0 : Math.log((documents + 1) / found);
  }
}

/** By packed counts, of which there are few. */
const WEIGHTS = Float64Array.from({ length: 256 }, (_, counts) => {
  const frequency = TITLE_COUNT * countOf(counts, TITLE) + countOf(counts, ABSTRACT);
  return frequency === 0 ? 0 : 1 + Math.log(frequency);
});

const weightOf = (counts: number): number => WEIGHTS[counts] ?? 0;
