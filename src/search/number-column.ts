import { defined } from '../base/assert.ts';
import { Bitset } from '../base/bitset.ts';
import type { NumberRange } from '../domain/read-range.ts';

/** A bar of a histogram: papers whose number lies in its range. */
export interface Bar extends NumberRange {
  readonly count: number;
}

interface Bin extends NumberRange {
  readonly papers: Bitset;
}

/** As many as can be told apart, and hit, in a narrow column. */
const MOST_BARS = 30;

/** A number of each paper that has one: which papers lie in a range, and how they spread. */
export class NumberColumn {
  readonly #numbers: readonly (number | null)[];
  readonly #bins: readonly Bin[];

  /** @param numbers whole ones, by ordinal */
  constructor(numbers: readonly (number | null)[]) {
    this.#numbers = numbers;
    this.#bins = binsOf(numbers);
  }

  within({ least, most }: NumberRange): Bitset {
    const papers = new Bitset(this.#numbers.length);
    for (const [ordinal, number] of this.#numbers.entries())
      if (number !== null && number >= least && number <= most) papers.add(ordinal);
    return papers;
  }

  /** How many of `papers` each bar has: the same bars whatever the papers. */
  bars(papers: Bitset): Bar[] {
    return this.#bins.map(({ least, most, papers: own }) => ({
      least,
      most,
      count: papers.countAnd(own),
    }));
  }
}

function binsOf(numbers: readonly (number | null)[]): Bin[] {
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
  const bins = ranges.map((range) => ({ ...range, papers: new Bitset(numbers.length) }));
  const shift = defined(bins[0], 'the first bin').most;
  for (const [ordinal, number] of numbers.entries()) {
    if (number === null) continue;
    const place = Math.min(bins.length - 1, Math.max(0, number - shift));
    defined(bins[place], `bin ${place}`).papers.add(ordinal);
  }
  return bins;
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
