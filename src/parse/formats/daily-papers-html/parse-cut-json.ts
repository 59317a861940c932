import { BACKSLASH, QUOTE } from '../../json/scan-value.ts';

/** A value read from JSON, whole or as far as the text goes. */
export interface CutJson {
  /** `undefined` where nothing can be read. */
  readonly value: unknown;
  readonly isCut: boolean;
}

/**
 * Parses JSON that may have been cut off anywhere. Of a cut text the outermost list that has
 * a whole item is kept, with its whole items and what stands before it. Never throws.
 */
export function parseCutJson(text: string): CutJson {
  const whole = tryParse(text);
  if (whole !== undefined) return { value: whole, isCut: false };
  const end = lastWholeItem(text);
  const value = end === null ? undefined : tryParse(text.slice(0, end.at) + end.closers);
  return { value, isCut: true };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const OPENERS = new Map([
  [123, '}'],
  [91, ']'],
]);

/** Where the last whole item of the outermost list that is open at the end ends. */
function lastWholeItem(text: string): { readonly at: number; readonly closers: string } | null {
  /** What closes each level that is open, and where the last item in it ended. */
  const open: { readonly closer: string; ended: number | null }[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    const closer = OPENERS.get(code);
    if (closer !== undefined) open.push({ closer, ended: null });
    else if (open.at(-1)?.closer === text.charAt(at)) {
      open.pop();
      const around = open.at(-1);
      if (around?.closer === ']') around.ended = at + 1;
    }
  }
  const depth = open.findIndex(({ ended }) => ended !== null);
  const ended = open[depth]?.ended ?? null;
  if (ended === null) return null;
  const closers = open.slice(0, depth + 1).map(({ closer }) => closer);
  return { at: ended, closers: closers.toReversed().join('') };
}

/** The offset of the quote that ends a string, or of the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}
