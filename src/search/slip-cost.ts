/** Rows of the table below that are at hand: a word, the one before and the one before that. */
const LONGEST = 48;
const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 1));

/** Two neighbours change places more often than one letter becomes another. */
const SWAP = 0.7;
/** `netwwork`, `bary`: a letter typed twice, or once instead of twice. */
const DOUBLED = 0.7;
/** People look at the first letter. */
const FIRST = 0.3;

/**
 * How much it takes to write one word for another: about 1 for each letter that is left out, put in
 * or replaced, less for slips that fingers make often.
 *
 * @param asPrefix `typed` may stand for a beginning of the word
 */
export function slipCost(typed: string, word: string, asPrefix = false): number {
  const width = Math.min(typed.length, LONGEST);
  let [before, above, row] = rows as [Float64Array, Float64Array, Float64Array];
  for (let j = 0; j <= width; j++)
    above[j] = j === 0 ? 0 : (above[j - 1] ?? 0) + extra(typed, j - 1);
  let least = above[width] ?? 0;
  // A longer beginning is only further away.
  const height = asPrefix ? Math.min(word.length, width + 3) : word.length;
  for (let i = 1; i <= height; i++) {
    row[0] = (above[0] ?? 0) + extra(word, i - 1);
    for (let j = 1; j <= width; j++) {
      const same = word[i - 1] === typed[j - 1];
      const first = i === 1 || j === 1 ? FIRST : 0;
      let cost = (above[j - 1] ?? 0) + (same ? 0 : 1 + first);
      cost = Math.min(
        cost,
        (above[j] ?? 0) + extra(word, i - 1),
        (row[j - 1] ?? 0) + extra(typed, j - 1),
      );
      if (i > 1 && j > 1 && word[i - 1] === typed[j - 2] && word[i - 2] === typed[j - 1] && !same)
        cost = Math.min(cost, (before[j - 2] ?? 0) + SWAP);
      row[j] = cost;
    }
    least = asPrefix ? Math.min(least, row[width] ?? 0) : (row[width] ?? 0);
    [before, above, row] = [above, row, before];
  }
  return least;
}

/** Of one letter more than there should be. */
const extra = (word: string, at: number): number =>
  at > 0 && word[at] === word[at - 1] ? DOUBLED : 1 + (at === 0 ? FIRST : 0);
