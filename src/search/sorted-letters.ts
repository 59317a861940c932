import { radixSort } from './radix-sort.ts';

export interface SortedLetters {
  /** Places of the terms, ascending by their bytes. */
  readonly order: Uint32Array;
  /** The terms in that order, one behind the other. */
  readonly letters: Uint8Array<ArrayBuffer>;
  readonly letterStarts: Uint32Array<ArrayBuffer>;
}

/** No unit of UTF-16 takes more bytes of UTF-8. */
const BYTES_A_UNIT = 3;

/** Terms in UTF-8, sorted by it. */
export function sortedLetters(terms: readonly string[]): SortedLetters {
  const encoder = new TextEncoder();
  const units = terms.reduce((sum, term) => sum + term.length, 0);
  const bytes = new Uint8Array(units * BYTES_A_UNIT);
  const starts = new Uint32Array(terms.length + 1);
  const keys = new Uint32Array(terms.length);
  let length = 0;
  for (const [id, term] of terms.entries()) {
    const at = length;
    length += encoder.encodeInto(term, bytes.subarray(at)).written;
    starts[id + 1] = length;
    let key = 0;
    for (let i = 0; i < 4; i++) key = key * 256 + (at + i < length ? (bytes[at + i] ?? 0) : 0);
    keys[id] = key;
  }

  // Most are told apart by their first four letters, and those by a sort that compares nothing.
  const order = Uint32Array.from(keys.keys());
  radixSort(order, keys, 0xffffffff);
  const compare = (a: number, b: number): number => {
    const [startA = 0, endA = 0, startB = 0, endB = 0] = [
      starts[a],
      starts[a + 1],
      starts[b],
      starts[b + 1],
    ];
    const shorter = Math.min(endA - startA, endB - startB);
    for (let i = 0; i < shorter; i++) {
      const difference = (bytes[startA + i] ?? 0) - (bytes[startB + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return endA - startA - (endB - startB);
  };
  for (let first = 0; first < order.length; ) {
    const key = keys[order[first] ?? 0];
    let end = first + 1;
    while (end < order.length && keys[order[end] ?? 0] === key) end++;
    if (end - first > 1) order.subarray(first, end).sort(compare);
    first = end;
  }

  const letters = new Uint8Array(length);
  const letterStarts = new Uint32Array(terms.length + 1);
  let at = 0;
  for (const [rank, id] of order.entries()) {
    const term = bytes.subarray(starts[id], starts[id + 1]);
    letters.set(term, at);
    at += term.length;
    letterStarts[rank + 1] = at;
  }
  return { order, letters, letterStarts };
}
