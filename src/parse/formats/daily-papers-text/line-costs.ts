import { isBegunByline } from './byline.ts';
import { isBegunDate } from './card-date.ts';
import { AT, type Role } from './card-grammar.ts';
import type { LineAbove, LineClues, Shape } from './line-clues.ts';

/** Characters in a line of wrapped text: half of the lines have `usual`, hardly any over `most`. */
export interface Wrap {
  readonly usual: number;
  /** A line that has room for the next word within this was not wrapped there. */
  readonly least: number;
  readonly most: number;
}

/** What holds for a whole page. */
export interface PageStyle {
  /** How abstracts are wrapped; `null` where they stand on one line. */
  readonly wrap: Wrap | null;
  /** Blank lines stand between the parts, so also above every title. */
  readonly spaced: boolean;
  /** Cards end with a byline or a date. */
  readonly hasFeet: boolean;
  /** Cards begin with a number of votes, or `-`. */
  readonly hasVotes: boolean;
}

const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** Fills `costs`, one for each of `ROLES`: how unlikely it is that a line plays the role. */
export function fillCosts(
  costs: Float64Array,
  clues: LineClues,
  previous: LineAbove | null,
  page: PageStyle,
  /** Nothing but blank lines follows: the place where a file can be cut. */
  isLast: boolean,
): void {
  costs.fill(IMPOSSIBLE);
  const known = clues.shape !== 'text' || clues.furniture !== null ? 6 : 0;
  costs[AT.title] = known + titleCost(clues);
  costs[AT['title-rest']] = known + titleRestCost(clues, previous, page);
  costs[AT.abstract] = known + abstractCost(clues);
  costs[AT['abstract-rest']] = known + abstractRestCost(clues, previous, page);
  costs[AT['abstract-paragraph']] = known + paragraphCost(clues, previous, page);
  costs[AT.organisation] = known + organisationCost(clues, previous);
  costs[AT.unknown] = clues.words <= 2 ? 1 : 2;
  costs[AT.head] = clues.headFact ? 0.3 : headCost(clues);
  if (clues.furniture !== null) costs[AT.furniture] = clues.furniture === 'sign' ? 0 : 0.7;
  if (clues.shape !== 'text')
    for (const [role, cost] of SHAPE_COSTS[clues.shape]) costs[AT[role]] = cost;
  if (isLast && isBegunByline(clues.text)) costs[AT.byline] = 0.3;
  if (isLast && clues.shape !== 'dated' && isBegunDate(clues.text)) costs[AT.date] = 0.5;
}

/** The roles that a shape is made for. */
const SHAPE_COSTS: Readonly<Record<Exclude<Shape, 'text'>, readonly (readonly [Role, number])[]>> =
  {
    number: [
      ['votes', 0],
      ['comments', 0],
    ],
    dash: [['votes', 0]],
    dot: [['dot', 0]],
    authors: [['byline', 0]],
    opener: [['byline', 0.2]],
    dated: [['date', 0]],
    link: [
      ['title-link', 0],
      ['link', 0],
      ['votes', 0.5],
    ],
    'comments-link': [
      ['comments', 0.2],
      ['link', 0.3],
    ],
  };

/** Unknown short lines above the first card are the menu or the echoed query. */
function headCost({ furniture, shape, text, finished }: LineClues): number {
  if (furniture !== null) return furniture === 'sign' ? 0 : 0.3;
  if (shape === 'link' || (text.startsWith('http') && /^https?:\/\/\S+$/.test(text))) return 0.5;
  if (shape !== 'text') return IMPOSSIBLE;
  if (text.length > 400) return IMPOSSIBLE;
  const length = text.length <= 60 ? 3 : text.length <= 100 ? 5 : 9;
  return length + (finished ? 1.5 : 0);
}

function titleCost(clues: LineClues): number {
  const { text, endsWithPeriod, breaks, startsLower, indented, capitals, words } = clues;
  let cost = titleLengthCost(text.length);
  if (cost > 12) return cost;
  if (endsWithPeriod) cost += 2.5;
  else if (clues.promising) cost += 0.8;
  cost += Math.min(5, breaks * 2.5);
  if (startsLower) cost += 1.2;
  if (indented) cost += 0.7;
  if (capitals < 0.6) cost += 0.6;
  if (words < 3) cost += 0.7;
  if (clues.prose) cost += 1.5;
  return cost;
}

/** Titles have 5 to 226 characters. */
function titleLengthCost(length: number): number {
  if (length < 10) return length < 5 ? 3 : 1;
  if (length <= 160) return 0;
  if (length <= 240) return 1;
  return 4 + (length - 240) / 20;
}

/** A wrapped title goes on below without a blank line, by rule with two spaces before it. */
function titleRestCost(clues: LineClues, previous: LineAbove | null, page: PageStyle): number {
  if (!previous || clues.afterBlank) return IMPOSSIBLE;
  let cost = clues.indented ? 0 : 3;
  if (!clues.indented && page.wrap !== null && previous.text.length > page.wrap.most) cost = 4;
  else if (
    !clues.indented &&
    page.wrap !== null &&
    isFull(previous.text.length, clues.firstWord, page.wrap)
  )
    cost = 1.5;
  if (previous.promising) cost = Math.max(0, cost - 1);
  if (previous.text.length < 25) cost += 1;
  if (clues.text.length > 300) return IMPOSSIBLE;
  if (clues.text.length > 120) cost += 2 + (clues.text.length - 120) / 20;
  if (clues.endsWithPeriod) cost += 1.5;
  cost += Math.min(5, clues.breaks * 2.5);
  return clues.prose ? cost + 1 : cost;
}

function abstractCost({ text, startsLower, finished, capitals }: LineClues): number {
  let cost = text.length >= 200 ? 0 : text.length >= 60 ? 0.5 : 1.5;
  if (startsLower) cost += 2.5;
  if (text.length < 60 && !finished) cost += 1;
  if (text.length < 160 && !finished && capitals > 0.7) cost += 2.5;
  return cost;
}

function abstractRestCost(clues: LineClues, previous: LineAbove | null, page: PageStyle): number {
  if (!previous || clues.afterBlank) return IMPOSSIBLE;
  let cost = previous.finished ? 0.7 : 0;
  if (clues.indented) cost += 1;
  if (page.wrap === null) return cost + (!previous.finished && clues.startsLower ? 1 : 3);
  if (!isFull(previous.text.length, clues.firstWord, page.wrap)) cost += 3;
  if (previous.text.length > page.wrap.most) cost += 2.5;
  if (clues.text.length > page.wrap.most) cost += 1.5;
  if (previous.finished && !clues.finished && clues.capitals >= 0.75) cost += 1.5;
  return cost;
}

/** Whether the next line's first word had no room on a line: else it was not wrapped there. */
export const isFull = (length: number, nextWord: number, wrap: Wrap): boolean =>
  length + 1 + nextWord >= wrap.least;

function paragraphCost(clues: LineClues, previous: LineAbove | null, page: PageStyle): number {
  let cost = clues.afterBlank || clues.indented ? 3.5 : 4.5;
  if (previous && !previous.finished) cost += 2;
  // The first line of a wrapped paragraph is as long as its lines are.
  const least = page.wrap === null ? 120 : page.wrap.usual * 0.85;
  if (clues.text.length < least && !clues.finished) cost += 3;
  return clues.capitals > 0.7 && !clues.finished ? cost + 2 : cost;
}

function organisationCost(clues: LineClues, previous: LineAbove | null): number {
  if (clues.text.length > 100) return IMPOSSIBLE;
  let cost = clues.words > 10 ? 2.5 : 0.5;
  if (clues.endsWithPeriod) cost += 3;
  // Right below an open line it is more likely the end of a wrapped sentence.
  const wrapped = previous !== null && previous.text.length <= 200;
  if (wrapped && !clues.afterBlank && !previous.finished) cost += 3;
  return cost;
}
