import type { SourceText } from '../source-text.ts';
import type { KeyClues } from './find-lists.ts';
import { itemValue } from './item-value.ts';
import { findItems } from './json-items.ts';
import { recordClues } from './read-item.ts';

const MOST = 60;

/** The first values of what may be JSON, to tell a format by; empty where it is none. */
export function sampleValues(
  source: SourceText,
  cluesOf: (key: string) => KeyClues = recordClues,
): readonly unknown[] {
  const { text } = source;
  if (!/^[\s,]*[[{]/.test(text.slice(0, 200))) return [];
  const { items } = findItems(text, cluesOf);
  return items.slice(0, MOST).flatMap((item) => {
    const found = itemValue(text, item, () => false);
    return 'value' in found ? [found.value] : [];
  });
}
