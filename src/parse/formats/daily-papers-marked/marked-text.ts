import { type Definitions, readDefinitions } from './definitions.ts';

/** A page whose links are marked, and how it is written. */
export interface MarkedText {
  readonly lines: readonly string[];
  readonly definitions: Definitions;
  /** The tool took stars, backslashes and brackets over as they were: only links are marked. */
  readonly literal: boolean;
}

/** What tools that escape at all have to escape in nearly every page. */
const ESCAPE = /\\[_*[\]\\]/;
const INLINE_LINK = /\]\(/;

export function readMarkedText(lines: readonly string[]): MarkedText {
  const literal = !lines.some((line) => INLINE_LINK.test(line) || ESCAPE.test(line));
  return { lines, definitions: readDefinitions(lines), literal };
}
