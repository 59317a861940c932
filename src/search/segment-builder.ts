import { Column } from './column.ts';
import { ABSTRACT, BYLINE, counted, IN_TEXT, type IndexedField, TITLE } from './counts.ts';
import type { SearchDocument } from './engine.ts';
import { fold } from './fold-map.ts';
import { packPostings } from './pack-postings.ts';
import { plainTerm, scanTerms, type TermKind, type TermSink, type Units } from './scan-terms.ts';
import type { Segment } from './segment.ts';
import { sortedLetters } from './sorted-letters.ts';
import { WordTable } from './word-table.ts';

/** V8 keeps the whole text alive for a slice of it from this length on. */
const SLICE_LENGTH = 13;

const MOST_BYTE = 0xff;
const MOST_SHORT = 0xffff;

/** Reads documents into a segment. Their numbers are the order they are added in. */
export class SegmentBuilder implements TermSink {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  /** By word as it stands in a text: its term's id, doubled, and 1 more for a stop word. */
  readonly #words = new WordTable();
  /** By term: the counts of the document at hand. */
  #counts = new Uint8Array(1024);
  /** Terms of the document at hand. */
  readonly #touched: number[] = [];
  /** By posting, in the order of the documents. */
  readonly #postedTerms = new Column(Uint32Array);
  readonly #postedCounts = new Column(Uint8Array);
  /** By document: where its postings end. */
  readonly #ends = new Column(Uint32Array);
  readonly #titleLengths = new Column(Uint8Array);
  readonly #bylineLengths = new Column(Uint16Array);
  readonly #abstractLengths = new Column(Uint16Array);
  #text = '';
  #field = TITLE;
  /** `IN_TEXT`, but not while a name is read. */
  #mark = IN_TEXT;
  #length = 0;

  add({ title, abstract, organisation, authors }: SearchDocument): void {
    this.#length = 0;
    this.#read(title, TITLE, false);
    this.#titleLengths.push(Math.min(this.#length, MOST_BYTE));
    this.#length = 0;
    if (organisation !== null) this.#read(organisation, BYLINE, false);
    for (const author of authors) this.#read(author, BYLINE, true);
    this.#bylineLengths.push(Math.min(this.#length, MOST_SHORT));
    this.#length = 0;
    if (abstract !== null) this.#read(abstract, ABSTRACT, false);
    this.#abstractLengths.push(Math.min(this.#length, MOST_SHORT));
    this.#post();
  }

  build(): Segment {
    // A word that says nothing is known without standing anywhere.
    const stands = new Uint8Array(this.#terms.length);
    const terms = this.#postedTerms.values();
    for (const id of terms) stands[id] = 1;
    const ids = [...this.#terms.keys()].filter((id) => stands[id] === 1);
    const { order, letters, letterStarts } = sortedLetters(ids.map((id) => this.#terms[id] ?? ''));
    const ranks = new Uint32Array(this.#terms.length);
    for (const [rank, place] of order.entries()) ranks[ids[place] ?? 0] = rank;
    return {
      documents: this.#ends.length,
      letters,
      letterStarts,
      ...packPostings(ranks, ids.length, terms, this.#postedCounts.values(), this.#ends.values()),
      titleLengths: this.#titleLengths.values(),
      bylineLengths: this.#bylineLengths.values(),
      abstractLengths: this.#abstractLengths.values(),
    };
  }

  plain(units: Units, start: number, end: number): void {
    let known = this.#words.find(units, start, end);
    if (known === -1) {
      const { term, kind } = plainTerm(this.#text.slice(start, end));
      known = 2 * this.#idOf(term) + (kind === 'stop' ? 1 : 0);
      this.#words.put(units, start, end, known);
    }
    this.#count(known >>> 1, (known & 1) === 0, (known & 1) === 1);
  }

  term(term: string, _start: number, _end: number, kind: TermKind): void {
    this.#count(this.#idOf(term), kind === 'word', false);
  }

  #read(text: string, field: IndexedField, isName: boolean): void {
    this.#text = fold(text);
    this.#field = field;
    this.#mark = isName ? 0 : IN_TEXT;
    scanTerms(this.#text, this);
  }

  #count(id: number, isWord: boolean, isStop: boolean): void {
    // A list of every abstract that says "the" serves nobody.
    if (isStop && this.#field === ABSTRACT) return;
    if (isWord) this.#length += 1;
    const counts = this.#counts[id] ?? 0;
    if (counts === 0) this.#touched.push(id);
    this.#counts[id] = counted(counts, this.#field) | this.#mark;
  }

  /** The postings of the document at hand. */
  #post(): void {
    for (const id of this.#touched) {
      this.#postedTerms.push(id);
      this.#postedCounts.push(this.#counts[id] ?? 0);
      this.#counts[id] = 0;
    }
    this.#touched.length = 0;
    this.#ends.push(this.#postedTerms.length);
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const own = term.length < SLICE_LENGTH ? term : Array.from(term).join('');
    const id = this.#terms.push(own) - 1;
    this.#ids.set(own, id);
    if (id === this.#counts.length) {
      const larger = new Uint8Array(2 * id);
      larger.set(this.#counts);
      this.#counts = larger;
    }
    return id;
  }
}
