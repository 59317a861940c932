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
export const bodyOf = (line: string): string => line.replace(PREFIX, '').trimEnd();

/** A line inside a link; that of a heading repeats the heading's marks. */
export function innerOf(line: string, heading: number): string {
  const text = line.replace(INNER_PREFIX, '').trimEnd();
  return heading > 0 ? text.replace(/^#{1,6}\s+/, '') : text;
}

/**
 * For each line the nearest line, itself included, that closes a link it does
 * not open; -1 where none does before the file ends, and -2 where a heading
 * with a link of its own comes first.
 */
export function closersBelow(lines: readonly string[]): Int32Array {
  const below = new Int32Array(lines.length + 1).fill(-1);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    const body = line.includes(']') ? bodyOf(line) : '';
    if (body !== '' && closerOf(body) !== -1) below[index] = index;
    else below[index] = /^[\s>]{0,20}#{1,6}\s*\[/.test(line) ? BROKEN : (below[index + 1] ?? -1);
  }
  return below;
}

/** Where a line closes a link that was opened above; -1 where it does not. */
export function closerOf(body: string): number {
  const { close } = scanLinks(body);
  return close === -1 ? endCloser(body) : close;
}

/** A link's end at the end of a line, whose opener stands in the middle: `… [0, 1) there](address)`. */
export function endCloser(body: string): number {
  if (!body.endsWith(')') && !body.endsWith(']')) return -1;
  const link = scanLinks(body).links.at(-1);
  if (!link || link.image || link.end !== body.length) return -1;
  // A foot that begins with a date has links of its own.
  return link.start > LONGEST_BETWEEN ? link.textEnd : -1;
}

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
