import type { LineList } from '../../line-list.ts';
import { LinesWith } from '../../line-search.ts';
import { type Definitions, readDefinitions } from './definitions.ts';
import { type LinkStyle, linkStyleOf } from './link-style.ts';
import { type LinkTarget, TargetReader } from './link-target.ts';
import { originOf } from './page-origin.ts';

/** A page whose links are marked, and how it is written. */
export interface MarkedText {
  readonly lines: LineList;
  readonly definitions: Definitions;
  readonly targets: TargetReader;
  /** The tool took stars, backslashes and brackets over as they were: only links are marked. */
  readonly literal: boolean;
  /** Links have numbers: one with an address is a part of an abstract, as its authors typed it. */
  readonly numbered: boolean;
}

/** What tools that escape at all have to escape in nearly every page. */
const ESCAPE = /\\[_*[\]\\]/;
const INLINE_LINK = /\]\(/;
const INLINE_IMAGE = /!\[[^\]]{0,200}\]\(/;

export function readMarkedText(lines: LineList, style: LinkStyle = linkStyleOf(lines)): MarkedText {
  const numbered = style.numbered > 2 * style.inline;
  return {
    lines,
    definitions: readDefinitions(lines),
    targets: new TargetReader(originOf(lines)),
    literal: isLiteral(lines, numbered ? INLINE_IMAGE : INLINE_LINK),
    numbered,
  };
}

function isLiteral(lines: LineList, markup: RegExp): boolean {
  const marked = new LinesWith(lines, ['](', '\\']);
  for (let at = marked.from(0); at < lines.length; at = marked.from(at + 1)) {
    const line = lines.at(at) ?? '';
    if (markup.test(line) || ESCAPE.test(line)) return false;
  }
  return true;
}

/** @param dest an address, or a number in its brackets */
export const targetOf = (dest: string, { targets, definitions }: MarkedText): LinkTarget =>
  targets.read(dest.startsWith('[') ? definitions.addressOf(dest.slice(1, -1)) : dest);
