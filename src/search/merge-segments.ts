import { defined } from '../base/assert.ts';
import { putDistance } from './pack-postings.ts';
import { type Segment, termCount } from './segment.ts';
import { TermCursors } from './term-cursors.ts';

/** Terms between two breaths. */
const STRIDE = 4096;

/**
 * One segment of several. Their documents follow one another in the order the segments are given
 * in. Takes time by the bytes of the postings and the number of terms; no text is read again.
 *
 * @param breathe called every few milliseconds: others may have their turn
 */
export async function mergeSegments(
  segments: readonly Segment[],
  breathe: () => Promise<void> = async () => undefined,
): Promise<Segment> {
  const [only] = segments;
  if (only !== undefined && segments.length === 1) return only;
  const bases: number[] = [];
  let documents = 0;
  for (const segment of segments) {
    bases.push(documents);
    documents += segment.documents;
  }
  const sum = (of: (segment: Segment) => number): number =>
    segments.reduce((total, segment) => total + of(segment), 0);
  const mostTerms = sum(termCount);
  const letters = new Uint8Array(sum((segment) => segment.letters.length));
  const letterStarts = new Uint32Array(mostTerms + 1);
  const frequencies = new Uint32Array(mostTerms);
  const inText = new Uint8Array(mostTerms);
  // The distance to the first document of a segment grows by up to four bytes a term.
  const postings = new Uint8Array(sum((segment) => segment.postings.length) + 4 * mostTerms);
  const postingStarts = new Uint32Array(mostTerms + 1);

  const cursors = new TermCursors(segments);
  let terms = 0;
  let lettersEnd = 0;
  let at = 0;
  while (cursors.next()) {
    if (terms % STRIDE === 0) await breathe();
    let before = -1;
    const having = cursors.having;
    for (let turn = 0; turn < having.length; turn++) {
      const place = having[turn] ?? 0;
      const segment = defined(segments[place], `segment ${place}`);
      const own = cursors.termOf(place);
      const base = bases[place] ?? 0;
      if (turn === 0) {
        const end = segment.letterStarts[own + 1] ?? 0;
        lettersEnd = copy(
          segment.letters,
          segment.letterStarts[own] ?? 0,
          end,
          letters,
          lettersEnd,
        );
        letterStarts[terms + 1] = lettersEnd;
      }
      frequencies[terms] = (frequencies[terms] ?? 0) + (segment.frequencies[own] ?? 0);
      inText[terms] = (inText[terms] ?? 0) | (segment.inText[own] ?? 0);
      const from = segment.postingStarts[own] ?? 0;
      const to = segment.postingStarts[own + 1] ?? from;
      if (from === to) continue;
      at = append(segment.postings, from, to, base - 1 - before, postings, at);
      if (turn + 1 < having.length) before = base + lastDocument(segment.postings, from, to);
    }
    terms += 1;
    postingStarts[terms] = at;
  }
  return {
    documents,
    letters: letters.slice(0, lettersEnd),
    letterStarts: letterStarts.slice(0, terms + 1),
    frequencies: frequencies.slice(0, terms),
    inText: inText.slice(0, terms),
    postings: postings.slice(0, at),
    postingStarts: postingStarts.slice(0, terms + 1),
    titleLengths: joined(
      segments.map(({ titleLengths }) => titleLengths),
      Uint8Array,
    ),
    bylineLengths: joined(
      segments.map(({ bylineLengths }) => bylineLengths),
      Uint16Array,
    ),
    abstractLengths: joined(
      segments.map(({ abstractLengths }) => abstractLengths),
      Uint16Array,
    ),
  };
}

/**
 * Appends postings whose first distance grows.
 *
 * @returns behind what was written
 */
function append(
  from: Uint8Array,
  start: number,
  end: number,
  more: number,
  to: Uint8Array,
  at: number,
): number {
  if (more === 0) return copy(from, start, end, to, at);
  let distance = 0;
  let read = start;
  for (let shift = 0; ; shift += 7) {
    const byte = from[read++] ?? 0;
    distance |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return copy(from, read, end, to, putDistance(to, at, distance + more));
}

/** For so few bytes a loop takes less time than a call of the engine. */
const FEW = 64;

/** @returns behind what was written */
function copy(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  if (end - start > FEW) to.set(from.subarray(start, end), at);
  else for (let i = start, j = at; i < end; i++) to[j++] = from[i] ?? 0;
  return at + end - start;
}

function lastDocument(postings: Uint8Array, start: number, end: number): number {
  let document = -1;
  for (let at = start; at < end; at++) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[at++] ?? 0;
      distance |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    document += distance;
  }
  return document;
}

function joined<T extends Uint8Array | Uint16Array>(
  parts: readonly T[],
  Kind: new (length: number) => T,
): T {
  const all = new Kind(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
