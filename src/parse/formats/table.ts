import { excerptOf } from '../clean-text.ts';
import { readRecord } from '../columns/read-record.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { ItemLedger } from '../item-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type Row, readRows } from './table/read-rows.ts';
import { rowLines, rowPlace } from './table/row-place.ts';
import { rowReader } from './table/row-reader.ts';
import { type TableLayout, tableLayout } from './table/table-layout.ts';
import { winnowCsv } from './winnow-csv.ts';

/**
 * Tables of papers with a header: comma, semicolon, tab or bar between the cells, the
 * columns by the meaning of their names.
 */
export const table: Format = { id: 'table', label: 'Table (CSV or TSV)', fit, parse };

const SPECIAL = 0.5;
const HEAD_LINES = 1500;
const HEAD_CHARACTERS = 400_000;
const CUT = 'The file ends in the middle of this row. Export it again and add it.';
const SUMMARY =
  /^(?:total|sum|summary|count|average|generated|exported|results?)\b|^\d+ (?:results|records|rows|papers|articles|entries|items)\b/i;

function fit(sample: Sample): Fit {
  const layout = tableLayout(sample.source.text);
  if (layout === null) return { score: 0, reason: 'no header that names titles' };
  const named = layout.names.filter((_, index) => layout.columns[index]).slice(0, 4);
  const sure = Math.min(0.8, 0.56 + 0.04 * layout.meanings.size);
  // Winnow's own is read better by its own reader.
  if (winnowCsv.fit(sample).score > SPECIAL) return { score: 0.4, reason: 'a table of Winnow' };
  return {
    score: layout.rows === 0 ? 0.3 : layout.regular >= 0.5 ? sure : sure * 0.6,
    reason: `a table with the columns ${named.join(', ')}`,
  };
}

function parse(source: SourceText): Reading {
  const { text } = source;
  const layout = tableLayout(source.head(HEAD_LINES, HEAD_CHARACTERS).text);
  if (layout === null) return withoutHeader(source);
  const rows = readRows(text, layout.delimiter, layout.names.length, layout.bodyStart);
  const before = readRows(text.slice(0, layout.headerStart), layout.delimiter);
  const all = [...before, ...rows];
  const ledger = new ItemLedger('row', all.length, (index) => rowPlace(source, all[index]));
  for (const [index, row] of before.entries()) {
    ledger.furniture(index);
    const [, year] =
      /\b(?:exported|retrieved|downloaded|generated)\b.*\b(20\d\d)\b/i.exec(row.cells.join(' ')) ??
      [];
    if (year !== undefined)
      ledger.captureHint({
        kind: 'statedYear',
        year: Number(year),
        line: source.lineAt(row.start),
      });
  }
  readBody(source, layout, rows, before.length, ledger);
  const unread = unreadColumns(layout, rows);
  if (unread.length > 0) ledger.remark(`Columns not read: ${unread.join(', ')}.`);
  return ledger.close();
}

function readBody(
  source: SourceText,
  layout: TableLayout,
  rows: readonly Row[],
  offset: number,
  ledger: ItemLedger,
): void {
  const width = layout.names.length;
  const read = rowReader(
    layout.columns,
    rows.map(({ cells }) => cells),
  );
  for (const [position, row] of rows.entries()) {
    const index = offset + position;
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    if (filled === 0 || isHeader(row, layout) || isSummary(row, filled)) {
      ledger.furniture(index);
      continue;
    }
    const isLast = position === rows.length - 1 && !source.text.endsWith('\n');
    const isCut = row.damage === 'cut' || (isLast && (row.cells.length < width || source.cutOff));
    if (row.cells.length === 1 && width > 2) {
      ledger.problem(index, isCut ? CUT : `This row has one cell where the header has ${width}.`);
      continue;
    }
    const { entry, doubts } = readRecord(read(row.cells, isCut), rowLines(source, row));
    if (entry !== null) ledger.entry(index, entry);
    if (isCut) ledger.problem(index, CUT);
    else for (const doubt of doubts) ledger.problem(index, doubt);
    if (row.damage === 'quote')
      ledger.problem(index, 'A quote stands in this row where none belongs: look at its cells.');
    if (row.cells.slice(width).some((cell) => cell.trim() !== ''))
      ledger.problem(
        index,
        `This row has ${row.cells.length} cells and the header ${width}: they may stand in wrong columns.`,
      );
  }
}

/** Tables that were put together repeat their header. */
const isHeader = ({ cells }: Row, { names }: TableLayout): boolean =>
  cells.length >= names.length && names.every((name, index) => cells[index]?.trim() === name);

const isSummary = ({ cells }: Row, filled: number): boolean =>
  filled <= 2 && SUMMARY.test(cells.find((cell) => cell.trim() !== '')?.trim() ?? '');

/** Names of the columns that hold something and say nothing that is kept. */
function unreadColumns({ names, columns }: TableLayout, rows: readonly Row[]): string[] {
  const isRead = (index: number): boolean => {
    const meaning = columns[index]?.meaning;
    return meaning !== undefined && meaning !== 'aside';
  };
  return names.filter(
    (name, index) =>
      name !== '' && !isRead(index) && rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''),
  );
}

/** Somebody chose this reading for what has no header: columns are never guessed. */
function withoutHeader(source: SourceText): Reading {
  const rows = readRows(source.text, ',');
  const ledger = new ItemLedger('row', rows.length, (index) => rowPlace(source, rows[index]));
  ledger.fileProblem({
    line: 1,
    excerpt: excerptOf(source.text.slice(0, 400)),
    reason:
      'No row names a column of titles, such as “Title”: which column is which is not guessed.',
  });
  return ledger.close();
}
