import type { BlockText } from '../../block-text.ts';
import type { Cells } from './cells.ts';
import { RowScanner, ScannedRow } from './row-scanner.ts';

/** A row of a table by its place in the text. */
export interface Row {
  readonly cells: Cells;
  /** Offset of its first character. */
  readonly start: number;
  /** One past its last, its line end included. */
  readonly end: number;
  /** `quote`: a quote stood where none belongs; `cut`: the text ends in a quoted cell. */
  readonly damage: 'quote' | 'cut' | null;
}

/** Characters that may be read again because a quote was never closed. */
const RESCANS = 30_000_000;
const LINES_ASKED = 20;

/**
 * Reads the rows of a table, blank lines left out. A quote that was never closed takes only its own line
 * with it: where the lines below it are rows by themselves they are read as such.
 *
 * The cells of a row can be asked until the row behind the next is.
 *
 * @param width cells of a row, where that is known
 */
export function* readRows(
  text: BlockText,
  delimiter: string,
  width: number | null = null,
  from = 0,
): Generator<Row> {
  const scanner = new RowScanner(delimiter);
  let row = new ScannedRow();
  let other = new ScannedRow();
  let spare = Math.max(RESCANS, 4 * text.length);
  /** What of the text is looked at, as one string: mostly as it lies in a block. */
  let part = '';
  let begin = from;
  let isJoined = false;
  for (let start = from; start < text.length; ) {
    if (start >= begin + part.length) {
      begin = start;
      part = text.slice(begin, text.endOfBlock(begin));
    }
    const isLast = begin + part.length === text.length;
    if (!scanner.scan(part, start - begin, isLast, spare > 0, row)) {
      // Twice as much each time: a row can be as long as the text.
      const wanted = start + 2 * (begin + part.length - start);
      begin = start;
      part = text.slice(begin, text.endOfBlock(Math.min(wanted, text.length - 1)));
      isJoined = true;
      continue;
    }
    const { cells, isOpen, isMalformed } = row;
    const end = begin + row.end;
    const isOdd = isOpen || (width !== null && cells.length !== width);
    const lineEnd = isOdd ? text.indexOf('\n', start) + 1 || text.length : end;
    if (end > lineEnd && isStray(text, scanner, width, start, lineEnd, end)) {
      const damage = 'quote';
      yield { cells: unquoted(text.slice(start, lineEnd), delimiter), start, end: lineEnd, damage };
      spare -= end - start;
      start = lineEnd;
      continue;
    }
    const damage = isOpen ? 'cut' : isMalformed ? 'quote' : null;
    if (cells.length > 1 || cells.at(0)?.trim()) {
      [row, other] = [other, row];
      yield { cells, start, end, damage };
    }
    start = end;
    // Where a row was put together of blocks, the next is read as it lies in its own again.
    if (isJoined) part = '';
    isJoined = false;
  }
}

/** Whether a quoted cell that runs over lines swallowed rows: one of them is as wide as a row. */
function isStray(
  text: BlockText,
  scanner: RowScanner,
  width: number | null,
  start: number,
  lineEnd: number,
  rowEnd: number,
): boolean {
  const own = scanner.widthOf(text.slice(start, lineEnd).trimEnd(), false);
  const wanted = width ?? own;
  if (wanted < 2) return false;
  let at = lineEnd;
  for (let asked = 0; asked < LINES_ASKED && at < rowEnd; asked++) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    if (scanner.widthOf(text.slice(at, end).trimEnd(), true) === wanted) return true;
    at = end;
  }
  return false;
}

const unquoted = (line: string, delimiter: string): string[] =>
  line
    .trimEnd()
    .split(delimiter)
    .map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
