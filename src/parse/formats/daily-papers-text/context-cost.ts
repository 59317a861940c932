import type { Role } from './card-grammar.ts';
import type { Shape } from './line-clues.ts';
import type { PageStyle } from './line-costs.ts';

/** What of two neighbouring lines bears on the roles they can have together. */
export interface Situation {
  /** The line above ends as a sentence does, or with a link. */
  readonly finishedAbove: boolean;
  readonly afterBlank: boolean;
  readonly isSign: boolean;
  /** Other shapes than these two make no difference here. */
  readonly shape: Extract<Shape, 'number' | 'link'> | 'other';
}

const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** What depends on both roles and on how the lines look. */
export function contextCost(
  from: Role,
  to: Role,
  { finishedAbove, afterBlank, isSign, shape }: Situation,
  page: PageStyle,
): number {
  // Above the first card unknown lines can be a query; further down only a
  // sign of the page begins a second head (two pages in one file).
  if (to === 'head' && from !== 'head' && !isSign) return IMPOSSIBLE;
  if (from === 'votes' && to === 'votes' && shape !== 'link') return IMPOSSIBLE;
  let cost = 0;
  if (!finishedAbove && to !== 'abstract-rest' && isAbstract(from)) cost += 2;
  // A spaced page has a blank line below its titles too, though not every capture does.
  if (page.spaced && to === 'abstract' && !afterBlank) cost += 1;
  if (to === 'title' || to === 'votes') {
    if (page.spaced && !afterBlank && from !== 'votes' && from !== 'head') cost += 3;
    if (page.hasFeet && isAbstract(from)) cost += 1.5;
    if (page.hasVotes && to === 'title' && from !== 'votes') cost += 1.5;
  }
  if (from !== 'date' || shape !== 'number') return cost;
  // One number between a date and a title: comments, unless cards begin with votes.
  if (to === 'comments') return cost + (page.hasVotes ? 1.5 : 0) + (afterBlank ? 0.5 : 0);
  return to === 'votes' && !page.hasVotes ? cost + 1.5 : cost;
}

const isAbstract = (role: Role): boolean =>
  role === 'abstract' || role === 'abstract-rest' || role === 'abstract-paragraph';
