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
  const weigh = (line: string, role: Role | null): void => {
    const next = role === null ? null : certainRole(line, role, place);
    if (next !== null) {
      place.above = running.fill(trim(line));
      trellis.take(next, running);
      return;
    }
    const belowSign = count === 0 || place.above.furniture === 'sign';
    const clues = readClues(line, place.afterBlank, belowSign);
    trellis.add(clues, place.index === lastText);
    if (clues.isGlued) glued.set(count, clues.text);
    place.above = clues;
  };
  for (let index = 0; index <= lastText; index++) {
    const role = index === lastText ? null : trellis.certainRole();
    const isInRun = (role === 'abstract' || role === 'abstract-rest') && run.holds(index);
    if (!isInRun && isBlankAt(lines, index)) {
      place.afterBlank = true;
      continue;
    }
    indexes[count] = index;
    place.index = index;
    if (isInRun) {
      trellis.take('abstract-rest', running);
      // Nobody asks about a line in the middle of a run.
      if (!run.holds(index + 1)) running.fill(lines.at(index) ?? '');
    } else weigh(lines.at(index) ?? '', role);
    count += 1;
    place.afterBlank = false;
  }
  return new RoledLines(indexes, trellis.cheapest(), lines, glued);
}
