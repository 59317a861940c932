import type { BlockText } from '../block-text.ts';
import type { ItemSearch, JsonItem } from './item-search.ts';
import type { JsonList } from './list-finder.ts';
import { type NearlyJson, nearlyJson } from './nearly-json.ts';
import { endBefore, nextItem } from './next-item.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_OBJECT,
  QUOTE,
  scanString,
  scanValue,
  skipSpace,
  type ValueScan,
} from './scan-value.ts';

const AFTER_ITEM = new Set([COMMA, CLOSE_ARRAY, CLOSE_OBJECT, OPEN_OBJECT]);
/** Nearly every item is closed within this much; only for others is the whole text scanned. */
const WINDOW = 65_536;
/** Where too many were not, no more is looked at: damage must not cost more than the text is long. */
const SHORT_WINDOW = 4096;

const UNOPENED = 'A bracket is closed here that was not opened.';
const UNCLOSED = 'The file ends before its list of papers does: more may have followed.';

/**
 * The items of one list, one after the other, with what is wrong around them.
 *
 * @param to where the list ends at the latest
 * @returns the place where it ends
 */
export function* listItems(
  search: ItemSearch,
  { kind, start }: JsonList,
  to: number,
): Generator<JsonItem, number> {
  const { text, damage } = search;
  let stray = -1;
  let wasCut = false;
  const closer = kind === 'array' ? CLOSE_ARRAY : kind === 'object' ? CLOSE_OBJECT : -1;
  let place = start;
  for (;;) {
    place = skipSpace(text, place, to);
    if (place >= to) {
      if (closer !== -1 && !wasCut) damage.push({ at: Math.max(0, to - 1), reason: UNCLOSED });
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
    const scan = scanItem(search, place, to);
    if (scan.state === 'whole') {
      // A missing quote turns a text inside out: what then seems an item can be none, or several.
      const isObject = text.charCodeAt(place) === OPEN_OBJECT;
      const found = isObject ? valueOf(text, place, scan.end) : null;
      if (!isObject || found !== null) {
        const value = found?.mended === false ? found.value : undefined;
        search.items++;
        yield { start: place, end: scan.end, key, damage: null, value };
        wasCut = false;
        place = scan.end;
        continue;
      }
    }
    const next = nextItem(search, place, to);
    // Where the next part, or the end, follows what was closed, it is bad only within.
    const after = skipSpace(text, scan.end, to);
    const isClosed =
      scan.state === 'whole' &&
      (next === null || next >= scan.end) &&
      (after === to || AFTER_ITEM.has(text.charCodeAt(after)));
    const end = isClosed ? scan.end : next === null ? to : endBefore(text, next);
    wasCut = next === null && scan.state === 'cut';
    search.items++;
    yield { start: place, end, key, damage: wasCut ? 'cut' : 'broken' };
    place = isClosed ? end : (next ?? to);
  }
}

function scanItem({ text, spare }: ItemSearch, place: number, to: number): ValueScan {
  const window = spare.scans > 0 ? WINDOW : SHORT_WINDOW;
  const scan = scanValue(text, place, Math.min(to, place + window));
  if (scan.state !== 'whole') spare.scans -= scan.end - place;
  if (scan.state !== 'cut' || scan.end >= to || spare.scans <= 0) return scan;
  const wider = scanValue(text, place, to);
  if (wider.state !== 'whole') spare.scans -= wider.end - place;
  return wider;
}

const valueOf = (text: BlockText, start: number, end: number): NearlyJson | null =>
  nearlyJson(text.slice(start, end), () => false);
