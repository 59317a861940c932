import { Column } from './column.ts';
import { ABSTRACT, BYLINE, counted, type IndexedField, TITLE } from './counts.ts';
import type { SearchDocument } from './engine.ts';
import { fold } from './fold-map.ts';
import { packPostings } from './pack-postings.ts';
import { plainTerm, scanTerms, type TermKind, type TermSink, type Units } from './scan-terms.ts';
import type { Segment } from './segment.ts';
import { sortedLetters } from './sorted-letters.ts';
import { WordTable } from './word-table.ts';

/** V8 keeps the whole text alive for a slice of it from this length on. */
const SLICE_LENGTH = 13;

const COUNTS = 0xff;
const IN_TEXT = 0x100;

const MOST_BYTE = 0xff;
const MOST_SHORT = 0xffff;

/** Reads documents into a segment. Their numbers are the order they are added in. */
export class SegmentBuilder implements TermSink {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  /** By word as it stands in a text: its term's id, doubled, and 1 more for a stop word. */
  readonly #words = new WordTable();
  /** By term: the counts of the document at hand, and `IN_TEXT` where it stands in any text. */
  #states = new Uint16Array(1024);
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
    const { order, letters, letterStarts } = sortedLetters(this.#terms);
    const ranks = new Uint32Array(order.length);
    for (const [rank, id] of order.entries()) ranks[id] = rank;
    return {
      documents: this.#ends.length,
      letters,
      letterStarts,
      inText: Uint8Array.from(order, (id) => ((this.#states[id] ?? 0) & IN_TEXT ? 1 : 0)),
      ...packPostings(
        ranks,
        this.#postedTerms.values(),
        this.#postedCounts.values(),
        this.#ends.values(),
      ),
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
    const state = this.#states[id] ?? 0;
    const counts = state & COUNTS;
    if (counts === 0) this.#touched.push(id);
    this.#states[id] = (state & IN_TEXT) | this.#mark | counted(counts, this.#field);
  }

  /** The postings of the document at hand. */
  #post(): void {
    for (const id of this.#touched) {
      this.#postedTerms.push(id);
      const state = this.#states[id] ?? 0;
      this.#postedCounts.push(state & COUNTS);
      this.#states[id] = state & IN_TEXT;
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
    if (id === this.#states.length) {
      const larger = new Uint16Array(2 * id);
      larger.set(this.#states);
      this.#states = larger;
    }
    return id;
  }
}
