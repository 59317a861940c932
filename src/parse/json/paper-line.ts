import type { ItemSearch, JsonItem } from './item-search.ts';
import { isMembers } from './json-values.ts';
import { parsedJson } from './nearly-json.ts';
import { OPEN_OBJECT } from './scan-value.ts';

/**
 * The one item that a line is, where that is plain: sound JSON whose own members
 * are those of a paper. `null` where it has to be looked at more closely.
 */
export function paperLine(
  { text, cluesOf }: ItemSearch,
  start: number,
  end: number,
): JsonItem | null {
  if (text.charCodeAt(start) !== OPEN_OBJECT) return null;
  const value = parsedJson(text.slice(start, end));
  if (!isMembers(value)) return null;
  let hasTitle = false;
  let isPaper = false;
  for (const name of Object.keys(value)) {
    const clues = cluesOf(name);
    if (clues.title) hasTitle = true;
    if (clues.paper) isPaper = true;
  }
  return hasTitle && isPaper ? { start, end, key: null, damage: null, value } : null;
}
