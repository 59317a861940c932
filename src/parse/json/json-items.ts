import type { BlockText } from '../block-text.ts';
import { type ItemSearch, type JsonItem, type ListDamage, spareFor } from './item-search.ts';
import { type JsonList, type KeyClues, ListFinder } from './list-finder.ts';
import { listItems } from './list-items.ts';
import { paperLine } from './paper-line.ts';
import {
  CLOSE_OBJECT,
  COMMA,
  isAnySpace,
  OPEN_ARRAY,
  OPEN_OBJECT,
  scanValue,
  skipSpace,
} from './scan-value.ts';

/**
 * Finds the items of a JSON text: the parts of its lists of papers, the lines of
 * JSON Lines, values written one after the other, or the one paper that it is.
 * Damage of one item does not touch the next: what follows is found by its
 * first key, on the indent of the damaged one.
 *
 * They come one after the other, so that what one holds can be let go of before the next.
 *
 * @returns what is wrong around the items
 */
export function* jsonItems(
  text: BlockText,
  cluesOf: (key: string) => KeyClues,
): Generator<JsonItem, readonly ListDamage[]> {
  const search: ItemSearch = {
    text,
    cluesOf,
    lists: new ListFinder(text, cluesOf),
    spare: spareFor(text.length),
    damage: [],
    items: 0,
  };
  if (areLines(text)) yield* itemsOfLines(search);
  else yield* itemsWithin(search, 0, text.length);
  return search.damage;
}

/** JSON Lines: nearly every line is an object of its own. */
function areLines(text: BlockText): boolean {
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

function* itemsOfLines(search: ItemSearch): Generator<JsonItem> {
  const { text } = search;
  for (let at = skipSpace(text, 0, text.length); at < text.length; ) {
    const end = endOfLine(text, at);
    let last = end;
    while (last > at && isAfterItem(text.charCodeAt(last - 1))) last--;
    const paper = paperLine(search, at, last);
    if (paper !== null) yield paper;
    else yield* itemsOfLine(search, at, last, end === text.length);
    at = skipSpace(text, end, text.length);
  }
}

function* itemsOfLine(
  search: ItemSearch,
  start: number,
  end: number,
  isLast: boolean,
): Generator<JsonItem> {
  const { text, damage } = search;
  const before = { damage: damage.length, items: search.items };
  if (isOpener(text.charCodeAt(start)) && scanValue(text, start, end).state === 'whole')
    yield* itemsWithin(search, start, end);
  if (search.items > before.items) return;
  damage.length = before.damage;
  const isCut = isLast && text.charCodeAt(end - 1) !== CLOSE_OBJECT;
  if (end > start) yield { start, end, key: null, damage: isCut ? 'cut' : 'broken' };
}

function* itemsWithin(search: ItemSearch, from: number, to: number): Generator<JsonItem> {
  const { text } = search;
  const lists = search.lists.listsIn(from, to);
  let end = from;
  for (const list of lists.length > 0 ? lists : [fallbackList(text, from, to)]) {
    // A list that was lost in the damage of one before it has been read with that.
    if (list.start >= end) end = yield* listItems(search, list, to);
  }
}

/** Where nothing has a title: the parts of the array that the text is, else its values. */
function fallbackList(text: BlockText, from: number, to: number): JsonList {
  const start = skipSpace(text, from, to);
  return text.charCodeAt(start) === OPEN_ARRAY
    ? { kind: 'array', start: start + 1 }
    : { kind: 'values', start };
}

const isOpener = (code: number): boolean => code === OPEN_OBJECT || code === OPEN_ARRAY;

/** Blanks, and what parts lines that were made of an array. */
const isAfterItem = (code: number): boolean =>
  isAnySpace(code) || code === COMMA || code === SEMICOLON;

const SEMICOLON = 59;

function endOfLine(text: BlockText, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
