import { foldWithOrigin, originalRange } from './fold-map.ts';
import { matchingTokens, type Occurrence } from './matching-tokens.ts';
import type { Wanted } from './wanted.ts';

/** A stretch of a text that matched, or that did not. Joined, they are the text. */
export interface Segment {
  readonly text: string;
  readonly match: boolean;
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks the words of `text` that the index knows by one of the terms wanted, and
 * the phrases: what the search matched, and not what merely looks alike. A compound is marked as a
 * whole when its joined form matched (`8-bit` for `8bit`).
 */
export function highlight(text: string, wanted: Wanted): Segment[] {
  return segments(text, 0, text.length, marksOf(text, hitsIn(text, wanted)));
}

const ELLIPSIS = '…';
/** How much of the free space stands before the first match, and at most: a row may show a part. */
const LEAD = 1 / 4;
const MOST_LEAD = 24;

/**
 * The passage of `text` with the most different terms that are wanted, marked, or
 * the beginning when there is none: at most `maxChars` UTF-16 units, cut
 * between words, with `…` where something was left out.
 */
export function snippet(text: string, wanted: Wanted, maxChars: number): Segment[] {
  if (text.length <= maxChars) return highlight(text, wanted);
  const room = Math.max(maxChars - 2 * ELLIPSIS.length, 1);
  const hits = hitsIn(text, wanted);
  const best = bestPassage(hits, room);
  const free = room - (best.end - best.start);
  // At the end of the text, the space that is left goes to the front.
  const spare = room - (text.length - best.start);
  const lead = Math.min(MOST_LEAD, Math.max(spare, Math.floor(free * LEAD)));
  let start = Math.max(0, best.start - lead);
  let end = Math.min(text.length, start + room);
  if (start > 0) start = wordStart(text, start, best.start);
  if (end < text.length) end = wordEnd(text, end, Math.max(best.end, start + 1));

  const passage = segments(text, start, end, marksOf(text, hits));
  if (start > 0) passage.unshift({ text: ELLIPSIS, match: false });
  if (end < text.length) passage.push({ text: ELLIPSIS, match: false });
  return passage;
}

function hitsIn(text: string, { terms, phrases }: Wanted): readonly Occurrence[] {
  const tokens = terms.size === 0 ? [] : matchingTokens(text, terms);
  if (phrases.length === 0) return tokens;
  const folding = foldWithOrigin(text);
  const runs = phrases.flatMap((phrase, i) =>
    phrase.rangesIn(folding.folded).map(({ start, end }): Occurrence => {
      return { term: `phrase ${i}`, ...originalRange(folding, start, end) };
    }),
  );
  return [...tokens, ...runs].toSorted((a, b) => a.start - b.start);
}

/** The first of the shortest stretches within `room` that hold the most terms. */
function bestPassage(hits: readonly Occurrence[], room: number): Mark {
  let best: Mark = { start: 0, end: 0 };
  let most = 0;
  for (const [i, first] of hits.entries()) {
    const held = new Set<string>();
    let end = first.start;
    for (let j = i; j < hits.length; j++) {
      const hit = hits[j];
      if (hit === undefined || hit.end - first.start > room) break;
      if (held.has(hit.term)) continue;
      held.add(hit.term);
      end = Math.max(end, hit.end);
    }
    const tighter = held.size === most && end - first.start < best.end - best.start;
    if (held.size > most || (tighter && most > 1)) {
      most = held.size;
      best = { start: first.start, end };
    }
  }
  return best;
}

/** The beginning of a word at or after `from`, before `limit` if there is one. */
function wordStart(text: string, from: number, limit: number): number {
  for (let at = from; at <= limit; at++)
    if (/\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at)) && isBorder(text, at))
      return at;
  return wholeCharacter(text, Math.min(from, limit), 1);
}

/** The end of a word at or before `from`, after `limit` if there is one. */
function wordEnd(text: string, from: number, limit: number): number {
  for (let at = from; at >= limit; at--)
    if (/\s/.test(text.charAt(at)) && !/\s/.test(text.charAt(at - 1)) && isBorder(text, at))
      return at;
  return wholeCharacter(text, Math.max(from, limit), -1);
}

/** Ranges to mark, ascending and apart, between whole characters. */
function marksOf(text: string, hits: readonly Mark[]): Mark[] {
  const marks: { start: number; end: number }[] = [];
  for (const token of hits.toSorted((a, b) => a.start - b.start)) {
    const start = wholeCharacter(text, token.start, -1);
    const end = wholeCharacter(text, token.end, 1);
    const last = marks.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

/** The text from `start` to before `end` in pieces that are marked or not. */
function segments(text: string, start: number, end: number, marks: readonly Mark[]): Segment[] {
  const pieces: Segment[] = [];
  const cut = (from: number, to: number, match: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), match });
  };
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    cut(at, Math.max(at, mark.start), false);
    at = Math.max(at, mark.start);
    cut(at, Math.min(end, mark.end), true);
    at = Math.min(end, mark.end);
  }
  cut(at, end, false);
  return pieces;
}

/** A blank may be one character with the mark behind it. */
const isBorder = (text: string, at: number): boolean => wholeCharacter(text, at, 1) === at;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** `at`, or the next border of characters as people see them, in a direction. */
function wholeCharacter(text: string, at: number, direction: -1 | 1): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  // Between two letters of ASCII there always is one.
  if (text.charCodeAt(at - 1) < 0x80 && text.charCodeAt(at) < 0x80 && text[at] !== '\n') return at;
  const around = characters.segment(text).containing(at);
  if (around === undefined || around.index === at) return at;
  return direction < 0 ? around.index : around.index + around.segment.length;
}
