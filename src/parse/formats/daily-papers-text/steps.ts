import { ROLES, TRANSITIONS } from './card-grammar.ts';
import { contextCost, type Situation } from './context-cost.ts';
import type { LineAbove, LineClues } from './line-clues.ts';
import type { PageStyle } from './line-costs.ts';

/** What a step from one role to another costs: at `to * ROLES.length + from`; infinite where none leads. */
export interface Steps {
  /** What the grammar asks. */
  readonly costs: Float64Array;
  /** What the look of the two lines adds. */
  readonly extras: Float64Array;
}

const COSTS = Float64Array.from(
  ROLES.flatMap((to) => ROLES.map((from) => TRANSITIONS[from][to] ?? Number.POSITIVE_INFINITY)),
);

/**
 * The steps between two neighbouring lines of a page. Only a few things of
 * the lines bear on them, so there are at most 24 tables, made when needed.
 */
export class StepTables {
  readonly #page: PageStyle;
  readonly #tables = Array.from<Steps | undefined>({ length: 24 });

  constructor(page: PageStyle) {
    this.#page = page;
  }

  between(above: LineAbove, below: LineClues): Steps {
    const shape = below.shape === 'number' ? 1 : below.shape === 'link' ? 2 : 0;
    const key =
      shape * 8 +
      (below.furniture === 'sign' ? 4 : 0) +
      (below.afterBlank ? 2 : 0) +
      (above.finished ? 1 : 0);
    const known = this.#tables[key];
    if (known) return known;
    const made = stepsIn(
      {
        finishedAbove: above.finished,
        afterBlank: below.afterBlank,
        isSign: below.furniture === 'sign',
        shape: below.shape === 'number' || below.shape === 'link' ? below.shape : 'other',
      },
      this.#page,
    );
    this.#tables[key] = made;
    return made;
  }
}

function stepsIn(situation: Situation, page: PageStyle): Steps {
  const extras = ROLES.flatMap((to) => ROLES.map((from) => contextCost(from, to, situation, page)));
  return { costs: COSTS, extras: Float64Array.from(extras) };
}
