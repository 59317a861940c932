// Every line of a page is looked at: a look at a code costs a tenth of a regular expression.

export const isLower = (code: number): boolean => code >= 97 && code <= 122;
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
/** Of either case: the two differ in one bit. */
export const isLetter = (code: number): boolean => isLower(code | 32);
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The code at a place, 0 outside: asking a string itself for those costs far more. */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

/** Nearly all lines begin and end with what can be seen. */
export function trim(line: string): string {
  const isTrim = isSeen(codeAt(line, 0)) && isSeen(codeAt(line, line.length - 1));
  return isTrim ? line : line.trim();
}

const isSeen = (code: number): boolean => code > 32 && code < 127;
