import type { LineList } from '../../line-list.ts';
import { fieldOf } from './field-of.ts';
import { beginsWithId, indentOf, isDashes, kindOf, type LineKind } from './line-kind.ts';
import { MailHeader } from './mail-header.ts';
import type { RawField, RawRecord } from './raw-record.ts';

/** Where the parts of a listing go. Lines are counted from 0. */
export interface ScanSink {
  record(record: RawRecord): void;
  furniture(line: number): void;
  statedYear(year: number, line: number): void;
}

/** How many lines a mail client can have made of `\\ ( address , 44kb)`. */
const LONGEST_CLOSING = 3;

/** Cuts a listing into records and furniture in one pass. What is neither is left to the ledger. */
export function scanRecords(lines: LineList, sink: ScanSink): void {
  new RecordScanner(lines, sink).scan();
}

class RecordScanner {
  readonly #lines: LineList;
  readonly #sink: ScanSink;
  readonly #header = new MailHeader();
  #state: 'outside' | 'head' | 'abstract' | 'closing' | 'footer' = 'outside';
  #record: RawRecord = newRecord(0, null, 0);
  /** The `\\` just above, which may open a record; -1 for none. */
  #opening = -1;

  constructor(lines: LineList, sink: ScanSink) {
    this.#lines = lines;
    this.#sink = sink;
  }

  scan(): void {
    // A large mailing has millions of lines: no iterator and no pair for each of them.
    for (let at = 0; at < this.#lines.length; at++) {
      const line = this.#lines.at(at) ?? '';
      this.#read(at, line, kindOf(line));
    }
    if (this.#isInRecord()) this.#sink.record(this.#record);
  }

  #read(at: number, line: string, kind: LineKind): void {
    if (kind === 'blank') this.#header.blank();
    else if (kind === 'rule' || kind === 'section' || kind === 'end') this.#separator(at, kind);
    else if (kind === 'id' && (!this.#isInRecord() || this.#beginsRecord(at))) this.#open(at, line);
    else if (this.#state === 'head') this.#inHead(at, line, kind);
    else if (this.#state === 'abstract') this.#inAbstract(at, line, kind);
    else if (this.#state === 'closing') this.#inClosing(at, line, kind);
    else if (this.#state === 'footer' && kind !== 'slashes') this.#sink.furniture(at);
    else this.#outside(at, line, kind);
  }

  #isInRecord(): boolean {
    return this.#state === 'head' || this.#state === 'abstract' || this.#state === 'closing';
  }

  #separator(at: number, kind: LineKind): void {
    this.#close();
    this.#opening = -1;
    this.#sink.furniture(at);
    if (kind === 'end') this.#state = 'footer';
  }

  #inHead(at: number, line: string, kind: LineKind): void {
    this.#record.last = at;
    if (kind === 'slashes') {
      this.#record.hasAbstractMark = true;
      this.#state = 'abstract';
    } else if (kind === 'closing') this.#beginClosing(at, line);
    else addToHead(this.#record, line);
  }

  #inAbstract(at: number, line: string, kind: LineKind): void {
    if (kind === 'closing') return this.#beginClosing(at, line);
    const next = kind === 'slashes' ? (this.#lines.at(this.#nextText(at + 1)) ?? '') : '';
    const nextKind = kindOf(next);
    // A formula can be broken by `\\`: text below it is still the abstract.
    if (kind === 'slashes' && (nextKind !== 'text' || this.#header.read(next) !== false)) {
      // Where the closing line is lost, this one opens the next record.
      const opensNext = nextKind === 'id';
      if (!opensNext) this.#record.last = at;
      this.#close();
      this.#opening = opensNext ? at : -1;
      return;
    }
    const record = this.#record;
    if (record.abstractFirst === -1) record.abstractFirst = at;
    if (indentOf(line) > record.indent) record.indented.push(at);
    record.abstractLast = at;
    record.last = at;
  }

  #beginClosing(at: number, line: string): void {
    this.#record.closing.push(line.trim());
    this.#record.last = at;
    this.#state = 'closing';
    if (line.includes(')')) this.#close();
  }

  /** What a mail client has wrapped of `\\ ( https://arxiv.org/abs/2303.08867 , 243kb)`. */
  #inClosing(at: number, line: string, kind: LineKind): void {
    const { closing } = this.#record;
    if (kind !== 'text' || closing.length >= LONGEST_CLOSING) {
      this.#close();
      this.#outside(at, line, kind);
    } else this.#beginClosing(at, line);
  }

  #outside(at: number, line: string, kind: LineKind): void {
    if (kind === 'slashes' || kind === 'day') {
      this.#state = 'outside';
      this.#opening = kind === 'slashes' ? at : -1;
      this.#sink.furniture(at);
      return;
    }
    if (kind === 'closing') return;
    const field = fieldOf(line);
    const names = this.#opening !== -1 && beginsWithId(line, indentOf(line));
    if (names) this.#open(at, line);
    // The line with the id is lost.
    else if (field !== null && (this.#opening !== -1 || field.label === 'title')) {
      this.#open(at, null);
      this.#record.fields.push(field);
    } else this.#aroundRecords(at, line);
  }

  #aroundRecords(at: number, line: string): void {
    this.#opening = -1;
    const before = this.#header.year;
    const isFurniture = this.#header.read(line);
    if (isFurniture === 'footer') this.#state = 'footer';
    if (isFurniture !== false || isDashes(line)) this.#sink.furniture(at);
    const { year } = this.#header;
    if (year !== null && year !== before) this.#sink.statedYear(year, at);
  }

  #open(at: number, idLine: string | null): void {
    this.#close();
    this.#header.leave();
    const first = this.#opening === -1 ? at : this.#opening;
    this.#record = newRecord(first, idLine, indentOf(this.#lines.at(at) ?? ''));
    this.#record.last = at;
    this.#opening = -1;
    this.#state = 'head';
  }

  #close(): void {
    if (this.#isInRecord()) {
      this.#record.isClosed = true;
      this.#sink.record(this.#record);
    }
    this.#state = 'outside';
  }

  /** A line of an abstract can itself be an id: a record goes on with a date or a title. */
  #beginsRecord(at: number): boolean {
    const label = fieldOf(this.#lines.at(this.#nextText(at + 1)) ?? '')?.label;
    return label === 'date' || label === 'from' || label === 'replaced' || label === 'title';
  }

  #nextText(from: number): number {
    let at = from;
    while (at < this.#lines.length && kindOf(this.#lines.at(at) ?? '') === 'blank') at++;
    return at;
  }
}

const newRecord = (first: number, idLine: string | null, indent: number): RawRecord => ({
  first,
  last: first,
  idLine,
  indent,
  fields: [],
  hasAbstractMark: false,
  abstractFirst: -1,
  abstractLast: -1,
  indented: [],
  closing: [],
  isClosed: false,
});

/** A line without a label goes on with the field above, indented or not. */
function addToHead({ fields }: RawRecord, line: string): void {
  const begun: RawField | null = fieldOf(line);
  const above = fields.at(-1);
  if (begun !== null) fields.push(begun);
  else if (above !== undefined) above.pieces.push(line.trim());
}
