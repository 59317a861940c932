import { splitOutside } from './split-outside.ts';

const SEMICOLON = /;/g;
const COMMA = /,/g;
const BRACKET = /[([]/;
/** A bracket that closes later than this was never meant to. */
const FURTHEST = 20;

/**
 * Parts keywords at semicolons, else at commas that stand outside of
 * braces and brackets: `CNN (2D, 3D), {rivers, lakes}` are two. The parts are TeX.
 */
export function splitKeywords(tex: string): string[] {
  if (tex.includes(';')) return splitOutside(tex, SEMICOLON);
  const parts = splitOutside(tex, COMMA);
  if (!BRACKET.test(tex)) return parts;
  const joined: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const length = lengthOfKeyword(parts, at);
    joined.push(parts.slice(at, at + length).join(','));
    at += length;
  }
  return joined;
}

/** How many parts it takes until every bracket of the first is closed; one, if they never are. */
function lengthOfKeyword(parts: readonly string[], first: number): number {
  let open = 0;
  for (let at = first; at < Math.min(parts.length, first + FURTHEST); at++) {
    for (const [bracket] of (parts[at] ?? '').matchAll(/[()[\]]/g))
      open += bracket === '(' || bracket === '[' ? 1 : -1;
    if (open <= 0) return at - first + 1;
  }
  return 1;
}
