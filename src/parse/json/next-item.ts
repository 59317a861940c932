import type { BlockText } from '../block-text.ts';
import type { ItemSearch } from './item-search.ts';
import { COMMA, OPEN_OBJECT, QUOTE, scanString, skipSpace } from './scan-value.ts';

/** How far into an item its title is looked for. */
const TITLE_WITHIN = 20_000;

/**
 * Where the next item begins after a damaged one: at a bracket on the same indent
 * before the same first key, or, where all is on one line, before that key in an
 * object with a title.
 */
export function nextItem(
  { text, lists, spare }: ItemSearch,
  start: number,
  to: number,
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
      if (indent !== -1 || lists.listsIn(brace, within).length > 0) return brace;
    }
    at = text.indexOf(needle, at + 1);
  }
  return null;
}

/** How many blanks a bracket that begins its line stands behind; -1 where it does not. */
function indentOf(text: BlockText, at: number): number {
  let place = at - 1;
  while (place >= 0 && (text.charCodeAt(place) === 32 || text.charCodeAt(place) === 9)) place--;
  return text.charCodeAt(place) === 10 ? at - place - 1 : -1;
}

/** The last place before `at` that holds no white space. */
function spaceBefore(text: BlockText, at: number): number {
  let place = at - 1;
  while (place > 0 && text.charCodeAt(place) <= 32) place--;
  return place;
}

/** One past the item that ends before the next one, without the comma between. */
export function endBefore(text: BlockText, next: number): number {
  const last = spaceBefore(text, next);
  return text.charCodeAt(last) === COMMA ? spaceBefore(text, last) + 1 : last + 1;
}
