import { type Definitions, readDefinitions } from './definitions.ts';
import { linkStyleOf } from './link-style.ts';
import { originOf } from './page-origin.ts';

/** A page whose links are marked, and how it is written. */
export interface MarkedText {
  readonly lines: readonly string[];
  readonly definitions: Definitions;
  /** The tool took stars, backslashes and brackets over as they were: only links are marked. */
  readonly literal: boolean;
  /** Links have numbers: one with an address is a part of an abstract, as its authors typed it. */
  readonly numbered: boolean;
  /** The site of the page, to which relative links are; `null` where it does not tell. */
  readonly origin: string | null;
}

/** What tools that escape at all have to escape in nearly every page. */
const ESCAPE = /\\[_*[\]\\]/;
const INLINE_LINK = /\]\(/;
const INLINE_IMAGE = /!\[[^\]]{0,200}\]\(/;

export function readMarkedText(lines: readonly string[]): MarkedText {
  const style = linkStyleOf(lines);
  const numbered = style.numbered > 2 * style.inline;
  const markup = numbered ? INLINE_IMAGE : INLINE_LINK;
  const literal = !lines.some((line) => markup.test(line) || ESCAPE.test(line));
  return { lines, definitions: readDefinitions(lines), literal, numbered, origin: originOf(lines) };
}
