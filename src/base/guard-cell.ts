/**
 * What a spreadsheet runs, or may run after dropping what it does not show:
 * blanks, controls, zero-width characters; also in full-width and small form,
 * which East Asian versions fold. A cell that already carries `'` in front of
 * that counts too: it gets one more, so that taking one away from each such
 * cell gives back exactly what was there.
 */
const RUNS = /^'*[\s\p{Cc}\p{Cf}\p{DI}\u2800]*[\t\r=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/** Puts `'` before a cell that a spreadsheet would run as a formula. */
export const guardCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** Undoes `guardCell`, for whoever reads such a file back. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;

/** A cell that `guardCell` would not have let out: the file was written without it. */
export const isUnguarded = (text: string): boolean => !text.startsWith("'") && RUNS.test(text);
