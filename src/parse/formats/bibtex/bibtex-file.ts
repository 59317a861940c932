import type { LineRange } from '../../../domain/entry.ts';
import { excerptOf } from '../../clean-text.ts';
import type { LineLedger } from '../../line-ledger.ts';
import type { SourceText } from '../../source-text.ts';
import { doubtsOf } from './doubts-of.ts';
import { EntryFields } from './entry-fields.ts';
import { entryOf, READ_FIELDS } from './entry-of.ts';
import { inherit } from './inherit.ts';
import { readFields, type Strings } from './read-fields.ts';
import { type Piece, scanPieces } from './scan-pieces.ts';
import { mayHave, type Section, sectionsOf } from './sections.ts';

/** Settings of styles and sources of inheritance: entries to BibTeX, papers to nobody. */
const NO_PAPER = /^(?:set|xdata|control|\w*bstctl)$/;
/** A line that belongs inside an entry. */
const LOST_FIELD = /^[ \t]*[A-Za-z][\w-]{0,40}[ \t]*=[ \t]*["{]/m;
/** An entry of which a cut left only this. */
const BEGUN = /^[ \t]*@[\w-]*$/;

/** Serve the entries, and are none. */
const SERVANT = /^(?:string|preamble|comment)$/;
const STRING = /@[ \t]*string/iy;

const SPACE = /\s/;

/** A piece and where it stands. */
interface Found {
  readonly section: Section;
  readonly piece: Piece;
}

/** One reading of a file: writes entries, furniture, doubts and remarks into a ledger. */
export class BibtexFile {
  readonly #source: SourceText;
  readonly #ledger: LineLedger;
  readonly #strings: Strings = { known: new Map(), unknown: new Set() };
  readonly #unread = new Set<string>();
  readonly #parents = new Map<string, ReadonlyMap<string, string>>();
  #byKey: Map<string, Found> | null = null;
  readonly #sections: readonly Section[];

  constructor(source: SourceText, ledger: LineLedger) {
    this.#source = source;
    this.#ledger = ledger;
    this.#sections = sectionsOf(source.blockText.blocks);
  }

  read(): void {
    // Abbreviations hold for the whole file, also above their definitions.
    for (const { text } of this.#sections) if (mayHave(STRING, text)) this.#defineIn(text);
    for (const section of this.#sections) this.#readSection(section);
    const { unknown } = this.#strings;
    if (this.#unread.size > 0) this.#ledger.remark(`Fields not read: ${listed(this.#unread)}.`);
    if (unknown.size > 0)
      this.#ledger.remark(
        `Abbreviations without a definition, kept as written: ${listed(unknown)}.`,
      );
  }

  #readSection(section: Section): void {
    let at = 0;
    for (const piece of scanPieces(section.text)) {
      this.#readBetween(section, at, piece.start);
      at = piece.end;
      if (SERVANT.test(piece.type)) this.#readServant({ section, piece });
      else this.#readEntry({ section, piece });
    }
    this.#readBetween(section, at, section.text.length);
  }

  #defineIn(text: string): void {
    for (const piece of scanPieces(text)) {
      if (piece.type !== 'string') continue;
      // They hold from the end of the piece on.
      const defined = new Map<string, string>();
      const sink = { field: (name: string, value: string): unknown => defined.set(name, value) };
      readFields(text, piece, this.#strings, sink);
      for (const [name, value] of defined) this.#strings.known.set(name, value);
    }
  }

  #readServant({ section, piece }: Found): void {
    const { first, last } = this.#linesOf(section, piece.start, piece.end);
    if (piece.closed) this.#ledger.furniture(first, last);
    else this.#problem({ first, last }, `This @${piece.type} is never closed.`);
  }

  #readEntry({ section, piece }: Found): void {
    const lines = this.#linesOf(section, piece.start, piece.end);
    const fields = new EntryFields();
    const { key, stray } = readFields(section.text, piece, this.#strings, fields);
    const isCut = !piece.closed && section.isLast && piece.to === section.text.length;
    if (isCut) fields.keepCertain(section.text.slice(Math.max(piece.from, piece.to - 100)));
    const { byName } = fields;
    for (const name of byName.keys()) if (!READ_FIELDS.has(name)) this.#unread.add(name);
    inherit(byName, (parent) => this.#parent(parent));
    const entry = entryOf(key, byName, lines);
    if (entry.title === '' && NO_PAPER.test(piece.type) && piece.closed)
      return this.#ledger.furniture(lines.first, lines.last);
    const doubts = doubtsOf({ fields, stray, piece, isCut });
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
    this.#byKey ??= this.#keys();
    const found = this.#byKey.get(key.toLowerCase());
    if (!found) return null;
    const fields = new EntryFields();
    readFields(found.section.text, found.piece, this.#strings, fields);
    this.#parents.set(key, fields.byName);
    return fields.byName;
  }

  #keys(): Map<string, Found> {
    const byKey = new Map<string, Found>();
    for (const section of this.#sections)
      for (const piece of scanPieces(section.text)) {
        const { from, to } = piece;
        const beginning = section.text.slice(from, Math.min(to, from + 300));
        const key = beginning.split(',', 1)[0]?.trim().toLowerCase() ?? '';
        byKey.set(key, { section, piece });
      }
    return byKey;
  }

  /** Text between entries is a comment to BibTeX, unless it looks like a part of one. */
  #readBetween(section: Section, from: number, to: number): void {
    const text = section.text.slice(from, to);
    if (text.trim() === '') return;
    const { first, last } = this.#linesOf(section, from + text.search(/\S/), to);
    const lastLine = text.trimEnd().split('\n').at(-1) ?? '';
    const isAtEnd = section.isLast && to === section.text.length;
    const isBegun = isAtEnd && BEGUN.test(lastLine);
    const lost = isBegun ? null : LOST_FIELD.exec(text);
    if (!isBegun && lost === null) return this.#ledger.furniture(first, last);
    const line = lost === null ? last : this.#source.lineAt(section.start + from + lost.index);
    if (line > first) this.#ledger.furniture(first, line - 1);
    this.#problem(
      { first: line, last },
      isBegun ? 'The file ends where an entry begins.' : 'This field stands outside of any entry.',
    );
  }

  #problem({ first, last }: LineRange, reason: string): void {
    const excerpt = excerptOf(this.#source.lineList.at(first - 1) ?? '');
    this.#ledger.problem({ line: first, excerpt, reason }, last);
  }

  /** Without the blank lines at the end. */
  #linesOf({ text, start }: Section, from: number, to: number): LineRange {
    let last = to - 1;
    while (last > from && SPACE.test(text.charAt(last))) last--;
    return { first: this.#source.lineAt(start + from), last: this.#source.lineAt(start + last) };
  }
}

function listed(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, 40).map((name) => name.slice(0, 60));
  return shown.join(', ') + (names.size > 40 ? ` and ${names.size - 40} more` : '');
}
