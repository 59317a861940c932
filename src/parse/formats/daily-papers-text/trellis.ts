import { AT, ROLES, type Role, TRANSITIONS } from './card-grammar.ts';
import type { LineAbove, LineClues } from './line-clues.ts';
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
  /** For each line that was weighed, and each role, the role above on the cheapest way there. */
  readonly #origins = new Rows();
  /** Of each line: `WEIGHED`, or the only role above that it can follow. */
  readonly #above: Uint8Array;
  /** What the cheapest way to each role of the last line costs. */
  #totals = Float64Array.from(START);
  #spare = new Float64Array(COUNT);
  #last: LineAbove | null = null;
  #count = 0;
  /** The role of the last line where no other was weighed. */
  #certain: Role | null = null;

  constructor(page: PageStyle, maxLines: number) {
    this.#page = page;
    this.#tables = new StepTables(page);
    this.#above = new Uint8Array(maxLines);
  }

  /** @param endsPage no other line follows: the place where a file can be cut */
  add(clues: LineClues, endsPage: boolean): void {
    const above = this.#last;
    const own = this.#own;
    const totals = this.#totals;
    const next = this.#spare;
    fillCosts(own, clues, above, this.#page, endsPage);
    const row = this.#origins.add();
    if (above === null)
      for (let to = 0; to < COUNT; to++)
        next[to] = (totals[to] ?? INFINITE) + (own[to] ?? INFINITE);
    else {
      const steps = this.#tables.between(above, clues);
      advance(steps, own, totals, next, this.#origins.cells, row);
    }
    this.#totals = next;
    this.#spare = totals;
    this.#last = clues;
    this.#above[this.#count] = WEIGHED;
    this.#count += 1;
    this.#certain = null;
  }

  /** The role of the last line, where whatever else it could be costs far more; else `null`. */
  certainRole(): Role | null {
    if (this.#certain !== null) return this.#certain;
    if (this.#count === 0) return null;
    const best = cheapestOf(this.#totals);
    const most = (this.#totals[best] ?? INFINITE) + FAR;
    for (let role = 0; role < COUNT; role++)
      if (role !== best && (this.#totals[role] ?? INFINITE) < most) return null;
    return ROLES[best] ?? null;
  }

  /**
   * Gives the next lines a role without weighing any other, where the last has a certain one.
   *
   * @param line the last of them
   */
  take(role: Role, line: LineAbove, lines = 1): void {
    const to = AT[role];
    const from = this.#certain === null ? cheapestOf(this.#totals) : AT[this.#certain];
    if (to !== from || this.#certain === null) {
      const total = this.#totals[from] ?? INFINITE;
      this.#totals.fill(INFINITE);
      this.#totals[to] = total;
    }
    this.#above[this.#count] = from;
    this.#above.fill(to, this.#count + 1, this.#count + lines);
    this.#last = line;
    this.#count += lines;
    this.#certain = role;
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
    let row = this.#origins.end;
    for (let line = this.#count - 1; line >= 0; line--) {
      roles[line] = role;
      const above = this.#above[line] ?? 0;
      if (above !== WEIGHED) role = above;
      else {
        row -= COUNT;
        role = this.#origins.cells[row + role] ?? 0;
      }
    }
    return roles;
  }
}

/** A cell for each role and row; how many rows there will be is not known before. */
class Rows {
  cells = new Uint8Array(COUNT * 1024);
  end = 0;

  /** @returns where the new row begins */
  add(): number {
    const row = this.end;
    this.end += COUNT;
    if (this.end > this.cells.length) {
      const larger = new Uint8Array(2 * this.cells.length);
      larger.set(this.cells);
      this.cells = larger;
    }
    return row;
  }
}

const WEIGHED = 255;
/** No page was seen on which a way made up for as much. */
const FAR = 4;

function cheapestOf(totals: Float64Array): number {
  let best = 0;
  for (let role = 1; role < COUNT; role++)
    if ((totals[role] ?? INFINITE) < (totals[best] ?? INFINITE)) best = role;
  return best;
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
