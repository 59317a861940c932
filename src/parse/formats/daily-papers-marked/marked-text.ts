import type { LineList } from '../../line-list.ts';
import { type Definitions, readDefinitions } from './definitions.ts';

import { TargetReader } from './link-target.ts';

/** A page whose links are marked, and how it is written. */
export interface MarkedText {
  readonly lines: LineList;
  readonly definitions: Definitions;
  readonly targets: TargetReader;
  /** The tool took stars, backslashes and brackets over as they were: only links are marked. */
  readonly literal: boolean;
}

/** What tools that escape at all have to escape in nearly every page. */
const ESCAPE = /\\[_*[\]\\]/;

export function readMarkedText(lines: LineList): MarkedText {
  const definitions = readDefinitions(lines);
  return { lines, definitions, targets: new TargetReader(), literal: isLiteral(lines) };
}

function isLiteral(lines: LineList): boolean {
  for (let at = 0; at < lines.length; at++) {
    const line = lines.at(at) ?? '';
    if (line.includes('](') || (line.includes('\\') && ESCAPE.test(line))) return false;
  }
  return true;
}
