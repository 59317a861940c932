import type { PaperRecord } from '../domain/record.ts';
import { fold } from './fold-map.ts';
import { Phrase } from './phrase.ts';

/** So many of the best are looked at: no index knows where words stand. */
const LOOKED_AT = 40;

/**
 * Puts papers in which the words of a query stand side by side before those in which they are
 * scattered: first where they stand so in the title, or all of them in the title at least, then where
 * they do in the abstract. The order is kept otherwise.
 *
 * @param ordinals best first
 * @param words as they were typed, at least two
 * @param unfinished the last word may go on
 */
export function adjacentFirst(
  ordinals: Uint32Array,
  words: readonly string[],
  unfinished: boolean,
  records: readonly PaperRecord[],
): Uint32Array {
  const row = Phrase.of(words.join(' '), unfinished);
  const each = words.map((word, i) => Phrase.of(word, unfinished && i === words.length - 1));
  const inTitle: number[] = [];
  const inAbstract: number[] = [];
  const scattered: number[] = [];
  for (const ordinal of ordinals.subarray(0, LOOKED_AT)) {
    const { title = '', abstract = null } = records[ordinal] ?? {};
    const folded = fold(title);
    const isInTitle =
      row.standsInFolded(folded) || each.every((word) => word.standsInFolded(folded));
    if (isInTitle) inTitle.push(ordinal);
    else if (row.standsIn(abstract ?? '')) inAbstract.push(ordinal);
    else scattered.push(ordinal);
  }
  const ordered = ordinals.slice();
  ordered.set([...inTitle, ...inAbstract, ...scattered]);
  return ordered;
}
