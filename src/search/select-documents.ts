import { IN_TEXT } from './counts.ts';
import { putDistance } from './pack-postings.ts';
import { type Segment, termCount } from './segment.ts';

/** Documents from `first` on, so many. */
export interface DocumentRange {
  readonly first: number;
  readonly count: number;
}

/**
 * A segment of some of the documents of another: what it would be if the others had never been
 * added.
 *
 * @param ranges ascending, apart
 */
export function selectDocuments(segment: Segment, ranges: readonly DocumentRange[]): Segment {
  const places = new Int32Array(segment.documents).fill(-1);
  let documents = 0;
  for (const { first, count } of ranges)
    for (let i = first; i < first + count; i++) places[i] = documents++;

  const terms = termCount(segment);
  // No distance grows: documents between two others fall out.
  const postings = new Uint8Array(segment.postings.length);
  const postingStarts = new Uint32Array(terms + 1);
  const letters = new Uint8Array(segment.letters.length);
  const letterStarts = new Uint32Array(terms + 1);
  const frequencies = new Uint32Array(terms);
  const inText = new Uint8Array(terms);
  let kept = 0;
  let at = 0;
  let lettersEnd = 0;
  for (let term = 0; term < terms; term++) {
    const end = segment.postingStarts[term + 1] ?? 0;
    let document = -1;
    let before = -1;
    let frequency = 0;
    let marks = 0;
    for (let read = segment.postingStarts[term] ?? 0; read < end; ) {
      for (let shift = 0, more = true; more; shift += 7) {
        const byte = segment.postings[read++] ?? 0;
        document += (byte & 0x7f) << shift;
        more = byte > 0x7f;
      }
      const counts = segment.postings[read++] ?? 0;
      const place = places[document] ?? -1;
      if (place === -1) continue;
      at = putDistance(postings, at, place - before);
      postings[at++] = counts;
      before = place;
      marks |= counts;
      frequency += 1;
    }
    if (frequency === 0) continue;
    const from = segment.letterStarts[term] ?? 0;
    const to = segment.letterStarts[term + 1] ?? 0;
    letters.set(segment.letters.subarray(from, to), lettersEnd);
    lettersEnd += to - from;
    frequencies[kept] = frequency;
    inText[kept] = marks & IN_TEXT;
    kept += 1;
    letterStarts[kept] = lettersEnd;
    postingStarts[kept] = at;
  }
  const chosen = <T extends Uint8Array | Uint16Array>(lengths: T): T =>
    lengths.filter((_, document) => (places[document] ?? -1) !== -1) as T;
  return {
    documents,
    letters: letters.slice(0, lettersEnd),
    letterStarts: letterStarts.slice(0, kept + 1),
    frequencies: frequencies.slice(0, kept),
    inText: inText.slice(0, kept),
    postings: postings.slice(0, at),
    postingStarts: postingStarts.slice(0, kept + 1),
    titleLengths: chosen(segment.titleLengths),
    bylineLengths: chosen(segment.bylineLengths),
    abstractLengths: chosen(segment.abstractLengths),
  };
}
