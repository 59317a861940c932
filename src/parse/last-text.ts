import { isBlank } from './clean-text.ts';
import type { LineList } from './line-list.ts';

/** Nothing but white space stands in a line. */
export const isBlankAt = (lines: LineList, index: number): boolean =>
  lines.isBlank?.(index) ?? isBlank(lines.at(index) ?? '');

/** The index of the last line that is not blank; -1 where all are. */
export function lastTextIndex(lines: LineList): number {
  let last = lines.length - 1;
  while (last >= 0 && isBlankAt(lines, last)) last--;
  return last;
}
