import type { BlockText } from '../block-text.ts';

/** Where a JSON value ends, and how. */
export interface ValueScan {
  /** One past its last character, or where the scan had to stop. */
  readonly end: number;
  /** `mismatched`: a bracket closes another kind; `cut`: the text ends first. */
  readonly state: 'whole' | 'mismatched' | 'cut';
}

export const QUOTE = 34;
export const OPEN_ARRAY = 91;
export const CLOSE_ARRAY = 93;
export const OPEN_OBJECT = 123;
export const CLOSE_OBJECT = 125;
export const COMMA = 44;
export const COLON = 58;
export const BACKSLASH = 92;
const NEWLINE = 10;

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff;

/** The first place from `at` on that holds no white space, at most `to`. */
export function skipSpace(text: BlockText, at: number, to: number): number {
  let place = at;
  while (place < to && isSpace(text.charCodeAt(place))) place++;
  return place;
}

/**
 * One past the string that opens at `at`. JSON strings have no line ends, so one that
 * was never closed ends with its line: a missing quote does not turn the
 * rest of the file inside out.
 */
export function scanString(text: BlockText, at: number, to: number): number {
  let place = at + 1;
  while (place < to) {
    // Most of a text lies in strings: its blocks are gone through without asking for each character.
    const block = text.blockOf(place);
    const begin = text.beginOfBlock(place);
    const end = Math.min(block.length, to - begin);
    let within = place - begin;
    for (; within < end; within++) {
      const code = block.charCodeAt(within);
      if (code === QUOTE) return begin + within + 1;
      if (code === NEWLINE) return begin + within;
      if (code === BACKSLASH) within++;
    }
    place = begin + within;
  }
  return to;
}

/** Finds the end of the value that begins at `at`: no recursion, however deep it is. */
export function scanValue(text: BlockText, at: number, to: number): ValueScan {
  const open: number[] = [];
  let place = at;
  while (place < to) {
    const code = text.charCodeAt(place);
    if (code === QUOTE) {
      place = scanString(text, place, to);
      if (open.length === 0)
        return { end: place, state: text.charCodeAt(place - 1) === QUOTE ? 'whole' : 'cut' };
      continue;
    }
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) open.push(code);
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      // The codes of both pairs of brackets are two apart.
      if (open.pop() !== code - 2) return { end: place, state: 'mismatched' };
      if (open.length === 0) return { end: place + 1, state: 'whole' };
    } else if (open.length === 0) return { end: scanWord(text, place, to), state: 'whole' };
    place++;
  }
  return { end: to, state: 'cut' };
}

/** One past a number, `null`, `true`, `false`, or whatever stands in their place. */
function scanWord(text: BlockText, at: number, to: number): number {
  let place = at + 1;
  while (place < to && !endsWord(text.charCodeAt(place))) place++;
  return place;
}

/** Line ends of Unicode are the only white space of a clean text that is none of JSON. */
export const isAnySpace = (code: number): boolean =>
  isSpace(code) || code === 0x2028 || code === 0x2029;

const endsWord = (code: number): boolean =>
  isAnySpace(code) ||
  code === COMMA ||
  code === QUOTE ||
  code === OPEN_ARRAY ||
  code === CLOSE_ARRAY ||
  code === OPEN_OBJECT ||
  code === CLOSE_OBJECT;
