import type { Piece } from './scan-pieces.ts';

/** Where the fields of an entry go, in order. */
export interface FieldSink {
  /**
   * @param name lower case
   * @param value TeX, its delimiters removed
   * @param isClosed `false`: the delimiter that ends the value is missing, and where it ends is a guess
   */
  field(name: string, value: string, isClosed: boolean): void;
}

/** What an entry has beside its fields. */
export interface BesideFields {
  /** Empty where there is none. */
  readonly key: string;
  /** The beginning of text that is neither key nor field; `null` where everything was read. */
  readonly stray: string | null;
}

/** The abbreviations of a file: `@string`s, and those that are named without one. */
export interface Strings {
  readonly known: Map<string, string>;
  readonly unknown: Set<string>;
}

/** What abbreviations may add to a value: those that quote each other twice grow without end. */
const LONGEST_EXPANSION = 100_000;

const KEY_END = /[,=]/;
const SPACE = /[\s,]+|%.*/y;
const NAME = /[^\s=,{}"#()%]+(?=\s*=)/y;
/** To make letters small takes a second string, also where they are so already. */
const UPPER = /[^a-z\d_-]/;
const EQUALS = /\s*=\s*/y;
const HASH = /\s*#\s*/y;
const BARE = /[^,#{}"\n]*/y;
/** What counts in the search for the end of a value. */
const MARK_IN_BRACES = /[\\{}]/g;
const MARK_IN_QUOTES = /[\\{}"]/g;
/** What may follow the end of a quotation; a quotation mark before anything else is text. */
const AFTER_QUOTE = /"\s*(?:[,#)}]|$|%|[A-Za-z][\w-]{0,40}\s{0,9}=)/y;
/** Where an unclosed value ends: before the next line that looks like a field. */
const FIELD_LINE = /\n[ \t]*[A-Za-z][\w-]*[ \t]*=[ \t]*["{\d]/g;
const NUMBER = /^\d+$/;
const ABBREVIATION = /^[\w:.+/-]+$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Reads key and fields of an entry; also those of one that is broken or cut. */
export function readFields(
  text: string,
  piece: Piece,
  strings: Strings,
  sink: FieldSink,
): BesideFields {
  return new FieldReader(text.slice(piece.from, piece.to), piece, strings).read(sink);
}

class FieldReader {
  readonly #text: string;
  readonly #escapes: boolean;
  readonly #strings: Strings;
  #at = 0;
  /** A brace is missing: no value may reach beyond a line that looks like a field. */
  #broken: boolean;
  #stray: string | null = null;
  /** Of the value that is being read: its end is there. */
  #isClosed = true;
  /** Of the value that is being read: the characters that abbreviations added. */
  #expanded = 0;
  /** Where the last search for a field line ended: it is good until it is passed. */
  #fieldLine = -1;

  constructor(text: string, { escapes, closed }: Piece, strings: Strings) {
    this.#text = text;
    this.#escapes = escapes;
    this.#broken = !closed;
    this.#strings = strings;
  }

  read(sink: FieldSink): BesideFields {
    const key = this.#readKey();
    for (;;) {
      while (this.#passes(SPACE));
      if (this.#at >= this.#text.length) break;
      const from = this.#at;
      if (this.#passes(NAME)) {
        const written = this.#text.slice(from, this.#at);
        const name = UPPER.test(written) ? written.toLowerCase() : written;
        const value = this.#readValue();
        sink.field(name, value, this.#isClosed);
      } else this.#passStray();
    }
    return { key, stray: this.#stray };
  }

  /** Everything before the first comma, if no `=` comes first. */
  #readKey(): string {
    const stop = this.#text.search(KEY_END);
    if (this.#text[stop] === '=') return '';
    const end = stop < 0 ? this.#text.length : stop;
    this.#at = end;
    return this.#text.slice(0, end).trim();
  }

  #readValue(): string {
    this.#passes(EQUALS);
    this.#isClosed = true;
    this.#expanded = 0;
    const value = this.#readPart();
    if (!this.#isClosed || !this.#passes(HASH)) return value;
    const parts = [value];
    do parts.push(this.#readPart());
    while (this.#isClosed && this.#passes(HASH));
    return parts.join('');
  }

  #readPart(): string {
    const opener = this.#text[this.#at];
    if (opener === '{' || opener === '"') return this.#readDelimited(opener);
    const from = this.#at;
    this.#passes(BARE);
    const name = this.#text.slice(from, this.#at).trim();
    const meant = this.#expanded < LONGEST_EXPANSION ? this.#expand(name) : name;
    if (meant !== name) this.#expanded += meant.length;
    return meant;
  }

  #readDelimited(opener: '{' | '"'): string {
    const from = this.#at + 1;
    // Looking for the next field line costs; it is only done where something is known to be broken.
    let limit = this.#broken ? this.#fieldLineAfter(from) : this.#text.length;
    const end = this.#endOf(opener, from, limit);
    if (end >= 0) {
      this.#at = end + 1;
      return this.#text.slice(from, end);
    }
    if (!this.#broken) limit = this.#fieldLineAfter(from);
    this.#broken = true;
    this.#isClosed = false;
    this.#at = limit;
    return this.#text.slice(from, limit).trimEnd().replace(/,$/, '');
  }

  #endOf(opener: '{' | '"', from: number, limit: number): number {
    const mark = opener === '{' ? MARK_IN_BRACES : MARK_IN_QUOTES;
    let depth = 0;
    for (mark.lastIndex = from; mark.test(this.#text); ) {
      const at = mark.lastIndex - 1;
      if (at >= limit) break;
      const code = this.#text.charCodeAt(at);
      if (code === 92 && this.#escapes) mark.lastIndex++;
      else if (code === 123) depth++;
      else if (code === 125 && depth > 0) depth--;
      else if (code === 125 && opener === '{') return at;
      else if (code === 34 && depth === 0) {
        AFTER_QUOTE.lastIndex = at;
        if (AFTER_QUOTE.test(this.#text)) return at;
      }
    }
    return -1;
  }

  #fieldLineAfter(from: number): number {
    if (this.#fieldLine < from) {
      FIELD_LINE.lastIndex = from;
      this.#fieldLine = FIELD_LINE.exec(this.#text)?.index ?? this.#text.length;
    }
    return this.#fieldLine;
  }

  #expand(name: string): string {
    if (name === '' || NUMBER.test(name)) return name;
    const meant = this.#strings.known.get(name.toLowerCase());
    if (meant === undefined && !MONTH.test(name) && ABBREVIATION.test(name))
      this.#strings.unknown.add(name.slice(0, 60));
    return meant ?? name;
  }

  /** Passes over what is no field, up to the next comma or line. */
  #passStray(): void {
    const from = this.#at;
    const opener = this.#text[from];
    if (opener === '{' || opener === '"') this.#readDelimited(opener);
    else {
      const rest = /[,\n{"]/g;
      rest.lastIndex = from + 1;
      this.#at = rest.exec(this.#text)?.index ?? this.#text.length;
    }
    const passed = this.#text.slice(from, Math.min(this.#at, from + 200)).trim();
    if (passed !== '') this.#stray ??= passed;
  }

  /** Goes behind what the pattern, a sticky one, matches here; `false` where that is nothing. */
  #passes(pattern: RegExp): boolean {
    const from = this.#at;
    pattern.lastIndex = from;
    if (pattern.test(this.#text)) this.#at = pattern.lastIndex;
    return this.#at > from;
  }
}
