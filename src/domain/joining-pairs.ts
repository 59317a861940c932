import { Pieces } from './pieces.ts';

/**
 * Of papers that are all alike, only as many pairs as it takes to join them,
 * those that come first; pairs that are settled are left out, and what they
 * would have joined is joined by others.
 *
 * @param papers how many there are; pairs name them by index
 */
export function joiningPairs<P extends { readonly one: number; readonly other: number }>(
  pairs: readonly P[],
  papers: number,
  settled: (one: number, other: number) => boolean,
): readonly P[] {
  const pieces = new Pieces(papers);
  return pairs.filter(({ one, other }) => !settled(one, other) && pieces.join(one, other));
}
