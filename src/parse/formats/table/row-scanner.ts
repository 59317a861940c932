import { RowCells } from './row-cells.ts';

const NEWLINE = 10;
const QUOTE = 34;

/** A row as it was found in a text. */
export class ScannedRow {
  readonly cells = new RowCells();
  /** One past its last character, its line end included. */
  end = 0;
  /** The text ends in a quoted cell. */
  isOpen = false;
  /** A quote stands where none belongs. */
  isMalformed = false;
}

/**
 * Finds the cells of a row, quoted or not. It takes everything as Papa Parse does, also quotes
 * that are wrong: one is the end of its cell only before a separator or a line end,
 * blanks between them or not.
 */
export class RowScanner {
  readonly #delimiter: number;

  /** @param delimiter a single character */
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /**
   * Reads the row that begins at `start` into `row`.
   *
   * @param isLast the text goes on nowhere else
   * @param hasQuotes a quote at the beginning of a cell means something
   * @returns `false` where the row goes on behind the text
   */
  scan(text: string, start: number, isLast: boolean, hasQuotes: boolean, row: ScannedRow): boolean {
    row.cells.begin(text);
    row.isOpen = false;
    row.isMalformed = false;
    for (let at = start; ; ) {
      const end =
        hasQuotes && text.charCodeAt(at) === QUOTE
          ? this.#quoted(text, at + 1, row)
          : this.#plain(text, at, row);
      if (end < text.length && text.charCodeAt(end) === this.#delimiter) at = end + 1;
      else {
        row.end = Math.min(end + 1, text.length);
        return isLast || end < text.length;
      }
    }
  }

  /** How many cells a line has that is read alone. */
  widthOf(line: string, hasQuotes: boolean): number {
    const row = new ScannedRow();
    this.scan(line, 0, true, hasQuotes, row);
    return row.cells.length;
  }

  /** @returns the place of the separator or line end behind the cell, or the end of the text */
  #plain(text: string, start: number, { cells }: ScannedRow): number {
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === this.#delimiter || code === NEWLINE) break;
    }
    cells.add(start, end, false);
    return end;
  }

  /** The same of a cell behind its quote. */
  #quoted(text: string, start: number, row: ScannedRow): number {
    let isDoubled = false;
    let quote = text.indexOf('"', start);
    while (quote !== -1) {
      if (text.charCodeAt(quote + 1) === QUOTE) {
        isDoubled = true;
        quote = text.indexOf('"', quote + 2);
        continue;
      }
      const behind = this.#behindBlanks(text, quote + 1);
      const isEnd = behind < text.length ? this.#endsCell(text, behind) : quote + 1 === text.length;
      if (isEnd) {
        row.cells.add(start, quote, isDoubled);
        return behind;
      }
      row.isMalformed = true;
      quote = text.indexOf('"', quote + 1);
    }
    row.isOpen = true;
    row.cells.add(start, text.length, false);
    return text.length;
  }

  #behindBlanks(text: string, from: number): number {
    let at = from;
    while (at < text.length && isBlank(text.charCodeAt(at)) && !this.#endsCell(text, at)) at++;
    return at;
  }

  #endsCell(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return code === this.#delimiter || code === NEWLINE;
  }
}

/** White space that can stand in a clean text. */
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0x2028 || code === 0x2029;
