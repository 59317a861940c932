import type { PaperRecord } from '../domain/record.ts';
import { phraseTest } from './phrase.ts';

/** So many of the best are looked at: no index knows where words stand. */
const LOOKED_AT = 100;

/**
 * Puts papers in which the words of a query stand side by side before those in which they are
 * scattered: in the title first, then in the abstract. The order is kept otherwise.
 *
 * @param ordinals best first
 * @param words as they were typed, at least two
 * @param unfinished the last word may go on
 */
export function adjacentFirst(
  ordinals: Uint32Array,
  words: string,
  unfinished: boolean,
  records: readonly PaperRecord[],
): Uint32Array {
  const stands = phraseTest(words, unfinished);
  const inTitle: number[] = [];
  const inAbstract: number[] = [];
  const scattered: number[] = [];
  for (const ordinal of ordinals.subarray(0, LOOKED_AT)) {
    const record = records[ordinal];
    if (record !== undefined && stands(record.title)) inTitle.push(ordinal);
    else if (stands(record?.abstract ?? '')) inAbstract.push(ordinal);
    else scattered.push(ordinal);
  }
  const ordered = ordinals.slice();
  ordered.set([...inTitle, ...inAbstract, ...scattered]);
  return ordered;
}
