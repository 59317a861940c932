import { kindOf } from './line-kind.ts';

const GREATER = 62;
const QUOTED = /^(?:> ?)+/;
/** A forwarded mail shows it within its first lines, below its own header. */
const LINES_ASKED = 400;

/**
 * Takes the `> ` of a forwarded or answered mail off, as deep as its first
 * record is quoted; lines that are not quoted, and deeper ones, stay.
 */
export function unquote(lines: readonly string[]): readonly string[] {
  const depth = quotingOf(lines);
  if (depth === 0) return lines;
  return lines.map((line) => {
    let rest = line;
    for (let left = depth; left > 0 && rest.charCodeAt(0) === GREATER; left--)
      rest = rest.slice(rest.charCodeAt(1) === 32 ? 2 : 1);
    return rest;
  });
}

/** How many `>` stand before the first `\\` or rule of a quoted listing; 0 for a plain one. */
function quotingOf(lines: readonly string[]): number {
  for (const line of lines.slice(0, LINES_ASKED)) {
    const marks = line.charCodeAt(0) === GREATER ? QUOTED.exec(line.slice(0, 40))?.[0] : undefined;
    const kind = kindOf(marks === undefined ? line : line.slice(marks.length));
    if (kind === 'slashes' || kind === 'id') return marks === undefined ? 0 : depthOf(marks);
  }
  return 0;
}

const depthOf = (marks: string): number => marks.replaceAll(' ', '').length;
