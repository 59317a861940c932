import { analyze } from './analyze.ts';
import type { SearchDocument } from './engine.ts';
import type { TermKind } from './scan-terms.ts';

/**
 * Documents that hold a term, ascending: `document, counts, document, …`.
 * Counts are packed: title in the highest 8 bits, byline (authors and
 * organisation) in the next 8, abstract in the lowest 16.
 */
export interface Postings {
  readonly pairs: Uint32Array;
  /** Documents, which is half of what `pairs` holds. */
  readonly count: number;
}

const NO_POSTINGS: Postings = { pairs: new Uint32Array(0), count: 0 };

/** The fields that are counted apart, and where a posting keeps their count. */
const TITLE = { column: 0, shift: 24, most: 0xff };
const BYLINE = { column: 1, shift: 16, most: 0xff };
const ABSTRACT = { column: 2, shift: 0, most: 0xffff };
type IndexedField = typeof TITLE;

/** V8 keeps the whole text alive for a slice of it from this length on. */
const SLICE_LENGTH = 13;

/**
 * Which terms stand in which documents, and how often, held in memory. Terms
 * are numbered in the order they are first seen, documents as they are added.
 */
export class InvertedIndex {
  readonly terms: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #pairs: Uint32Array[] = [];
  /** Documents by term. */
  readonly #counts: number[] = [];
  /** By term: stands in a text, not only among names. */
  readonly #inText: boolean[] = [];
  /** Words by field and document. */
  readonly #lengths: readonly [number[], number[], number[]] = [[], [], []];

  /** Documents that were added. */
  get size(): number {
    return this.#lengths[0].length;
  }

  add({ title, abstract, organisation, authors }: SearchDocument): void {
    const document = this.size;
    for (const lengths of this.#lengths) lengths.push(0);
    this.#addText(document, title, TITLE, true);
    if (organisation !== null) this.#addText(document, organisation, BYLINE, true);
    for (const author of authors) this.#addText(document, author, BYLINE, false);
    if (abstract !== null) this.#addText(document, abstract, ABSTRACT, true);
  }

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  /** How many documents hold the term. */
  documentsWith(id: number): number {
    return this.#counts[id] ?? 0;
  }

  /** Whether the term stands in a title, an abstract or an organisation. */
  isInText(id: number): boolean {
    return this.#inText[id] ?? false;
  }

  postings(id: number): Postings {
    const pairs = this.#pairs[id];
    return pairs === undefined ? NO_POSTINGS : { pairs, count: this.documentsWith(id) };
  }

  /** Words by document of the title, the byline and the abstract. */
  get lengths(): readonly [readonly number[], readonly number[], readonly number[]] {
    return this.#lengths;
  }

  #addText(document: number, text: string, field: IndexedField, inText: boolean): void {
    const lengths = this.#lengths[field.column] ?? [];
    analyze(text, (term, _start, _end, kind: TermKind) => {
      // A list of every abstract that says "the" serves nobody.
      if (kind === 'stop' && field === ABSTRACT) return;
      if (kind === 'word') lengths[document] = (lengths[document] ?? 0) + 1;
      const id = this.#idFor(term);
      this.#count(id, document, field);
      if (inText) this.#inText[id] = true;
    });
  }

  #idFor(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const own = term.length < SLICE_LENGTH ? term : Array.from(term).join('');
    const id = this.terms.length;
    this.terms.push(own);
    this.#ids.set(own, id);
    this.#counts.push(0);
    this.#inText.push(false);
    this.#pairs.push(new Uint32Array(2));
    return id;
  }

  #count(id: number, document: number, field: IndexedField): void {
    let pairs = this.#pairs[id] ?? new Uint32Array(2);
    let count = this.#counts[id] ?? 0;
    // Documents come in order, so the one at hand can only be the last.
    if (count === 0 || pairs[2 * count - 2] !== document) {
      if (2 * count === pairs.length) {
        const larger = new Uint32Array(2 * Math.ceil(count * 1.5 + 1));
        larger.set(pairs);
        pairs = larger;
        this.#pairs[id] = larger;
      }
      pairs[2 * count] = document;
      count++;
      this.#counts[id] = count;
    }
    const counts = pairs[2 * count - 1] ?? 0;
    if (((counts >>> field.shift) & field.most) < field.most)
      pairs[2 * count - 1] = counts + 2 ** field.shift;
  }
}
