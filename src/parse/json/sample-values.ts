import type { SourceText } from '../source-text.ts';
import { itemValue } from './item-value.ts';
import { jsonItems } from './json-items.ts';
import type { KeyClues } from './list-finder.ts';
import { recordClues } from './read-item.ts';

const MOST = 60;

/** The first values of what may be JSON, to tell a format by; empty where it is none. */
export function sampleValues(
  source: SourceText,
  cluesOf: (key: string) => KeyClues = recordClues,
): readonly unknown[] {
  const text = source.blockText;
  if (!/^[\s,]*[[{]/.test(text.slice(0, 200))) return [];
  const values: unknown[] = [];
  let asked = 0;
  for (const item of jsonItems(text, cluesOf)) {
    const found = itemValue(text, item, () => false);
    if ('value' in found) values.push(found.value);
    asked++;
    if (asked === MOST) break;
  }
  return values;
}
