import { tokenize } from './analyze.ts';
import { ABSTRACT, TITLE } from './counts.ts';
import { Strongest } from './strongest.ts';
import type { TermList } from './term-list.ts';
import { type TfIdf, TITLE_COUNT } from './tf-idf.ts';

export interface SimilarPaper {
  readonly ordinal: number;
  /** The cosine of the angle between the papers' words, 0 … 1. */
  readonly cosine: number;
}

/** What two papers have in common: the exact cosine of their tf-idf vectors, over title and abstract. */
export class Similarity {
  readonly #tfIdf: TfIdf;
  readonly #paperOf: Uint32Array;
  readonly #terms: TermList;
  readonly #dots: Float64Array;

  /** @param paperOf by document: the ordinal of the paper that it states */
  constructor(tfIdf: TfIdf, paperOf: Uint32Array, terms: TermList) {
    this.#tfIdf = tfIdf;
    this.#paperOf = paperOf;
    this.#terms = terms;
    this.#dots = new Float64Array(tfIdf.documents);
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
    const norms = this.#tfIdf.norms();
    const dots = this.#dots.fill(0);
    let square = 0;
    for (const [term, frequency] of this.#frequencies(text)) {
      const rarity = this.#tfIdf.rarity(term);
      const own = (1 + Math.log(frequency)) * rarity;
      square += own * own;
      if (rarity === 0) continue;
      this.#tfIdf.addTo(dots, term, own * rarity);
    }
    const strongest = new Strongest(2 * count);
    const norm = Math.sqrt(square);
    for (let document = 0; document < dots.length; document++) {
      const dot = dots[document] ?? 0;
      if (dot === 0 || this.#paperOf[document] === except) continue;
      dots[document] = dot / (norm * (norms[document] ?? 1));
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
}
