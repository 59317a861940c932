/** The middle one, or the mean of the two. @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * A figure with its budget: `2.1 yes`, `3.4 NO`.
 * @param {number} value
 * @param {number} most
 * @param {number} [digits]
 */
export const judged = (value, most, digits = 1) =>
  `${value.toFixed(digits)} ${value <= most ? 'yes' : 'NO'}`;

/** A row of a Markdown table. @param {readonly (string | number)[]} cells */
export const row = (cells) => `| ${cells.join(' | ')} |`;

/** The head of a Markdown table. @param {readonly string[]} names */
export const head = (names) => `${row(names)}\n${row(names.map(() => '---'))}`;
