import { type Segment, termCount } from './segment.ts';

/**
 * What a stored segment was made by. Rises whenever the terms of a text, or the arrays of a segment,
 * change: what another version stored is made anew.
 */
export const SEGMENT_VERSION = 1;

/** Tells a segment from any that was damaged on its way. */
export function checksumOf(segment: Segment): number {
  let sum = segment.documents;
  for (const array of arraysOf(segment)) {
    const whole = array.byteLength >> 2;
    const words = new Uint32Array(array.buffer, array.byteOffset, whole);
    for (const word of words) sum = Math.imul(sum ^ word, 0x01000193);
    const bytes = new Uint8Array(array.buffer, array.byteOffset + 4 * whole, array.byteLength & 3);
    for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
    sum = Math.imul(sum ^ array.byteLength, 0x01000193);
  }
  return sum >>> 0;
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
