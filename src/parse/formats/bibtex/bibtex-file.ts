import type { LineRange } from '../../../domain/entry.ts';
import { excerptOf } from '../../clean-text.ts';
import type { LineLedger } from '../../line-ledger.ts';
import type { SourceText } from '../../source-text.ts';
import { certainFields, doubtsOf } from './doubts-of.ts';
import { entryOf, READ_FIELDS } from './entry-of.ts';
import { fieldMap } from './field-map.ts';
import { inherit } from './inherit.ts';
import { libraryTex } from './library-tex.ts';
import { readFields, type Strings } from './read-fields.ts';
import { type Piece, scanPieces } from './scan-pieces.ts';

/** Settings of styles and sources of inheritance: entries to BibTeX, papers to nobody. */
const NO_PAPER = /^(?:set|xdata|control|\w*bstctl)$/;
/** A line that belongs inside an entry. */
const LOST_FIELD = /^[ \t]*[A-Za-z][\w-]{0,40}[ \t]*=[ \t]*["{]/m;
/** An entry of which a cut left only this. */
const BEGUN = /^[ \t]*@[\w-]*$/;

/** One reading of a file: writes entries, furniture, doubts and remarks into a ledger. */
export class BibtexFile {
  readonly #source: SourceText;
  readonly #text: string;
  readonly #ledger: LineLedger;
  readonly #strings: Strings = { known: new Map(), unknown: new Set() };
  readonly #readCommand = libraryTex();
  readonly #unread = new Set<string>();
  readonly #parents = new Map<string, ReadonlyMap<string, string>>();
  #byKey: Map<string, Piece> | null = null;
  readonly #pieces: readonly Piece[];

  constructor(source: SourceText, ledger: LineLedger) {
    this.#source = source;
    this.#text = source.text;
    this.#ledger = ledger;
    this.#pieces = [...scanPieces(source.text)];
  }

  read(): void {
    for (const piece of this.#pieces) if (piece.type === 'string') this.#define(piece);
    let at = 0;
    for (const piece of this.#pieces) {
      this.#readBetween(at, piece.start);
      at = piece.end;
      if (/^(?:string|preamble|comment)$/.test(piece.type)) this.#readServant(piece);
      else this.#readEntry(piece);
    }
    this.#readBetween(at, this.#text.length);
    const { unknown } = this.#strings;
    if (this.#unread.size > 0) this.#ledger.remark(`Fields not read: ${listed(this.#unread)}.`);
    if (unknown.size > 0)
      this.#ledger.remark(
        `Abbreviations without a definition, kept as written: ${listed(unknown)}.`,
      );
  }

  #define(piece: Piece): void {
    for (const { name, value } of readFields(this.#text, piece, this.#strings).fields)
      this.#strings.known.set(name, value);
  }

  #readServant(piece: Piece): void {
    const { first, last } = this.#linesOf(piece.start, piece.end);
    if (piece.closed) this.#ledger.furniture(first, last);
    else this.#problem({ first, last }, `This @${piece.type} is never closed.`);
  }

  #readEntry(piece: Piece): void {
    const lines = this.#linesOf(piece.start, piece.end);
    const text = readFields(this.#text, piece, this.#strings);
    const isCut = !piece.closed && piece.to === this.#text.length;
    const fields = fieldMap(
      isCut ? certainFields(text.fields, this.#text.slice(piece.from, piece.to)) : text.fields,
    );
    for (const name of fields.keys()) if (!READ_FIELDS.has(name)) this.#unread.add(name);
    inherit(fields, (key) => this.#parent(key));
    const entry = entryOf(text.key, fields, lines, this.#readCommand);
    if (entry.title === '' && NO_PAPER.test(piece.type) && piece.closed)
      return this.#ledger.furniture(lines.first, lines.last);
    const doubts = doubtsOf(text, piece, isCut);
    if (entry.title !== '') this.#ledger.entry(entry);
    else {
      const id = entry.arxivId === null ? entry.doi : `arXiv:${entry.arxivId}`;
      const named = id === null ? '' : ` It names ${id}.`;
      doubts.push(`This entry has no title, so it is not kept.${named}`);
    }
    for (const reason of doubts) this.#problem(lines, reason);
  }

  #parent(key: string): ReadonlyMap<string, string> | null {
    const known = this.#parents.get(key);
    if (known) return known;
    this.#byKey ??= new Map(
      this.#pieces.map((piece): [string, Piece] => {
        const beginning = this.#text.slice(piece.from, Math.min(piece.to, piece.from + 300));
        return [beginning.split(',', 1)[0]?.trim().toLowerCase() ?? '', piece];
      }),
    );
    const piece = this.#byKey.get(key.toLowerCase());
    if (!piece) return null;
    const fields = fieldMap(readFields(this.#text, piece, this.#strings).fields);
    this.#parents.set(key, fields);
    return fields;
  }

  /** Text between entries is a comment to BibTeX, unless it looks like a part of one. */
  #readBetween(from: number, to: number): void {
    const text = this.#text.slice(from, to);
    if (text.trim() === '') return;
    const { first, last } = this.#linesOf(from + text.search(/\S/), to);
    const lastLine = text.trimEnd().split('\n').at(-1) ?? '';
    const isBegun = to === this.#text.length && BEGUN.test(lastLine);
    const lost = isBegun ? null : LOST_FIELD.exec(text);
    if (!isBegun && lost === null) return this.#ledger.furniture(first, last);
    const line = lost === null ? last : this.#source.lineAt(from + lost.index);
    if (line > first) this.#ledger.furniture(first, line - 1);
    this.#problem(
      { first: line, last },
      isBegun ? 'The file ends where an entry begins.' : 'This field stands outside of any entry.',
    );
  }

  #problem({ first, last }: LineRange, reason: string): void {
    const excerpt = excerptOf(this.#source.lines[first - 1] ?? '');
    this.#ledger.problem({ line: first, excerpt, reason }, last);
  }

  /** Without the blank lines at the end. */
  #linesOf(start: number, end: number): LineRange {
    let last = end - 1;
    while (last > start && /\s/.test(this.#text.charAt(last))) last--;
    return { first: this.#source.lineAt(start), last: this.#source.lineAt(last) };
  }
}

function listed(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, 40).map((name) => name.slice(0, 60));
  return shown.join(', ') + (names.size > 40 ? ` and ${names.size - 40} more` : '');
}
