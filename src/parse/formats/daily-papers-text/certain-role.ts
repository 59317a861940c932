import { isBlank } from '../../clean-text.ts';
import type { LineList } from '../../line-list.ts';
import { isAuthors, isDot } from './byline.ts';
import { readCardDate } from './card-date.ts';
import type { Role } from './card-grammar.ts';
import { codeAt, isLetter } from './characters.ts';
import { type LineAbove, LONG, mayBeMeta } from './line-clues.ts';
import type { PageStyle } from './line-costs.ts';
import { beginsAsFurniture } from './page-furniture.ts';
import { goesOn } from './running-line.ts';

/** A line of a page, and what stands above it. */
export interface LinePlace {
  readonly lines: LineList;
  /** These three change from line to line. */
  index: number;
  afterBlank: boolean;
  above: LineAbove;
  readonly page: PageStyle;
}

/**
 * The role of a line that follows one whose role is certain, where it is just
 * what a regular card has there: a step that costs nothing, so that no other
 * way can be cheaper. `null` where the roles must be weighed.
 *
 * @param line not blank, and not the last of its file
 */
export function certainRole(line: string, role: Role, place: LinePlace): Role | null {
  const { above, afterBlank, page } = place;
  switch (role) {
    case 'abstract':
    case 'abstract-rest':
    case 'abstract-paragraph':
      if (!afterBlank && goesOn(line, above, page)) return 'abstract-rest';
      return above.finished && isByline(line) ? 'byline' : null;
    case 'byline':
      return isDot(line) ? 'dot' : null;
    case 'dot':
      return readCardDate(line) === null ? null : 'date';
    case 'date':
      return isPlainTitle(line, place) ? 'title' : null;
    case 'title':
      return afterBlank && page.spaced && isLong(line) ? 'abstract' : null;
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
function isPlainTitle(line: string, { lines, index, afterBlank, page }: LinePlace): boolean {
  if (!afterBlank || !page.spaced || page.hasVotes) return false;
  if (line.length < LEAST_TITLE || line.length > MOST_TITLE) return false;
  if (!isLetter(codeAt(line, 0)) || codeAt(line, line.length - 1) <= 32) return false;
  if (!isBlank(lines.at(index + 1) ?? '') || !isLong(lines.at(index + 2) ?? '')) return false;
  return !line.startsWith('http') && !mayBeMeta(line) && !beginsAsFurniture(line);
}

/** Longer than any title; it begins and ends with what can be seen. */
const isLong = (line: string): boolean =>
  line.length > LONG && codeAt(line, 0) > 32 && codeAt(line, line.length - 1) > 32;
