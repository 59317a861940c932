import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
} from '../../json/scan-value.ts';
import { parseCutJson } from './parse-cut-json.ts';

/** A list with more characters than this is read in parts: no paper has so many authors. */
const LONG = 1 << 20;
/** Characters of a part: values that live so short cost the memory's cleaning nothing. */
const PART = 1 << 16;

/**
 * Reads JSON that comes in pieces and may be cut off anywhere: as one value, but items of a
 * very long outermost list a part at a time, so that all of them are never in memory at once.
 *
 * @param read gets parts of long lists, then the value without what was in them
 * @returns whether the text ends too early, or is damaged
 */
export function readLongJson(
  pieces: Iterable<string>,
  read: (value: unknown) => void,
): { readonly isCut: boolean } {
  const parts = new ListParts();
  for (const piece of pieces) {
    parts.add(piece);
    const items = parts.take();
    if (items === null) continue;
    const { value, isCut } = parseCutJson(items);
    if (isCut) return { isCut };
    read(value);
  }
  const { value, isCut } = parseCutJson(parts.rest());
  read(value);
  return { isCut };
}

/** Follows brackets and strings of a text to find the items of its outermost lists. */
class ListParts {
  /** What stands before the list that is being taken apart. */
  readonly #before: string[] = [];
  #waiting: string[] = [];
  /** Characters waiting. */
  #length = 0;
  #inString = false;
  #isEscaped = false;
  #depth = 0;
  /** Depth inside of the outermost list that is open; 0 where none is. */
  #listDepth = 0;
  /** Offsets into what is waiting: where the list begins, its last item ends, and the one before. */
  #begin = 0;
  #end = 0;
  #endBefore = 0;
  /** Something of the list has been taken. */
  #isLong = false;

  add(piece: string): void {
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (code === BACKSLASH) this.#isEscaped = true;
        else if (code === QUOTE) this.#inString = false;
      } else if (code === QUOTE) this.#inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
        this.#depth += 1;
        if (code === OPEN_ARRAY && this.#listDepth === 0) this.#beginList(this.#length + at + 1);
      } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
        this.#depth -= 1;
        if (this.#depth < this.#listDepth) this.#listDepth = 0;
        else if (this.#depth === this.#listDepth) {
          this.#endBefore = this.#end;
          this.#end = this.#length + at + 1;
        }
      }
    }
    this.#waiting.push(piece);
    this.#length += piece.length;
  }

  /**
   * Items of a long list, as a list: all but the last whole one, which of a text that is cut
   * is the evidence.
   */
  take(): string | null {
    const enough = this.#isLong ? PART : LONG;
    if (this.#listDepth === 0 || this.#endBefore - this.#begin < enough) return null;
    this.#isLong = true;
    const items = ['['];
    const after: string[] = [];
    let at = 0;
    for (const piece of this.#waiting) {
      // Each is copied once, into the list: what is copied here is nearly all of the page.
      if (this.#begin > at) this.#before.push(piece.slice(0, this.#begin - at));
      items.push(piece.slice(Math.max(0, this.#begin - at), Math.max(0, this.#endBefore - at)));
      after.push(piece.slice(Math.max(0, this.#endBefore - at)));
      at += piece.length;
    }
    items.push(']');
    const left = after.join('');
    const rest = left.slice(left.indexOf(',') + 1);
    this.#waiting = [rest];
    this.#end -= this.#length - rest.length;
    this.#length = rest.length;
    this.#begin = 0;
    this.#endBefore = 0;
    return items.join('');
  }

  rest(): string {
    return [...this.#before, ...this.#waiting].join('');
  }

  #beginList(at: number): void {
    this.#isLong = false;
    this.#listDepth = this.#depth;
    this.#begin = at;
    this.#end = at;
    this.#endBefore = at;
  }
}
