import type { Role } from './card-grammar.ts';
import type { LineClues } from './line-clues.ts';
import type { PageStyle } from './line-costs.ts';

const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** What depends on both roles and on how the lines look. */
export function contextCost(
  from: Role,
  to: Role,
  clues: LineClues,
  previous: LineClues,
  page: PageStyle,
): number {
  // Above the first card unknown lines can be a query; further down only a
  // sign of the page begins a second head (two pages in one file).
  if (to === 'head' && from !== 'head' && clues.furniture !== 'sign') return IMPOSSIBLE;
  if (from === 'votes' && to === 'votes' && clues.shape !== 'link') return IMPOSSIBLE;
  let cost = 0;
  if (!previous.finished && to !== 'abstract-rest' && isAbstract(from)) cost += 2;
  // A spaced page has a blank line below its titles too, though not every capture does.
  if (page.spaced && to === 'abstract' && !clues.afterBlank) cost += 1;
  if (to === 'title' || to === 'votes') {
    if (page.spaced && !clues.afterBlank && from !== 'votes' && from !== 'head') cost += 3;
    if (page.hasFeet && isAbstract(from)) cost += 1.5;
    if (page.hasVotes && to === 'title' && from !== 'votes') cost += 1.5;
  }
  return cost + numberCost(from, to, clues, page);
}

/** One number between a date and a title: comments, unless cards begin with votes. */
function numberCost(from: Role, to: Role, clues: LineClues, page: PageStyle): number {
  if (from !== 'date' || clues.shape !== 'number') return 0;
  if (to === 'comments') return (page.hasVotes ? 1.5 : 0) + (clues.afterBlank ? 0.5 : 0);
  return to === 'votes' && !page.hasVotes ? 1.5 : 0;
}

const isAbstract = (role: Role): boolean =>
  role === 'abstract' || role === 'abstract-rest' || role === 'abstract-paragraph';
