/** Where the lines of wrapped texts come from, by their places. */
export interface WrappedLines {
  readonly length: number;
  textAt(place: number): string;
  /** Goes on with the text of the line above. */
  isRest(place: number): boolean;
  /** Has characters of two bytes, which would make every text it is joined with as wide. */
  isWide(place: number): boolean;
}

/** Engines do not move a string as long as this about in memory, as they do the short ones. */
const LONG = 1 << 18;

/**
 * Wrapped texts with their lines joined. They are joined many at a time into
 * one long string, of which each is a part: in a large file nearly all of its
 * text is wrapped, and so it is copied once and then lies still.
 */
export class WrappedTexts {
  readonly #lines: WrappedLines;
  /** Of each text in the long string: the place of its first line, and where it begins and ends. */
  #places: number[] = [];
  #bounds: number[] = [];
  #joined = '';
  /** The text that was asked last: whoever reads goes from text to text. */
  #near = 0;

  constructor(lines: WrappedLines) {
    this.#lines = lines;
  }

  /** The text whose first line is at a place. */
  at(place: number): string {
    if (this.#places[this.#near] !== place) {
      const end = this.#endOf(place);
      if (this.#isWide(place, end)) return this.#addParts([], place, end).join(' ');
      this.#near += 1;
      if (this.#places[this.#near] !== place) this.#joinFrom(place);
    }
    return this.#joined.slice(this.#bounds[2 * this.#near], this.#bounds[2 * this.#near + 1]);
  }

  #joinFrom(first: number): void {
    this.#places = [];
    this.#bounds = [];
    this.#near = 0;
    const parts: string[] = [];
    let length = 0;
    for (let place = first; place < this.#lines.length && length < LONG; ) {
      const end = this.#endOf(place);
      if (end - place > 1 && !this.#isWide(place, end)) {
        this.#places.push(place);
        this.#bounds.push(length);
        const before = parts.length;
        this.#addParts(parts, place, end);
        for (let part = before; part < parts.length; part++)
          length += (parts[part]?.length ?? 0) + 1;
        this.#bounds.push(length - 1);
      }
      place = end;
    }
    this.#joined = parts.join(' ');
  }

  /** Behind the last line of the text that begins at a place. */
  #endOf(first: number): number {
    let end = first + 1;
    while (end < this.#lines.length && this.#lines.isRest(end)) end++;
    return end;
  }

  #isWide(first: number, end: number): boolean {
    for (let place = first; place < end; place++) if (this.#lines.isWide(place)) return true;
    return false;
  }

  /** Adds the lines of a text, those that a hyphen joins as one. */
  #addParts(parts: string[], first: number, end: number): string[] {
    let above = this.#lines.textAt(first);
    for (let place = first + 1; place < end; place++) {
      const text = this.#lines.textAt(place);
      if (joins(above, text)) above += text;
      else {
        parts.push(above);
        above = text;
      }
    }
    parts.push(above);
    return parts;
  }
}

const HYPHEN = 45;
const COMPOUND = /[A-Za-z0-9]-$/;
const SUSPENDS = /^(?:and|or|to)\b/;

/** A hyphen at the end of a line joins a compound, unless the next word suspends it. */
const joins = (above: string, text: string): boolean =>
  above.charCodeAt(above.length - 1) === HYPHEN &&
  COMPOUND.test(above.slice(-2)) &&
  !SUSPENDS.test(text);
