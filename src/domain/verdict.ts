import type { PaperKey } from './paper.ts';

/** What the user said of two papers. */
export interface Verdict {
  /** Names the pair: see `pairOf`. */
  readonly pair: string;
  readonly verdict: 'same' | 'different';
  /** Every key that each of the two was known by then, its own first. */
  readonly one: readonly PaperKey[];
  readonly other: readonly PaperKey[];
  /** As they were then: what is shown when their listings are gone. */
  readonly titles: readonly [string, string];
  /** Milliseconds since 1970. */
  readonly saidAt: number;
}

/** The same for both orders. */
export const pairOf = (one: PaperKey, other: PaperKey): string =>
  [one, other].toSorted().join(' | ');

/** What begins a verdict on two sides of one paper. */
export const sidesOf = (
  one: readonly PaperKey[],
  other: readonly PaperKey[],
  title: string,
): Pick<Verdict, 'pair' | 'one' | 'other' | 'titles'> => ({
  pair: pairOf(one[0] ?? '', other[0] ?? ''),
  one,
  other,
  titles: [title, title],
});

export const isTitleKey = (key: PaperKey): boolean => key.startsWith('title:');
