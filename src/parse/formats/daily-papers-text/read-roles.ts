import { isBlank } from '../../clean-text.ts';
import { ROLES, TRANSITIONS } from './card-grammar.ts';
import { type LineClues, readClues } from './line-clues.ts';
import { fillCosts, type PageStyle } from './line-costs.ts';
import { RoledLines } from './roled-lines.ts';
import { type Steps, StepTables } from './steps.ts';

const COUNT = ROLES.length;
const INFINITE = Number.POSITIVE_INFINITY;
const START = Float64Array.from(ROLES, (role) => TRANSITIONS.start[role] ?? INFINITE);
const END = Float64Array.from(ROLES, (role) => TRANSITIONS[role].end ?? INFINITE);

/**
 * Reads a page as the cheapest way through the grammar of a card: every line
 * has a cost in every role, every pair of roles has a cost, and the sum
 * decides (Viterbi's algorithm). So a short abstract, a lost byline or a
 * missing blank line costs a little instead of derailing what follows. Time
 * and memory grow with the number of lines.
 */
export function readRoles(lines: readonly string[], page: PageStyle): RoledLines {
  const lastText = lines.findLastIndex((line) => !isBlank(line));
  const indexes = new Uint32Array(lastText + 1);
  const texts: string[] = [];
  const tables = new StepTables(page);
  const own = new Float64Array(COUNT);
  /** For each line and role, the role of the line above on the cheapest way there. */
  const origins = new Uint8Array((lastText + 1) * COUNT);
  /** What the cheapest way to each role on the line above costs, and on this line. */
  let totals = Float64Array.from(START);
  let next = new Float64Array(COUNT);
  let previous: LineClues | null = null;
  let afterBlank = true;
  for (let index = 0; index <= lastText; index++) {
    const line = lines[index] ?? '';
    if (isBlank(line)) {
      afterBlank = true;
      continue;
    }
    const clues = readClues(line, afterBlank, previous === null || previous.furniture === 'sign');
    fillCosts(own, clues, previous, page, index === lastText);
    if (previous === null)
      for (let to = 0; to < COUNT; to++) next[to] = (totals[to] ?? 0) + (own[to] ?? 0);
    else advance(tables.between(previous, clues), own, totals, next, origins, texts.length * COUNT);
    [totals, next] = [next, totals];
    indexes[texts.length] = index;
    texts.push(clues.text);
    previous = clues;
    afterBlank = false;
  }
  return new RoledLines(indexes, trace(texts.length, origins, totals), texts);
}

/** Goes on to the next line by the cheapest way to each role; notes the roles it comes from. */
function advance(
  { starts, froms, costs, extras }: Steps,
  own: Float64Array,
  totals: Float64Array,
  next: Float64Array,
  origins: Uint8Array,
  row: number,
): void {
  for (let to = 0; to < COUNT; to++) {
    const cost = own[to] ?? INFINITE;
    let best = INFINITE;
    if (cost !== INFINITE) {
      const end = starts[to + 1] ?? 0;
      for (let i = starts[to] ?? 0; i < end; i++) {
        const from = froms[i] ?? 0;
        const total = (totals[from] ?? INFINITE) + (costs[i] ?? INFINITE);
        if (total >= best) continue;
        const sum = total + (extras[i] ?? INFINITE);
        if (sum < best) {
          best = sum;
          origins[row + to] = from;
        }
      }
    }
    next[to] = cost + best;
  }
}

/** From the cheapest end back to the first line. */
function trace(count: number, origins: Uint8Array, totals: Float64Array): Uint8Array {
  let role = 0;
  let best = INFINITE;
  for (let end = 0; end < COUNT; end++) {
    const sum = (totals[end] ?? INFINITE) + (END[end] ?? INFINITE);
    if (sum < best) {
      best = sum;
      role = end;
    }
  }
  const roles = new Uint8Array(count);
  for (let i = count - 1; i >= 0; i--) {
    roles[i] = role;
    role = origins[i * COUNT + role] ?? 0;
  }
  return roles;
}
