import Papa from 'papaparse';

/** A row of a table by its place in the text. */
export interface Row {
  readonly cells: readonly string[];
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
/** No text has this character: it was taken out with the others that cannot be seen. */
const NO_QUOTE = '\u0001';

/**
 * Reads the rows of a table, blank lines left out. A quote that was never closed takes only its own line
 * with it: where the lines below it are rows by themselves they are read as such.
 *
 * @param width cells of a row, where that is known
 * @param most rows to read
 */
export function readRows(
  text: string,
  delimiter: string,
  width: number | null = null,
  from = 0,
  most = Number.POSITIVE_INFINITY,
): Row[] {
  const rows: Row[] = [];
  let spare = Math.max(RESCANS, 4 * text.length);
  for (let at = from; at < text.length && rows.length < most; ) {
    const base = at;
    let place = base;
    at = text.length;
    Papa.parse<string[]>(base === 0 ? text : text.slice(base), {
      delimiter,
      newline: '\n',
      quoteChar: spare > 0 ? '"' : NO_QUOTE,
      step: ({ data: cells, errors, meta }, parser) => {
        const start = place;
        place = base + meta.cursor;
        const lineEnd = text.indexOf('\n', start) + 1 || text.length;
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
        const isOdd = isOpen || (width !== null && cells.length !== width);
        if (isOdd && place > lineEnd && isStray(text, delimiter, width, start, lineEnd, place)) {
          rows.push({
            cells: unquoted(text.slice(start, lineEnd), delimiter),
            start,
            end: lineEnd,
            damage: 'quote',
          });
          spare -= place - start;
          at = lineEnd;
          parser.abort();
          return;
        }
        const damage = isOpen ? 'cut' : errors.length > 0 ? 'quote' : null;
        if (cells.length > 1 || cells[0]?.trim()) rows.push({ cells, start, end: place, damage });
        if (rows.length >= most) parser.abort();
      },
    });
  }
  return rows;
}

/** Whether a quoted cell that runs over lines swallowed rows: one of them is as wide as a row. */
function isStray(
  text: string,
  delimiter: string,
  width: number | null,
  start: number,
  lineEnd: number,
  rowEnd: number,
): boolean {
  const own = unquoted(text.slice(start, lineEnd), delimiter).length;
  const wanted = width ?? own;
  if (wanted < 2) return false;
  let at = lineEnd;
  for (let asked = 0; asked < LINES_ASKED && at < rowEnd; asked++) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    const [row] = Papa.parse<string[]>(text.slice(at, end).trimEnd(), { delimiter }).data;
    if (row?.length === wanted) return true;
    at = end;
  }
  return false;
}

const unquoted = (line: string, delimiter: string): string[] =>
  line
    .trimEnd()
    .split(delimiter)
    .map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
