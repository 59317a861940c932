import { findLists, type JsonList, type KeyClues } from './find-lists.ts';
import { nearlyJson } from './nearly-json.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  scanString,
  scanValue,
  skipSpace,
} from './scan-value.ts';

/** A part of a list of papers, by its place in the text. */
export interface JsonItem {
  readonly start: number;
  /** One past its last character. */
  readonly end: number;
  /** The name it has in an object of papers; can be its id. */
  readonly key: string | null;
  /** `broken`: its brackets do not match; `cut`: the text ends within it. */
  readonly damage: 'broken' | 'cut' | null;
}

export interface JsonItems {
  readonly items: readonly JsonItem[];
  /** What is wrong around the items, at an offset. */
  readonly damage: readonly { readonly at: number; readonly reason: string }[];
}

type CluesOf = (key: string) => KeyClues;

const AFTER_ITEM = new Set([COMMA, CLOSE_ARRAY, CLOSE_OBJECT, OPEN_OBJECT]);
const OPENERS = new Set([OPEN_OBJECT, OPEN_ARRAY]);
/** Nearly every item is closed within this much; only for others is the whole text scanned. */
const WINDOW = 65_536;
/** Where too many were not, no more is looked at: damage must not cost more than the text is long. */
const SHORT_WINDOW = 4096;
/** How far into an item its title is looked for. */
const TITLE_WITHIN = 20_000;

/** Characters that may still be passed over once more because an item was damaged. */
interface Spare {
  scans: number;
  titles: number;
}

/** In proportion to the text, so that time grows with its length whatever it holds. */
const spareFor = (length: number): Spare => ({
  scans: 16 * length + 1_000_000,
  titles: 8 * length + 500_000,
});

/**
 * Finds the items of a JSON text: the parts of its lists of papers, the lines of
 * JSON Lines, values written one after the other, or the one paper that it is.
 * Damage of one item does not touch the next: what follows is found by its
 * first key, on the indent of the damaged one.
 */
export function findItems(text: string, cluesOf: CluesOf): JsonItems {
  const spare = spareFor(text.length);
  return areLines(text)
    ? itemsOfLines(text, cluesOf, spare)
    : itemsWithin(text, cluesOf, 0, text.length, spare);
}

/** JSON Lines: nearly every line is an object of its own. */
function areLines(text: string): boolean {
  let lines = 0;
  let objects = 0;
  for (let at = skipSpace(text, 0, text.length); at < text.length && lines < 40; ) {
    const end = endOfLine(text, at);
    // Not trimmed: a line can be the whole file.
    const last = text.slice(Math.max(at, end - 20), end).trimEnd();
    lines++;
    if (text.charCodeAt(at) === OPEN_OBJECT && /\}[,;]?$/.test(last)) objects++;
    else if (lines === 1 && text.charCodeAt(at) !== OPEN_OBJECT) return false;
    at = skipSpace(text, end, text.length);
  }
  return lines > 1 && objects * 2 >= lines;
}

function itemsOfLines(text: string, cluesOf: CluesOf, spare: Spare): JsonItems {
  const all: JsonItem[] = [];
  const damage: JsonItems['damage'][number][] = [];
  for (let at = skipSpace(text, 0, text.length); at < text.length; ) {
    const end = endOfLine(text, at);
    let last = end;
    while (last > at && /[\s,;]/.test(text.charAt(last - 1))) last--;
    const isWhole = OPENERS.has(text.charCodeAt(at)) && scanValue(text, at, last).state === 'whole';
    const found = isWhole ? itemsWithin(text, cluesOf, at, last, spare) : null;
    if (found !== null && found.items.length > 0) {
      for (const item of found.items) all.push(item);
      damage.push(...found.damage);
    } else if (last > at) {
      const isCut = end === text.length && text.charCodeAt(last - 1) !== CLOSE_OBJECT;
      all.push({ start: at, end: last, key: null, damage: isCut ? 'cut' : 'broken' });
    }
    at = skipSpace(text, end, text.length);
  }
  return { items: all, damage };
}

function itemsWithin(
  text: string,
  cluesOf: CluesOf,
  from: number,
  to: number,
  spare: Spare,
): JsonItems {
  const items: JsonItem[] = [];
  const damage: { at: number; reason: string }[] = [];
  const lists = findLists(text, cluesOf, from, to);
  let end = from;
  for (const list of lists.length > 0 ? lists : [fallbackList(text, from, to)]) {
    // A list that was lost in the damage of one before it has been read with that.
    if (list.start < end) continue;
    end = readList(text, list, to, { cluesOf, spare, items, damage });
  }
  return { items, damage };
}

/** Where nothing has a title: the parts of the array that the text is, else its values. */
function fallbackList(text: string, from: number, to: number): JsonList {
  const start = skipSpace(text, from, to);
  return text.charAt(start) === '['
    ? { kind: 'array', start: start + 1 }
    : { kind: 'values', start };
}

/** What is found goes in here, and what may still be spent on damage. */
interface Books {
  readonly cluesOf: CluesOf;
  readonly spare: Spare;
  readonly items: JsonItem[];
  readonly damage: { at: number; reason: string }[];
}

/** Reads one list, and gives the place where it ends. */
function readList(
  text: string,
  { kind, start }: JsonList,
  to: number,
  { cluesOf, spare, items, damage }: Books,
): number {
  let stray = -1;
  const closer = kind === 'array' ? CLOSE_ARRAY : kind === 'object' ? CLOSE_OBJECT : -1;
  let place = start;
  for (;;) {
    place = skipSpace(text, place, to);
    if (place >= to) {
      if (closer !== -1 && items.at(-1)?.damage !== 'cut')
        damage.push({ at: Math.max(0, to - 1), reason: UNCLOSED });
      return to;
    }
    const code = text.charCodeAt(place);
    if (code === closer) return place + 1;
    if (code === COMMA || code === COLON) {
      place++;
      continue;
    }
    if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) {
      if (stray !== place) damage.push({ at: place, reason: UNOPENED });
      place = skipSpace(text, place + 1, to);
      stray = place;
      continue;
    }
    let key: string | null = null;
    if (kind === 'object' && code === QUOTE) {
      const end = scanString(text, place, to);
      const colon = skipSpace(text, end, to);
      if (text.charCodeAt(colon) === COLON) {
        key = text.slice(place + 1, end - 1);
        place = skipSpace(text, colon + 1, to);
      }
    }
    const window = spare.scans > 0 ? WINDOW : SHORT_WINDOW;
    let scan = scanValue(text, place, Math.min(to, place + window));
    if (scan.state !== 'whole') spare.scans -= scan.end - place;
    if (scan.state === 'cut' && scan.end < to && spare.scans > 0) {
      scan = scanValue(text, place, to);
      if (scan.state !== 'whole') spare.scans -= scan.end - place;
    }
    if (scan.state === 'whole' && isSound(text, place, scan.end)) {
      items.push({ start: place, end: scan.end, key, damage: null });
      place = scan.end;
      continue;
    }
    const next = nextItem(text, place, to, cluesOf, spare);
    // Where the next part, or the end, follows what was closed, it is bad only within.
    const after = skipSpace(text, scan.end, to);
    const isClosed =
      scan.state === 'whole' &&
      (next === null || next >= scan.end) &&
      (after === to || AFTER_ITEM.has(text.charCodeAt(after)));
    const end = isClosed ? scan.end : next === null ? to : endBefore(text, next);
    const isCut = next === null && scan.state === 'cut';
    items.push({ start: place, end, key, damage: isCut ? 'cut' : 'broken' });
    place = isClosed ? end : (next ?? to);
  }
}

/** A missing quote turns a text inside out: what then seems an item can be none, or several. */
const isSound = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start) !== OPEN_OBJECT ||
  nearlyJson(text.slice(start, end), () => false) !== null;

const UNOPENED = 'A bracket is closed here that was not opened.';
const UNCLOSED = 'The file ends before its list of papers does: more may have followed.';

/**
 * Where the next item begins after a damaged one: at a bracket on the same indent
 * before the same first key, or, where all is on one line, before that key in an
 * object with a title.
 */
function nextItem(
  text: string,
  start: number,
  to: number,
  cluesOf: CluesOf,
  spare: Spare,
): number | null {
  const quote = skipSpace(text, start + 1, to);
  if (text.charCodeAt(start) !== OPEN_OBJECT || text.charCodeAt(quote) !== QUOTE) return null;
  const needle = text.slice(quote, Math.min(scanString(text, quote, to), quote + 60));
  const indent = indentOf(text, start);
  for (let at = text.indexOf(needle, quote + 1); at !== -1 && at < to; ) {
    const brace = spaceBefore(text, at);
    if (text.charCodeAt(brace) === OPEN_OBJECT && indentOf(text, brace) === indent) {
      const within = Math.min(to, brace + TITLE_WITHIN);
      if (indent === -1) spare.titles -= within - brace;
      if (spare.titles < 0) return null;
      if (indent !== -1 || findLists(text, cluesOf, brace, within).length > 0) return brace;
    }
    at = text.indexOf(needle, at + 1);
  }
  return null;
}

/** How many blanks a bracket that begins its line stands behind; -1 where it does not. */
function indentOf(text: string, at: number): number {
  let place = at - 1;
  while (place >= 0 && (text.charCodeAt(place) === 32 || text.charCodeAt(place) === 9)) place--;
  return text.charCodeAt(place) === 10 ? at - place - 1 : -1;
}

/** The last place before `at` that holds no white space. */
function spaceBefore(text: string, at: number): number {
  let place = at - 1;
  while (place > 0 && text.charCodeAt(place) <= 32) place--;
  return place;
}

/** One past the item that ends before the next one, without the comma between. */
function endBefore(text: string, next: number): number {
  const last = spaceBefore(text, next);
  return text.charCodeAt(last) === COMMA ? spaceBefore(text, last) + 1 : last + 1;
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};
