import { defined } from '../../../base/assert.ts';
import { AT, ROLES, type Role, TRANSITIONS } from './card-grammar.ts';
import { contextCost } from './context-cost.ts';
import { type LineClues, readClues } from './line-clues.ts';
import { fillCosts, type PageStyle } from './line-costs.ts';

/** A line that is not blank, with the role it plays. */
export interface RoledLine {
  /** From 0. */
  readonly index: number;
  readonly role: Role;
  /** Trimmed, and without the furniture that was glued to it. */
  readonly text: string;
}

const COUNT = ROLES.length;
const INFINITE = Number.POSITIVE_INFINITY;
const START = Float64Array.from(ROLES, (role) => TRANSITIONS.start[role] ?? INFINITE);
const END = ROLES.map((role) => TRANSITIONS[role].end ?? INFINITE);

/** For each role the roles it can follow, and what that costs. */
const STEPS = ROLES.map((to) => {
  const froms = ROLES.filter((from) => TRANSITIONS[from][to] !== undefined);
  return {
    froms: Uint8Array.from(froms, (from) => AT[from]),
    costs: Float64Array.from(froms, (from) => TRANSITIONS[from][to] ?? INFINITE),
  };
});

/**
 * Reads a page as the cheapest way through the grammar of a card: every line
 * has a cost in every role, every pair of roles has a cost, and the sum
 * decides (Viterbi's algorithm). So a short abstract, a lost byline or a
 * missing blank line costs a little instead of derailing what follows. Time
 * and memory grow with the number of lines.
 */
export function readRoles(lines: readonly string[], page: PageStyle): RoledLine[] {
  const indexes: number[] = [];
  const texts: string[] = [];
  const lastText = lines.findLastIndex((line) => line.trim() !== '');
  const own = new Float64Array(COUNT);
  let origins = new Uint8Array(1024 * COUNT);
  let totals = START;
  let next = new Float64Array(COUNT);
  let previous: LineClues | null = null;
  let afterBlank = true;
  for (let index = 0; index <= lastText; index++) {
    const line = lines[index] ?? '';
    if (line === '' || line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const clues = readClues(line, afterBlank, previous === null || previous.furniture === 'sign');
    fillCosts(own, clues, previous, page, index === lastText);
    const row = indexes.length * COUNT;
    if (row + COUNT > origins.length) origins = grown(origins);
    for (let to = 0; to < COUNT; to++) {
      const cost = own[to] ?? INFINITE;
      if (cost === INFINITE) next[to] = INFINITE;
      else if (previous === null) next[to] = (totals[to] ?? INFINITE) + cost;
      else next[to] = cost + step(to, totals, clues, previous, page, origins, row);
    }
    const spent = previous === null ? new Float64Array(COUNT) : totals;
    totals = next;
    next = spent;
    indexes.push(index);
    texts.push(clues.text);
    previous = clues;
    afterBlank = false;
  }
  return trace(indexes, texts, origins, totals);
}

/** The cheapest way to a role on this line; notes the role it comes from. */
function step(
  to: number,
  totals: Float64Array,
  clues: LineClues,
  previous: LineClues,
  page: PageStyle,
  origins: Uint8Array,
  row: number,
): number {
  const { froms, costs } = defined(STEPS[to], 'role');
  const role = ROLES[to] ?? 'unknown';
  let best = INFINITE;
  for (let i = 0; i < froms.length; i++) {
    const from = froms[i] ?? 0;
    const total = (totals[from] ?? INFINITE) + (costs[i] ?? INFINITE);
    if (total >= best) continue;
    const sum = total + contextCost(ROLES[from] ?? 'unknown', role, clues, previous, page);
    if (sum < best) {
      best = sum;
      origins[row + to] = from;
    }
  }
  return best;
}

function trace(
  indexes: readonly number[],
  texts: readonly string[],
  origins: Uint8Array,
  totals: Float64Array,
): RoledLine[] {
  let state = 0;
  let best = INFINITE;
  for (const [role, total] of totals.entries()) {
    const sum = total + (END[role] ?? INFINITE);
    if (sum < best) {
      best = sum;
      state = role;
    }
  }
  const roles: Role[] = [];
  for (let i = indexes.length - 1; i >= 0; i--) {
    roles.push(ROLES[state] ?? 'unknown');
    state = origins[i * COUNT + state] ?? 0;
  }
  const last = indexes.length - 1;
  return indexes.map((index, i) => ({
    index,
    role: roles[last - i] ?? 'unknown',
    text: texts[i] ?? '',
  }));
}

function grown(origins: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(origins.length * 2);
  larger.set(origins);
  return larger;
}
