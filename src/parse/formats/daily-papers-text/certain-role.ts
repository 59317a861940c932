import { isBlank } from '../../clean-text.ts';
import type { LineList } from '../../line-list.ts';
import type { AbstractRun } from './abstract-run.ts';
import { isAuthors, isDot } from './byline.ts';
import { isCardDate } from './card-date.ts';
import type { Role } from './card-grammar.ts';
import { codeAt, isLetter } from './characters.ts';
import { endingOf, type LineAbove } from './line-clues.ts';
import { isFull, type PageStyle } from './line-costs.ts';
import { firstWordOf, isPlain } from './running-line.ts';

/** A line of a page, and what stands above it. */
export interface LinePlace {
  readonly lines: LineList;
  /** These three change from line to line. */
  index: number;
  afterBlank: boolean;
  above: LineAbove;
  readonly page: PageStyle;
  readonly run: AbstractRun;
}

/**
 * The role of a line that follows one whose role is certain, where it is just
 * what a regular card has there: a step that costs nothing, so that no other
 * way can be cheaper. `null` where the roles must be weighed.
 *
 * @param line not blank, and not the last of its file
 */
export function certainRole(line: string, role: Role, place: LinePlace): Role | null {
  const { above, afterBlank, page, index, run } = place;
  switch (role) {
    case 'abstract':
    case 'abstract-rest':
    case 'abstract-paragraph':
      if (!afterBlank && run.goesOnAt(index, above)) return 'abstract-rest';
      return above.finished && isByline(line) ? 'byline' : null;
    case 'byline':
      return isDot(line) ? 'dot' : null;
    case 'dot':
      return isCardDate(line) ? 'date' : null;
    case 'date':
      return isPlainTitle(line, place) ? 'title' : null;
    case 'title':
      if (!afterBlank) return isTitleRest(line, place) ? 'title-rest' : null;
      return page.spaced && run.beginsAt(index) ? 'abstract' : null;
    case 'title-rest':
      return afterBlank && page.spaced && run.beginsAt(index) ? 'abstract' : null;
    default:
      return null;
  }
}

const BULLET = 0x2022;

const isByline = (line: string): boolean => {
  const text = line.charCodeAt(0) === 32 ? line.trim() : line;
  return text.charCodeAt(0) === BULLET && isAuthors(text);
};

/** Titles have 5 to 226 characters, and menus hardly more than 30. */
const LEAST_TITLE = 40;
const MOST_TITLE = 240;

/** A line that looks like nothing else above a text that can be nothing but an abstract. */
function isPlainTitle(line: string, place: LinePlace): boolean {
  const { lines, index, afterBlank, page, run } = place;
  if (!afterBlank || !page.spaced || page.hasVotes) return false;
  if (line.length < LEAST_TITLE || !isLetter(codeAt(line, 0)) || !mayBeTitle(line)) return false;
  const below = lines.at(index + 1) ?? '';
  if (isBlank(below)) return run.beginsAt(index + 2);
  return goesOnAsTitle(below, line, page) && isAboveRun(index + 1, place);
}

/** The second and last line of a title. */
const isTitleRest = (line: string, place: LinePlace): boolean =>
  place.page.spaced &&
  goesOnAsTitle(line, place.above.text, place.page) &&
  isAboveRun(place.index, place);

/** By rule with two spaces before it; else the line above was full. */
function goesOnAsTitle(line: string, above: string, { wrap }: PageStyle): boolean {
  const isIndented = line.startsWith('  ') && codeAt(line, 2) > 32;
  if (!mayBeTitle(isIndented ? line.slice(2) : line) || endingOf(above) !== 'open') return false;
  if (isIndented) return true;
  return (
    wrap !== null && above.length <= wrap.most && isFull(above.length, firstWordOf(line), wrap)
  );
}

const isAboveRun = (index: number, { lines, run }: LinePlace): boolean =>
  isBlank(lines.at(index + 1) ?? '') && run.beginsAt(index + 2);

/** It begins and ends with what can be seen. */
const mayBeTitle = (line: string): boolean =>
  line.length <= MOST_TITLE &&
  codeAt(line, 0) > 32 &&
  codeAt(line, line.length - 1) > 32 &&
  isPlain(line);
