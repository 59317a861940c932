import { codeAt, isDigit, isLetter, isLower } from './characters.ts';
import { endingOf, type LineAbove, mayBeMeta } from './line-clues.ts';
import { isFull, type PageStyle } from './line-costs.ts';
import { beginsAsFurniture } from './page-furniture.ts';
import { isPromising } from './word-clues.ts';

/** No line of a menu is as long. */
const LEAST = 40;

/**
 * Whether a line right below an abstract's can be nothing but more of it: the
 * sentence above is open and its line was full, and this one is as wide as the
 * page and looks like nothing else. Most lines of a wrapped page are told so,
 * at a small part of what it takes to weigh them.
 */
export function goesOn(line: string, above: LineAbove, { wrap, spaced }: PageStyle): boolean {
  if (wrap === null || above.finished || above.text.length > wrap.most) return false;
  if (line.length < LEAST || line.length < wrap.usual * 0.6 || line.length > wrap.most)
    return false;
  const first = codeAt(line, 0);
  // Without blank lines between the parts, a title could begin in the middle of a sentence cut short.
  if (!(isLower(first) || (spaced && (isLetter(first) || isDigit(first))))) return false;
  const last = codeAt(line, line.length - 1);
  return (
    last > BLANK &&
    isFull(above.text.length, firstWordOf(line), wrap) &&
    !line.startsWith('http') &&
    !mayBeMeta(line) &&
    !beginsAsFurniture(line)
  );
}

/** What the line below asks about a line that is certain: one for all, filled anew for each. */
export class RunningLine implements LineAbove {
  text = '';
  finished = false;
  promising = false;
  readonly furniture = null;

  fill(text: string): this {
    this.text = text;
    this.finished = endingOf(text) !== 'open';
    this.promising = !this.finished && isPromising(text);
    return this;
  }
}

const BLANK = 32;

/** Characters up to the first blank. */
function firstWordOf(line: string): number {
  let end = 0;
  while (end < line.length && line.charCodeAt(end) !== BLANK) end++;
  return end;
}
