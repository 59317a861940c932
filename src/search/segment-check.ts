import { type Segment, termCount } from './segment.ts';

/**
 * What a stored segment was made by. Rises whenever the terms of a text, or the arrays of a segment,
 * change: what another version stored is made anew.
 */
export const SEGMENT_VERSION = 2;

const PRIME = 0x01000193;

/** Tells a segment from any that was damaged on its way. */
export function checksumOf(segment: Segment): number {
  let sum = segment.documents;
  for (const array of arraysOf(segment)) {
    const whole = array.byteLength >> 2;
    sum = checksumOfWords(new Uint32Array(array.buffer, array.byteOffset, whole), sum);
    const bytes = new Uint8Array(array.buffer, array.byteOffset + 4 * whole, array.byteLength & 3);
    for (const byte of bytes) sum = Math.imul(sum ^ byte, PRIME);
    sum = Math.imul(sum ^ array.byteLength, PRIME);
  }
  return sum >>> 0;
}

/** In four lanes: a multiplication need not wait for the one before. */
function checksumOfWords(words: Uint32Array, seed: number): number {
  let [a, b, c, d] = [seed, seed ^ 1, seed ^ 2, seed ^ 3];
  const whole = words.length & ~3;
  let at = 0;
  for (; at < whole; at += 4) {
    a = Math.imul(a ^ (words[at] ?? 0), PRIME);
    b = Math.imul(b ^ (words[at + 1] ?? 0), PRIME);
    c = Math.imul(c ^ (words[at + 2] ?? 0), PRIME);
    d = Math.imul(d ^ (words[at + 3] ?? 0), PRIME);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ (words[at] ?? 0), PRIME);
  for (const lane of [b, c, d]) a = Math.imul(a ^ lane, PRIME);
  return a;
}

/** Whether what came back from storage has the arrays of a segment, as long as they must be. */
export function isSegment(value: Segment): boolean {
  const terms = termCount(value);
  const { documents } = value;
  return (
    value.letterStarts.length === terms + 1 &&
    value.postingStarts.length === terms + 1 &&
    value.inText.length === terms &&
    value.letterStarts.at(-1) === value.letters.length &&
    value.postingStarts.at(-1) === value.postings.length &&
    value.titleLengths.length === documents &&
    value.bylineLengths.length === documents &&
    value.abstractLengths.length === documents
  );
}

const arraysOf = (segment: Segment) => [
  segment.letters,
  segment.letterStarts,
  segment.frequencies,
  segment.inText,
  segment.postings,
  segment.postingStarts,
  segment.titleLengths,
  segment.bylineLengths,
  segment.abstractLengths,
];
