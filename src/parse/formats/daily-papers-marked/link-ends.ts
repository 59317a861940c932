import type { LineList } from '../../line-list.ts';
import { LinesWith } from '../../line-search.ts';
import { isDot } from '../daily-papers-text/byline.ts';
import { readCardDate } from '../daily-papers-text/card-date.ts';
import { LineLinks } from './line-links.ts';

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
export function bodyOf(line: string): string {
  const code = line.charCodeAt(0);
  const isText = code === OPEN || ((code | 32) >= 97 && (code | 32) <= 122);
  return (isText ? line : line.replace(PREFIX, '')).trimEnd();
}

const OPEN = 91;

/** A line inside a link; that of a heading repeats the heading's marks. */
export function innerOf(line: string, heading: number): string {
  const code = line.charCodeAt(0) | 32;
  const isText = code >= 97 && code <= 122;
  const text = (isText ? line : line.replace(INNER_PREFIX, '')).trimEnd();
  return heading > 0 ? text.replace(/^#{1,6}\s+/, '') : text;
}

/** Finds where links end that are open at the end of their line. Lines are asked for in order. */
export class Closers {
  readonly #lines: LineList;
  readonly #numbered: boolean;
  readonly #bracketed: LinesWith;
  readonly #links = new LineLinks();
  /** All lines from here to the one found have the same answer. */
  #from = 0;
  #found = -1;
  #answer = -1;

  /** @param numbered links of the page have numbers */
  constructor(lines: LineList, numbered: boolean) {
    this.#lines = lines;
    this.#numbered = numbered;
    this.#bracketed = new LinesWith(lines, ['[', ']']);
  }

  /**
   * The nearest line, `index` included, that closes a link it does not open;
   * -1 where none does before the file ends, and -2 where a heading with a
   * link of its own comes first.
   */
  below(index: number): number {
    if (index < this.#from || index > this.#found) this.#find(index);
    return this.#answer;
  }

  /** Where a line closes a link that was opened above; -1 where it does not. */
  closerOf(body: string): number {
    const links = this.#links.read(body, this.#numbered);
    return links.close === -1 ? endCloser(links, false) : links.close;
  }

  #find(from: number): void {
    this.#from = from;
    this.#answer = -1;
    this.#found = this.#lines.length;
    const { length } = this.#lines;
    for (
      let index = this.#bracketed.from(from);
      index < length;
      index = this.#bracketed.from(index + 1)
    ) {
      const line = this.#lines.at(index) ?? '';
      const closes = line.includes(']') && this.closerOf(bodyOf(line)) !== -1;
      if (!closes && !isLinkedHeading(line)) continue;
      this.#answer = closes ? index : BROKEN;
      this.#found = index;
      return;
    }
  }
}

const isLinkedHeading = (line: string): boolean => {
  const code = line.charCodeAt(0);
  return (code <= 35 || code >= 127 || code === 62) && /^[\s>]{0,20}#{1,6}\s*\[/.test(line);
};

/**
 * Where a link's text ends at the end of a line, though a bracket of the text
 * took the place of its own: `… [0, 1) there](address)`; -1 where it does not.
 *
 * @param opensHere the link begins on the same line, so its text is no foot
 */
export function endCloser(links: LineLinks, opensHere: boolean): number {
  const { line } = links;
  if (!line.endsWith(')') && !line.endsWith(']')) return -1;
  const last = links.count - 1;
  if (last < 0 || links.isImage(last) || links.end(last) !== line.length) return -1;
  return opensHere || isProse(line.slice(0, links.start(last))) ? links.textEnd(last) : -1;
}

/** Not the foot of a card, which has links of its own. */
const isProse = (text: string): boolean =>
  text.length > LONGEST_BETWEEN || (/\p{L}\s+\S/u.test(text) && !FOOT_WORD.test(text));

/** What stands between the links of a foot. */
export const FOOT_WORD =
  /\bauthors?\b|^(?:submitted by|upvote|published on|github|[·\s]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)/i;

/** The last line of a link that nothing closes: above the next part of the page. */
export function endOfUnclosed(lines: LineList, index: number, lastText: number): number {
  const most = Math.min(lastText, index + LONGEST_LINK);
  for (let next = index + 1; next <= most; next++) {
    const text = (lines.at(next) ?? '').slice(0, 200).trim();
    const isNext =
      /^(?:!?\[[^\]]*\]|#{1,6} |```)/.test(text) || isDot(text) || readCardDate(text) !== null;
    if (isNext) return next - 1;
  }
  return most;
}
