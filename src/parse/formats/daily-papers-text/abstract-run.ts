import type { LineList } from '../../line-list.ts';
import { codeAt, isDigit, isLetter, isLower } from './characters.ts';
import { type LineAbove, LONG } from './line-clues.ts';
import type { PageStyle } from './line-costs.ts';
import { beginsSentence, goesOn, isAsWide, isPlain, RunningLine } from './running-line.ts';

/** As many wrapped lines are longer than any title. */
const LEAST_LINES = 5;

/**
 * Lines in a row that can be nothing but one abstract, or a part of it: those
 * found last. One for a whole page, since it is looked for at every title.
 */
export class AbstractRun {
  /** The line it begins at or, where it was found in the middle of an abstract, the line above. */
  #first = -1;
  #last = -1;
  readonly #lines: LineList;
  readonly #page: PageStyle;
  readonly #end: number;
  readonly #above = new RunningLine();

  /** @param end before this line a run ends: the last of a file must be weighed */
  constructor(lines: LineList, page: PageStyle, end: number) {
    this.#lines = lines;
    this.#page = page;
    this.#end = end;
  }

  /** Whether an abstract begins at a line that follows a title and a blank line. */
  beginsAt(index: number): boolean {
    if (index === this.#first) return true;
    if (index >= this.#end) return false;
    const line = this.#lines.at(index) ?? '';
    const last = isLong(line) ? index : this.#lastOfWrapped(index, line);
    if (last === -1) return false;
    this.#first = index;
    this.#last = last;
    return true;
  }

  /** Whether a line goes on with the abstract that the line right above belongs to. */
  goesOnAt(index: number, above: LineAbove): boolean {
    this.#first = index - 1;
    this.#last = this.#lastBelow(index - 1, above);
    return this.#last >= index;
  }

  /** How many lines of the run that was found last stand below one of it; 0 where it is none. */
  linesBelow(index: number): number {
    return index >= this.#first && index < this.#last ? this.#last - index : 0;
  }

  /** Of a wrapped abstract; -1 where its lines are too few to be certain. */
  #lastOfWrapped(first: number, line: string): number {
    if (!isAsWide(line, this.#page.wrap) || !isOpening(line) || !isPlain(line)) return -1;
    const last = this.#lastBelow(first, this.#above.fill(line));
    return last - first + 1 < LEAST_LINES ? -1 : last;
  }

  /** The last line of those that go on with what stands above. */
  #lastBelow(index: number, before: LineAbove): number {
    let above = before;
    let last = index;
    while (last + 1 < this.#end) {
      const line = this.#lines.at(last + 1) ?? '';
      const isSentence = above.finished && this.#isSentence(last + 1, line, above);
      if (!isSentence && !goesOn(line, above, this.#page)) break;
      above = this.#above.fill(line);
      last += 1;
    }
    return last;
  }

  #isSentence(index: number, line: string, above: LineAbove): boolean {
    return (
      index + 1 < this.#end &&
      beginsSentence(line, this.#lines.at(index + 1) ?? '', above, this.#page)
    );
  }
}

/** Longer than any title; it begins and ends with what can be seen. */
const isLong = (line: string): boolean =>
  line.length > LONG && codeAt(line, 0) > 32 && codeAt(line, line.length - 1) > 32;

function isOpening(line: string): boolean {
  const first = codeAt(line, 0);
  return !isLower(first) && (isLetter(first) || isDigit(first));
}
