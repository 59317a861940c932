import { ROLES, TRANSITIONS } from './card-grammar.ts';
import type { LineClues } from './line-clues.ts';
import { fillCosts, type PageStyle } from './line-costs.ts';
import { type Steps, StepTables } from './steps.ts';

const COUNT = ROLES.length;
const INFINITE = Number.POSITIVE_INFINITY;
const START = Float64Array.from(ROLES, (role) => TRANSITIONS.start[role] ?? INFINITE);
const END = Float64Array.from(ROLES, (role) => TRANSITIONS[role].end ?? INFINITE);

/**
 * All ways through the grammar, of which only the cheapest to each role of
 * the last line is kept (Viterbi's algorithm). What is done for a line is a
 * method of its own, so that engines compile it on its own.
 */
export class Trellis {
  readonly #page: PageStyle;
  readonly #tables: StepTables;
  readonly #own = new Float64Array(COUNT);
  /** For each line and role, the role of the line above on the cheapest way there. */
  readonly #origins: Uint8Array;
  /** What the cheapest way to each role of the last line costs. */
  #totals = Float64Array.from(START);
  #spare = new Float64Array(COUNT);
  #last: LineClues | null = null;
  #count = 0;

  constructor(page: PageStyle, maxLines: number) {
    this.#page = page;
    this.#tables = new StepTables(page);
    this.#origins = new Uint8Array(maxLines * COUNT);
  }

  /** @param endsPage no other line follows: the place where a file can be cut */
  add(clues: LineClues, endsPage: boolean): void {
    const above = this.#last;
    const own = this.#own;
    const totals = this.#totals;
    const next = this.#spare;
    fillCosts(own, clues, above, this.#page, endsPage);
    if (above === null)
      for (let to = 0; to < COUNT; to++)
        next[to] = (totals[to] ?? INFINITE) + (own[to] ?? INFINITE);
    else {
      const steps = this.#tables.between(above, clues);
      advance(steps, own, totals, next, this.#origins, this.#count * COUNT);
    }
    this.#totals = next;
    this.#spare = totals;
    this.#last = clues;
    this.#count += 1;
  }

  /** From the cheapest end back to the first line: the places of the roles in `ROLES`. */
  cheapest(): Uint8Array {
    let role = 0;
    let best = INFINITE;
    for (let end = 0; end < COUNT; end++) {
      const sum = (this.#totals[end] ?? INFINITE) + (END[end] ?? INFINITE);
      if (sum < best) {
        best = sum;
        role = end;
      }
    }
    const roles = new Uint8Array(this.#count);
    for (let line = this.#count - 1; line >= 0; line--) {
      roles[line] = role;
      role = this.#origins[line * COUNT + role] ?? 0;
    }
    return roles;
  }
}

/** Room for the roles that a line can have at all: about half of them. */
const POSSIBLE = new Uint8Array(COUNT);

/** Goes on to the next line by the cheapest way to each role; notes the roles it comes from. */
function advance(
  { costs, extras }: Steps,
  own: Float64Array,
  totals: Float64Array,
  next: Float64Array,
  origins: Uint8Array,
  row: number,
): void {
  let possible = 0;
  for (let from = 0; from < COUNT; from++)
    if ((totals[from] ?? INFINITE) !== INFINITE) POSSIBLE[possible++] = from;
  for (let to = 0; to < COUNT; to++) {
    const cost = own[to] ?? INFINITE;
    let best = INFINITE;
    for (let i = cost === INFINITE ? possible : 0; i < possible; i++) {
      const from = POSSIBLE[i] ?? 0;
      const at = to * COUNT + from;
      const total = (totals[from] ?? INFINITE) + (costs[at] ?? INFINITE);
      if (total >= best) continue;
      const sum = total + (extras[at] ?? INFINITE);
      if (sum < best) {
        best = sum;
        origins[row + to] = from;
      }
    }
    next[to] = cost + best;
  }
}
