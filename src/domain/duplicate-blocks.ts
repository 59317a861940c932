import type { ComparableTitle } from './title-difference.ts';
import type { TitleSketches } from './title-sketches.ts';

/** Rarest words of a title that it is looked up by; a misprint spoils one or two of them. */
const WORDS = 3;
/** A word of more titles than this is looked up together with the next rarest. */
const COMMON = 120;
/** Titles of one block that are compared each with each; of more, neighbours only. */
const CROWD = 300;
/** How many neighbours. */
const NEIGHBOURS = 12;
/** Titles between two breaths. */
const STRIDE = 256;

/**
 * Groups titles that may be alike, never all with all: those that are the
 * same, and those that share a rare word, or two words less rare. A block
 * lists indices, ascending.
 */
export async function duplicateBlocks(
  titles: readonly ComparableTitle[],
  sketches: TitleSketches,
  breathe: () => Promise<void>,
): Promise<readonly (readonly number[])[]> {
  const blocks = new Map<string | number, number[]>();
  const put = (name: string | number, index: number): void => {
    const known = blocks.get(name);
    if (known === undefined) blocks.set(name, [index]);
    else known.push(index);
  };
  for (const [index, { bare }] of titles.entries()) {
    if (index % STRIDE === 0) await breathe();
    put(bare, index);
    const rarest = sketches.rarest(index, WORDS);
    rarest.forEach(({ word, times }, rank) => {
      if (times <= COMMON) put(word, index);
      else for (const next of rarest.slice(rank + 1)) put(`${word} ${next.word}`, index);
    });
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

/** The pairs to compare within a block: [earlier, later]. */
export function* pairsOf(block: readonly number[]): Iterable<readonly [number, number]> {
  const reach = block.length > CROWD ? NEIGHBOURS : block.length;
  for (let i = 0; i < block.length; i++)
    for (let j = i + 1; j < block.length && j - i <= reach; j++) {
      const [one, other] = [block[i], block[j]];
      if (one !== undefined && other !== undefined) yield [one, other];
    }
}
