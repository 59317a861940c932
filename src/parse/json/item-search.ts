import type { BlockText } from '../block-text.ts';
import type { KeyClues, ListFinder } from './list-finder.ts';

/** A part of a list of papers, by its place in the text. */
export interface JsonItem {
  readonly start: number;
  /** One past its last character. */
  readonly end: number;
  /** The name it has in an object of papers; can be its id. */
  readonly key: string | null;
  /** `broken`: its brackets do not match; `cut`: the text ends within it. */
  readonly damage: 'broken' | 'cut' | null;
  /** What it holds, where that had to be read to find it; not of what is only nearly JSON. */
  readonly value?: unknown;
}

/** What is wrong around the items, at an offset. */
export interface ListDamage {
  readonly at: number;
  readonly reason: string;
}

/** Characters that may still be passed over once more because an item was damaged. */
interface Spare {
  scans: number;
  titles: number;
}

/** A text that is searched for items, and what was noted on the way. */
export interface ItemSearch {
  readonly text: BlockText;
  readonly cluesOf: (key: string) => KeyClues;
  readonly lists: ListFinder;
  readonly spare: Spare;
  readonly damage: ListDamage[];
  /** How many items were found. */
  items: number;
}

/** In proportion to the text, so that time grows with its length whatever it holds. */
export const spareFor = (length: number): Spare => ({
  scans: 16 * length + 1_000_000,
  titles: 8 * length + 500_000,
});
