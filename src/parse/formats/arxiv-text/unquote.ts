import type { LineList } from '../../line-list.ts';
import { kindOf } from './line-kind.ts';

const GREATER = 62;
const QUOTED = /^(?:> ?)+/;
/** A forwarded mail shows it within its first lines, below its own header. */
const LINES_ASKED = 400;

/**
 * Takes the `> ` of a forwarded or answered mail off, as deep as its first
 * record is quoted; lines that are not quoted, and deeper ones, stay.
 */
export function unquote(lines: LineList): LineList {
  const depth = quotingOf(lines);
  if (depth === 0) return lines;
  return {
    length: lines.length,
    at: (index) => {
      const line = lines.at(index);
      return line === undefined ? undefined : withoutMarks(line, depth);
    },
  };
}

function withoutMarks(line: string, depth: number): string {
  let begin = 0;
  for (let left = depth; left > 0 && line.charCodeAt(begin) === GREATER; left--)
    begin += line.charCodeAt(begin + 1) === 32 ? 2 : 1;
  return line.slice(begin);
}

/** How many `>` stand before the first `\\` or rule of a quoted listing; 0 for a plain one. */
function quotingOf(lines: LineList): number {
  for (let at = 0; at < Math.min(lines.length, LINES_ASKED); at++) {
    const line = lines.at(at) ?? '';
    const marks = line.charCodeAt(0) === GREATER ? QUOTED.exec(line.slice(0, 40))?.[0] : undefined;
    const kind = kindOf(marks === undefined ? line : line.slice(marks.length));
    if (kind === 'slashes' || kind === 'id') return marks === undefined ? 0 : depthOf(marks);
  }
  return 0;
}

const depthOf = (marks: string): number => marks.replaceAll(' ', '').length;
