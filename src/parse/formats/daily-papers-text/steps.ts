import { AT, ROLES, type Role, TRANSITIONS } from './card-grammar.ts';
import { contextCost, type Situation } from './context-cost.ts';
import type { LineClues } from './line-clues.ts';
import type { PageStyle } from './line-costs.ts';

/** From which roles each role can be reached, and what that costs: one place of the arrays a step. */
export interface Steps {
  /** The steps to role `r` are those from `starts[r]` to before `starts[r + 1]`. */
  readonly starts: Uint16Array;
  readonly froms: Uint8Array;
  /** What the grammar asks. */
  readonly costs: Float64Array;
  /** What the look of the two lines adds. */
  readonly extras: Float64Array;
}

/** All pairs of roles that the grammar knows, ordered by the second, then the first. */
const PAIRS: readonly { readonly from: Role; readonly to: Role; readonly cost: number }[] =
  ROLES.flatMap((to) =>
    ROLES.flatMap((from) => {
      const cost = TRANSITIONS[from][to];
      return cost === undefined ? [] : [{ from, to, cost }];
    }),
  );

/**
 * The steps between two neighbouring lines of a page. Only a few things of
 * the lines bear on them, so there are at most 24 tables, made when needed.
 */
export class StepTables {
  readonly #page: PageStyle;
  readonly #tables: (Steps | undefined)[] = Array.from({ length: 24 });

  constructor(page: PageStyle) {
    this.#page = page;
  }

  between(above: LineClues, below: LineClues): Steps {
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
  const steps = PAIRS.map((pair) => ({
    ...pair,
    extra: contextCost(pair.from, pair.to, situation, page),
  })).filter(({ extra }) => extra !== Number.POSITIVE_INFINITY);
  return {
    starts: Uint16Array.from(
      [...ROLES, null],
      (_, role) => steps.filter(({ to }) => AT[to] < role).length,
    ),
    froms: Uint8Array.from(steps, ({ from }) => AT[from]),
    costs: Float64Array.from(steps, ({ cost }) => cost),
    extras: Float64Array.from(steps, ({ extra }) => extra),
  };
}
