import { isBlank } from '../../clean-text.ts';
import type { LineList } from '../../line-list.ts';
import { type LineAbove, readClues } from './line-clues.ts';
import type { PageStyle } from './line-costs.ts';
import { RoledLines } from './roled-lines.ts';
import { aboveOf, goesOn } from './running-line.ts';
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
  let previous: LineAbove | null = null;
  let afterBlank = true;
  for (let index = 0; index <= lastText; index++) {
    const line = lines.at(index) ?? '';
    if (isBlank(line)) {
      afterBlank = true;
      continue;
    }
    indexes[count] = index;
    if (
      previous !== null &&
      !afterBlank &&
      index < lastText &&
      goesOn(line, previous, page) &&
      trellis.isInAbstract()
    ) {
      previous = aboveOf(line);
      trellis.goOn(previous);
    } else {
      const belowSign = previous === null || previous.furniture === 'sign';
      const clues = readClues(line, afterBlank, belowSign);
      trellis.add(clues, index === lastText);
      if (clues.isGlued) glued.set(count, clues.text);
      previous = clues;
    }
    count += 1;
    afterBlank = false;
  }
  return new RoledLines(indexes, trellis.cheapest(), lines, glued);
}

/** The last line that is not blank, or -1. */
export function lastTextIndex(lines: LineList): number {
  let index = lines.length - 1;
  while (index >= 0 && isBlank(lines.at(index) ?? '')) index--;
  return index;
}
