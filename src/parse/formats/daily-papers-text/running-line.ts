import { codeAt, isLetter, isLower } from './characters.ts';
import { endingOf, type LineAbove, mayBeMeta } from './line-clues.ts';
import { isFull, type PageStyle, type Wrap } from './line-costs.ts';
import { beginsAsFurniture } from './page-furniture.ts';
import { isPromising } from './word-clues.ts';

/** No line of a menu is as long. */
const LEAST = 40;
const BLANK = 32;

/**
 * Whether a line right below an abstract's can be nothing but more of it: the
 * sentence above is open and its line was full, and this one looks like
 * nothing else. Most lines of a wrapped page are told so, at a small part of
 * what it takes to weigh them.
 */
export const goesOn = (line: string, above: LineAbove, page: PageStyle): boolean =>
  !above.finished && follows(line, above.text, page);

/**
 * Whether a line right below one with which a sentence ended begins another
 * of the same abstract. `below`: the line below it, which goes on with it.
 */
export const beginsSentence = (
  line: string,
  below: string,
  above: LineAbove,
  page: PageStyle,
): boolean =>
  page.spaced &&
  isAsWide(line, page.wrap) &&
  follows(line, above.text, page) &&
  endingOf(line) === 'open' &&
  follows(below, line, page);

/** Whether the line above was full and this one can be nothing but running text. */
function follows(line: string, above: string, { wrap, spaced }: PageStyle): boolean {
  if (wrap === null || above.length > wrap.most) return false;
  const first = codeAt(line, 0);
  if (isAsWide(line, wrap)) {
    // Without blank lines between the parts, a title could begin in the middle of a sentence cut short.
    if (!(isLower(first) || (spaced && isVisible(first)))) return false;
  } else if (!(spaced && isLetter(first) && isEnd(line, wrap))) return false;
  return isFull(above.length, firstWordOf(line), wrap) && isPlain(line);
}

/** As wide as the lines of a wrapped page are, up to where it can be seen. */
export const isAsWide = (line: string, wrap: Wrap | null): boolean =>
  wrap !== null &&
  line.length >= LEAST &&
  line.length >= wrap.usual * 0.6 &&
  line.length <= wrap.most &&
  codeAt(line, line.length - 1) > BLANK;

/** Where a text ends a line can be of any width, but has a period: who is named below has none. */
const isEnd = (line: string, { most }: Wrap): boolean => line.length <= most && line.endsWith('.');

/** No link, no foot and no furniture. */
export const isPlain = (line: string): boolean =>
  !line.startsWith('http') && !mayBeMeta(line) && !beginsAsFurniture(line);

const isVisible = (code: number): boolean => code > BLANK && code < 127;

/** What the line below asks about a line that is certain: one for all, filled anew for each. */
export class RunningLine implements LineAbove {
  text = '';
  finished = false;
  readonly furniture = null;

  /** Hardly ever asked. */
  get promising(): boolean {
    return !this.finished && isPromising(this.text);
  }

  fill(text: string): this {
    this.text = text;
    this.finished = endingOf(text) !== 'open';
    return this;
  }
}

/** Characters up to the first blank. */
export function firstWordOf(line: string): number {
  let end = 0;
  while (end < line.length && line.charCodeAt(end) !== BLANK) end++;
  return end;
}
