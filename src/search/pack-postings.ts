import { IN_TEXT } from './counts.ts';
import type { Segment } from './segment.ts';

type Packed = Pick<Segment, 'postings' | 'postingStarts' | 'frequencies' | 'inText'>;

/** A distance of fewer than 2^28 documents takes four bytes, and its counts one. */
const MOST_BYTES = 5;

/**
 * Packs the postings of documents term by term.
 *
 * @param ranks the place of each term in the segment
 * @param count places that there are
 * @param terms by posting, in the order of the documents
 * @param counts by posting
 * @param ends by document: where its postings end
 */
export function packPostings(
  ranks: Uint32Array,
  count: number,
  terms: Uint32Array,
  counts: Uint8Array,
  ends: Uint32Array,
): Packed {
  const frequencies = new Uint32Array(count);
  for (const term of terms) add(frequencies, ranks[term] ?? 0, 1);
  // Counting sort: where the next posting of each term belongs.
  const next = new Uint32Array(count);
  for (let rank = 1; rank < next.length; rank++)
    next[rank] = (next[rank - 1] ?? 0) + (frequencies[rank - 1] ?? 0);
  const documents = new Uint32Array(terms.length);
  const sorted = new Uint8Array(terms.length);
  let posting = 0;
  for (const [document, end] of ends.entries())
    for (; posting < end; posting++) {
      const rank = ranks[terms[posting] ?? 0] ?? 0;
      const place = next[rank] ?? 0;
      next[rank] = place + 1;
      documents[place] = document;
      sorted[place] = counts[posting] ?? 0;
    }

  const bytes = new Uint8Array(terms.length * MOST_BYTES);
  const postingStarts = new Uint32Array(count + 1);
  const inText = new Uint8Array(count);
  let at = 0;
  let place = 0;
  for (const [rank, frequency] of frequencies.entries()) {
    let before = -1;
    for (const end = place + frequency; place < end; place++) {
      const document = documents[place] ?? 0;
      at = putDistance(bytes, at, document - before);
      const packed = sorted[place] ?? 0;
      bytes[at++] = packed;
      inText[rank] = (inText[rank] ?? 0) | (packed & IN_TEXT);
      before = document;
    }
    postingStarts[rank + 1] = at;
  }
  return { postings: bytes.slice(0, at), postingStarts, frequencies, inText };
}

/** @returns behind the distance */
export function putDistance(bytes: Uint8Array, from: number, distance: number): number {
  let at = from;
  let rest = distance;
  for (; rest > 0x7f; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
  bytes[at++] = rest;
  return at;
}

function add(array: Uint32Array, place: number, more: number): void {
  array[place] = (array[place] ?? 0) + more;
}
