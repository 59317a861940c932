import { defined } from '../base/assert.ts';
import { duplicateBlocks, pairsOf } from './duplicate-blocks.ts';
import { type ComparablePaper, type Likeness, likeness } from './likeness.ts';
import { overlap, shingles } from './shingles.ts';
import { type ComparableTitle, comparableTitle, titleDifference } from './title-difference.ts';
import { TitleSketches } from './title-sketches.ts';

/** Two papers that may be one, as indices into those searched; `one` is the earlier. */
export interface LikelyPair extends Likeness {
  readonly one: number;
  readonly other: number;
}

/** Papers, or pairs, between two breaths. */
const STRIDE = 256;

/**
 * Finds papers that may be one: titles within a few letters and abstracts that
 * overlap, or where one has none the same first author or year; a preprint and
 * its published version. Titles that differ in a number never are.
 *
 * @param breathe lets others have a turn; called every few milliseconds of work
 * @returns the surest first
 */
export async function likelyDuplicates(
  papers: readonly ComparablePaper[],
  breathe: () => Promise<void>,
): Promise<readonly LikelyPair[]> {
  const titles: ComparableTitle[] = [];
  const sketches = new TitleSketches(papers.length);
  for (const [index, { title }] of papers.entries()) {
    if (index % STRIDE === 0) await breathe();
    const comparable = comparableTitle(title);
    titles.push(comparable);
    sketches.add(comparable);
  }
  const abstracts = new Abstracts(papers);
  const { frequency } = sketches;

  function compare(one: number, other: number): Likeness | null {
    const [a, b] = [defined(titles[one], 'a title'), defined(titles[other], 'a title')];
    const difference = titleDifference(a, b);
    if (difference === null) return null;
    const agreement = abstracts.agreement(one, other);
    // Titles that are only reworded need abstracts that tell.
    if (difference.letters === null && agreement === null) return null;
    return likeness(defined(papers[one], 'a paper'), defined(papers[other], 'a paper'), {
      titles: difference,
      agreement,
      frequency,
    });
  }

  const found: LikelyPair[] = [];
  const seen = new Set<number>();
  let work = 0;
  for (const block of await duplicateBlocks(titles, sketches, breathe))
    for (const [one, other] of pairsOf(block)) {
      work += 1;
      if (work % STRIDE === 0) await breathe();
      if (!sketches.mayBeMisprint(one, other) && !sketches.mayBeReworded(one, other)) continue;
      const pair = one * papers.length + other;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const like = compare(one, other);
      if (like !== null) found.push({ one, other, ...like });
    }
  return found.toSorted((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
}

/** Abstracts in runs of words, made when they are first compared. */
class Abstracts {
  readonly #papers: readonly ComparablePaper[];
  readonly #runs = new Map<number, Uint32Array>();

  constructor(papers: readonly ComparablePaper[]) {
    this.#papers = papers;
  }

  /** Part of the shorter abstract that stands in the other, 0 … 1; `null` where one has none. */
  agreement(one: number, other: number): number | null {
    const [a, b] = [this.#runsOf(one), this.#runsOf(other)];
    return a === null || b === null ? null : overlap(a, b);
  }

  #runsOf(index: number): Uint32Array | null {
    const abstract = this.#papers[index]?.abstract ?? null;
    if (abstract === null) return null;
    const made = this.#runs.get(index) ?? shingles(abstract);
    this.#runs.set(index, made);
    return made;
  }
}
