import { defined } from '../base/assert.ts';
import { Bitset } from '../base/bitset.ts';
import type { NumberRange } from '../domain/read-range.ts';

/** A bar of a histogram: papers whose number lies in its range. */
export interface Bar extends NumberRange {
  readonly count: number;
}

/** As many as can be told apart, and hit, in a narrow column. */
const MOST_BARS = 30;

/** A number of each paper that has one: which papers lie in a range, and how they spread. */
export class NumberColumn {
  readonly #numbers: readonly (number | null)[];
  readonly #ranges: readonly NumberRange[];
  /** The place of each paper's range, by ordinal; `NO_BAR` without a number. */
  readonly #bars: Uint8Array;

  /** @param numbers whole ones, by ordinal */
  constructor(numbers: readonly (number | null)[]) {
    this.#numbers = numbers;
    this.#ranges = rangesOf(numbers);
    this.#bars = placesOf(numbers, this.#ranges);
  }

  within({ least, most }: NumberRange): Bitset {
    const papers = new Bitset(this.#numbers.length);
    for (const [ordinal, number] of this.#numbers.entries())
      if (number !== null && number >= least && number <= most) papers.add(ordinal);
    return papers;
  }

  /** How many of `papers` each bar has: the same bars whatever the papers. */
  bars(papers: Bitset): Bar[] {
    const counts = new Uint32Array(NO_BAR + 1);
    papers.tally(this.#bars, counts);
    return this.#ranges.map((range, bar) => ({ ...range, count: counts[bar] ?? 0 }));
  }
}

const NO_BAR = 0xff;

/** The bars, lowest first. */
function rangesOf(numbers: readonly (number | null)[]): NumberRange[] {
  const counts = new Map<number, number>();
  for (const number of numbers)
    if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  if (counts.size === 0) return [];
  const { least, most } = windowOf(counts);
  const ranges = Array.from({ length: most - least + 1 }, (_, i) => ({
    least: least + i,
    most: least + i,
  }));
  const all = [...counts.keys()];
  // What lies outside has bars of its own, which say so.
  if (all.some((number) => number < least)) ranges.unshift({ least: 0, most: least - 1 });
  if (all.some((number) => number > most))
    ranges.push({ least: most + 1, most: Number.POSITIVE_INFINITY });
  return ranges;
}

function placesOf(numbers: readonly (number | null)[], ranges: readonly NumberRange[]): Uint8Array {
  const first = ranges[0]?.most ?? 0;
  return Uint8Array.from(numbers, (number) =>
    number === null ? NO_BAR : Math.min(ranges.length - 1, Math.max(0, number - first)),
  );
}

/** The numbers that have bars: all, or where most papers are, so that one misread year hides nothing. */
function windowOf(counts: ReadonlyMap<number, number>): NumberRange {
  const ascending = [...counts].toSorted(([a], [b]) => a - b);
  const numberAt = (place: number): number => defined(ascending[place], 'a number')[0];
  let from = 0;
  let inside = 0;
  let best = { papers: 0, least: 0, most: 0 };
  for (const [number, count] of ascending) {
    inside += count;
    for (; number - numberAt(from) >= MOST_BARS; from++) inside -= counts.get(numberAt(from)) ?? 0;
    if (inside >= best.papers) best = { papers: inside, least: numberAt(from), most: number };
  }
  return best;
}
