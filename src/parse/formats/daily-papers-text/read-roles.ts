import { isBlankAt, lastTextIndex } from '../../last-text.ts';
import type { LineList } from '../../line-list.ts';
import { AbstractRun } from './abstract-run.ts';
import type { Role } from './card-grammar.ts';
import { certainRole, type LinePlace } from './certain-role.ts';
import { trim } from './characters.ts';
import { readClues } from './line-clues.ts';
import type { PageStyle } from './line-costs.ts';
import { RoledLines } from './roled-lines.ts';
import { RunningLine } from './running-line.ts';
import { Trellis } from './trellis.ts';

/**
 * Reads a page as the cheapest way through the grammar of a card: every line
 * has a cost in every role, every pair of roles has a cost, and the sum
 * decides. So a short abstract, a lost byline or a missing blank line costs a
 * little instead of derailing what follows. Time and memory grow with the
 * number of lines.
 */
export function readRoles(lines: LineList, page: PageStyle): RoledLines {
  const lastText = lastTextIndex(lines);
  const indexes = new Uint32Array(lastText + 1);
  const glued = new Map<number, string>();
  let count = 0;
  const trellis = new Trellis(page, lastText + 1);
  const running = new RunningLine();
  const run = new AbstractRun(lines, page, lastText);
  const place: LinePlace = { lines, index: 0, afterBlank: true, above: running, page, run };
  /** Returns the role of the line where it is certain. */
  const weigh = (line: string): Role | null => {
    const above = place.index === lastText ? null : trellis.certainRole();
    const role = above === null ? null : certainRole(line, above, place);
    if (role !== null) {
      place.above = running.fill(trim(line));
      trellis.take(role, running);
      return role;
    }
    const belowSign = count === 0 || place.above.furniture === 'sign';
    const clues = readClues(line, place.afterBlank, belowSign);
    trellis.add(clues, place.index === lastText);
    if (clues.isGlued) glued.set(count, clues.text);
    place.above = clues;
    return null;
  };
  for (let index = 0; index <= lastText; index++) {
    if (isBlankAt(lines, index)) {
      place.afterBlank = true;
      continue;
    }
    indexes[count] = index;
    place.index = index;
    const role = weigh(lines.at(index) ?? '');
    count += 1;
    place.afterBlank = false;
    const rest = role === 'abstract' || role === 'abstract-rest' ? run.linesBelow(index) : 0;
    if (rest === 0) continue;
    for (let line = 1; line <= rest; line++) indexes[count++] = index + line;
    index += rest;
    trellis.take('abstract-rest', running.fill(lines.at(index) ?? ''), rest);
  }
  return new RoledLines(indexes, trellis.cheapest(), lines, glued, page.wrap !== null);
}
