import { isDot } from '../daily-papers-text/byline.ts';
import { readCardDate } from '../daily-papers-text/card-date.ts';
import { scanLinks } from './spans-of.ts';

/** Bullets, quotes and heading marks in front of a line, and numbers in front of a link. */
const PREFIX =
  /^(?:\s|>|[*+•‣-](?=\s+\S)|\d{1,3}[.)](?=\s+(?:\[|\*\*))|#{1,6}(?=\s|\[)|#{1,6}$){0,40}/;
/** In a linked text only what is no part of a sentence: bullets of avatars and authors. */
const INNER_PREFIX = /^[\s>]*(?:[*+•‣-]\s+(?=!\[|\[?\d[\d,]* authors?))?/;
/** An abstract has at most some hundred lines; a bracket that is open longer is none. */
export const LONGEST_LINK = 400;
/** Text between links that is longer is a sentence with links in it. */
export const LONGEST_BETWEEN = 60;
/** No link ends below: a title comes first. */
const BROKEN = -2;

/** A line without what Markdown puts in front of it. */
export const bodyOf = (line: string): string =>
  /^[A-Za-z[]/.test(line) ? line.trimEnd() : line.replace(PREFIX, '').trimEnd();

/** A line inside a link; that of a heading repeats the heading's marks. */
export function innerOf(line: string, heading: number): string {
  const text = line.replace(INNER_PREFIX, '').trimEnd();
  return heading > 0 ? text.replace(/^#{1,6}\s+/, '') : text;
}

/**
 * For each line the nearest line, itself included, that closes a link it does
 * not open; -1 where none does before the file ends, and -2 where a heading
 * with a link of its own comes first.
 *
 * @param numbered links of the page have numbers
 */
export function closersBelow(lines: readonly string[], numbered: boolean): Int32Array {
  const below = new Int32Array(lines.length + 1).fill(-1);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    const body = line.includes(']') ? bodyOf(line) : '';
    if (body !== '' && closerOf(body, numbered) !== -1) below[index] = index;
    else below[index] = /^[\s>]{0,20}#{1,6}\s*\[/.test(line) ? BROKEN : (below[index + 1] ?? -1);
  }
  return below;
}

/** Where a line closes a link that was opened above; -1 where it does not. */
export function closerOf(body: string, numbered: boolean): number {
  const { close } = scanLinks(body, numbered);
  return close === -1 ? endCloser(body, false, numbered) : close;
}

/**
 * Where a link's text ends at the end of a line, though a bracket of the text
 * took the place of its own: `… [0, 1) there](address)`; -1 where it does not.
 *
 * @param opensHere the link begins on the same line, so its text is no foot
 */
export function endCloser(body: string, opensHere: boolean, numbered: boolean): number {
  if (!body.endsWith(')') && !body.endsWith(']')) return -1;
  const link = scanLinks(body, numbered).links.at(-1);
  if (!link || link.image || link.end !== body.length) return -1;
  return opensHere || isProse(body.slice(0, link.start)) ? link.textEnd : -1;
}

/** Not the foot of a card, which has links of its own. */
const isProse = (text: string): boolean =>
  text.length > LONGEST_BETWEEN || (/\p{L}\s+\S/u.test(text) && !FOOT_WORD.test(text));

/** What stands between the links of a foot. */
export const FOOT_WORD =
  /\bauthors?\b|^(?:submitted by|upvote|published on|github|[·\s]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)/i;

/** The last line of a link that nothing closes: above the next part of the page. */
export function endOfUnclosed(lines: readonly string[], index: number, lastText: number): number {
  const most = Math.min(lastText, index + LONGEST_LINK);
  for (let next = index + 1; next <= most; next++) {
    const text = (lines[next] ?? '').slice(0, 200).trim();
    const isNext =
      /^(?:!?\[[^\]]*\]|#{1,6} |```)/.test(text) || isDot(text) || readCardDate(text) !== null;
    if (isNext) return next - 1;
  }
  return most;
}
