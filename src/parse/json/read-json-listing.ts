import type { Decision } from '../../domain/decision.ts';
import type { Entry, LineRange } from '../../domain/entry.ts';
import { excerptOf } from '../clean-text.ts';
import { meaningOf } from '../columns/meaning-of.ts';
import { ItemLedger } from '../item-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { itemValue } from './item-value.ts';
import { jsonItems } from './json-items.ts';
import type { KeyClues } from './list-finder.ts';
import { recordClues } from './read-item.ts';

/** What a format makes of one value. */
export interface ValueReading {
  readonly entry: Entry | null;
  /** Why there is no entry, or what is doubtful about it. */
  readonly doubts: readonly string[];
  /** Names of members that say nothing here. */
  readonly unread?: readonly string[];
  /** What it says that the user decided about the paper. */
  readonly decision?: Decision;
}

const CUT =
  'The file ends in the middle of this item. Save it again and add it: the fuller reading will take over.';
const MENDED = 'This is not quite valid JSON; it was read as far as it can be understood.';
const NAMES_SHOWN = 30;

/**
 * Reads a JSON text of papers item by item, so that damage of one touches no other.
 *
 * @param read is asked of every value, with its lines and the name it has in an object
 */
export function readJsonListing(
  source: SourceText,
  read: (value: unknown, key: string | null, lines: LineRange) => ValueReading,
  cluesOf: (key: string) => KeyClues = recordClues,
): Reading {
  const text = source.blockText;
  const places: { readonly start: number; readonly end: number }[] = [];
  const ledger = new ItemLedger('item', 0, (index) => {
    const { start = 0, end = 0 } = places[index] ?? {};
    return {
      line: source.lineAt(start),
      excerpt: excerptOf(text.slice(start, Math.min(end, start + 400)).replace(/\s+/g, ' ')),
    };
  });
  const unread = new Set<string>();
  const items = jsonItems(text, cluesOf);
  let next = items.next();
  for (; next.done !== true; next = items.next()) {
    const item = next.value;
    const index = ledger.item();
    places.push({ start: item.start, end: item.end });
    const found = itemValue(text, item, isLongText);
    if ('reason' in found) {
      ledger.problem(index, found.reason);
      continue;
    }
    const lines = { first: source.lineAt(item.start), last: source.lineAt(item.end - 1) };
    const { entry, doubts, decision, unread: names = [] } = read(found.value, item.key, lines);
    if (entry !== null) ledger.entry(index, entry);
    if (entry !== null && decision !== undefined) ledger.decision(decision);
    if (item.damage === 'cut') ledger.problem(index, CUT);
    else if (found.mended && entry !== null) ledger.problem(index, MENDED);
    // An item that is cut before its title has the cut for its reason.
    if (item.damage !== 'cut' || entry !== null)
      for (const doubt of doubts) ledger.problem(index, doubt);
    for (const name of names) unread.add(name);
  }
  for (const { at, reason } of next.value)
    ledger.fileProblem({
      line: source.lineAt(at),
      excerpt: excerptOf(text.slice(at, at + 160)),
      reason,
    });
  if (unread.size > 0) ledger.remark(`Fields not read: ${listed([...unread])}.`);
  return ledger.close();
}

/** The beginning of an abstract is of use, that of a name or an address is wrong. */
const isLongText = (key: string): boolean => meaningOf(key)?.meaning === 'abstract';

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}
