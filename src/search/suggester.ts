import { trainLinear } from './linear-model.ts';
import { Strongest } from './strongest.ts';
import type { TermList } from './term-list.ts';
import type { TermVector, TfIdf } from './tf-idf.ts';

/** What the user said of papers, by their ordinals. */
export interface Examples {
  readonly liked: readonly number[];
  readonly refused: readonly number[];
}

export interface SuggestedPaper {
  readonly ordinal: number;
  /** The terms that spoke for it, the strongest first. */
  readonly terms: readonly string[];
}

/** Papers that stand for the rest of the library. */
const SAMPLE = 1_500;
/** Terms of the model by which all papers are scored. */
const STRONGEST_TERMS = 800;
/** Terms that are named for a paper, at most. */
const NAMED_TERMS = 12;
/**
 * What the three kinds of examples weigh, each as a group: a refusal says as much as a tag, and the
 * rest, of which nothing was said, less.
 */
const LIKED_COST = 4;
const REFUSED_COST = 4;
const REST_COST = 2;

/**
 * Finds papers like those that were liked and unlike those that were refused: a linear model over
 * tf-idf, as arxiv-sanity ranks papers by a person's own tags.
 */
export class Suggester {
  readonly #tfIdf: TfIdf;
  readonly #terms: TermList;
  /** By paper: the document that says most of it. */
  readonly #documentOf: Uint32Array;
  /** By document, of those that were needed last. */
  readonly #vectors = new Map<number, TermVector>();

  /**
   * @param paperOf by document: the ordinal of the paper that it states
   * @param lengths by document: the words of its abstract
   */
  constructor(
    tfIdf: TfIdf,
    terms: TermList,
    { paperOf, lengths, papers }: { paperOf: Uint32Array; lengths: Uint16Array; papers: number },
  ) {
    this.#tfIdf = tfIdf;
    this.#terms = terms;
    this.#documentOf = new Uint32Array(papers);
    const longest = new Int32Array(papers).fill(-1);
    for (const [document, paper] of paperOf.entries()) {
      const length = lengths[document] ?? 0;
      if (length <= (longest[paper] ?? -1)) continue;
      longest[paper] = length;
      this.#documentOf[paper] = document;
    }
  }

  /** Papers of which nothing was said, the most promising first; none where none was liked. */
  suggest({ liked, refused }: Examples, count: number): SuggestedPaper[] {
    if (liked.length === 0) return [];
    const said = new Set([...liked, ...refused]);
    const rest = this.#sample().filter((paper) => !said.has(paper));
    this.#read([...said, ...rest]);
    const { weights } = trainLinear(
      [
        { vectors: this.#vectorsOf(liked), side: 1, cost: LIKED_COST },
        { vectors: this.#vectorsOf(refused), side: -1, cost: REFUSED_COST },
        { vectors: this.#vectorsOf(rest), side: -1, cost: REST_COST },
      ],
      this.#tfIdf.terms,
    );
    const best = this.#best(weights, said, count);
    this.#read(best);
    this.#forgetAllBut([...said, ...rest, ...best]);
    return best.map((ordinal) => ({ ordinal, terms: this.#termsFor(weights, ordinal) }));
  }

  /** Papers spread evenly over the library, the same ones every time. */
  #sample(): number[] {
    const papers = this.#documentOf.length;
    const size = Math.min(SAMPLE, papers);
    return Array.from({ length: size }, (_, at) => Math.floor((at * papers) / size));
  }

  /** Sees to it that the vectors of some papers are there. */
  #read(papers: readonly number[]): void {
    const missing = papers
      .map((paper) => this.#documentOf[paper] ?? 0)
      .filter((document) => !this.#vectors.has(document));
    if (missing.length === 0) return;
    for (const [document, vector] of this.#tfIdf.vectorsOf(missing))
      this.#vectors.set(document, vector);
  }

  /** What was suggested and is no more need not stay in memory. */
  #forgetAllBut(papers: readonly number[]): void {
    const needed = new Set(papers.map((paper) => this.#documentOf[paper]));
    for (const document of this.#vectors.keys())
      if (!needed.has(document)) this.#vectors.delete(document);
  }

  #vectorsOf(papers: readonly number[]): TermVector[] {
    return papers.flatMap((paper) => this.#vectors.get(this.#documentOf[paper] ?? 0) ?? []);
  }

  #best(weights: Float64Array, except: ReadonlySet<number>, count: number): number[] {
    const tfIdf = this.#tfIdf;
    const telling = new Strongest(STRONGEST_TERMS);
    for (const [term, weight] of weights.entries()) {
      const documents = tfIdf.frequency(term);
      // What one example alone says tells nothing of the others; what many say moves them most.
      if (weight !== 0 && documents > 1)
        telling.offer(term, Math.abs(weight) * tfIdf.rarity(term) * Math.sqrt(documents));
    }
    const sums = new Float64Array(tfIdf.documents);
    for (const term of telling.items())
      tfIdf.addTo(sums, term, (weights[term] ?? 0) * tfIdf.rarity(term));
    const norms = tfIdf.norms();
    const strongest = new Strongest(count);
    for (const [paper, document] of this.#documentOf.entries()) {
      const sum = sums[document] ?? 0;
      if (sum > 0 && !except.has(paper)) strongest.offer(paper, sum / (norms[document] ?? 1));
    }
    return strongest.items();
  }

  #termsFor(weights: Float64Array, paper: number): string[] {
    const strongest = new Strongest(NAMED_TERMS);
    for (const vector of this.#vectorsOf([paper]))
      for (const [at, term] of vector.terms.entries()) {
        const part = (weights[term] ?? 0) * (vector.weights[at] ?? 0);
        if (part > 0) strongest.offer(term, part);
      }
    return strongest.items().map((term) => this.#terms.text(term));
  }
}
