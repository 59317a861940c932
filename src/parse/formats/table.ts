import { BlockText } from '../block-text.ts';
import { excerptOf } from '../clean-text.ts';
import { readRecord } from '../columns/read-record.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { ItemLedger } from '../item-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type Cells, cellTexts, isFilled } from './table/cells.ts';
import { type Row, readRows } from './table/read-rows.ts';
import { rowLines, rowPlace } from './table/row-place.ts';
import { rowReader } from './table/row-reader.ts';
import { type TableLayout, tableLayout } from './table/table-layout.ts';
import { UnreadColumns } from './table/unread-columns.ts';
import { winnowCsv } from './winnow-csv.ts';

/**
 * Tables of papers with a header: comma, semicolon, tab or bar between the cells, the
 * columns by the meaning of their names.
 */
export const table: Format = { id: 'table', label: 'Table (CSV or TSV)', fit, parse };

const SPECIAL = 0.5;
const NEWLINE = 10;
const HEAD_LINES = 1500;
const HEAD_CHARACTERS = 400_000;
const CUT = 'The file ends in the middle of this row. Export it again and add it.';
const SUMMARY =
  /^(?:total|sum|summary|count|average|generated|exported|results?)\b|^\d+ (?:results|records|rows|papers|articles|entries|items)\b/i;

function fit(sample: Sample): Fit {
  const layout = tableLayout(sample.source.blockText);
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
  const layout = tableLayout(source.head(HEAD_LINES, HEAD_CHARACTERS).blockText);
  if (layout === null) return withoutHeader(source);
  const { ledger, place } = rowLedger(source);
  readAbove(source, layout, ledger, place);
  const unread = readBody(source, layout, ledger, place);
  if (unread.length > 0) ledger.remark(`Columns not read: ${unread.join(', ')}.`);
  return ledger.close();
}

type Place = (row: Row) => number;

/** Books of rows that come one after the other; each is placed before it is claimed. */
function rowLedger(source: SourceText): { readonly ledger: ItemLedger; readonly place: Place } {
  const places: Pick<Row, 'start' | 'end'>[] = [];
  const ledger = new ItemLedger('row', 0, (index) => rowPlace(source, places[index]));
  const place = ({ start, end }: Row): number => {
    places.push({ start, end });
    return ledger.item();
  };
  return { ledger, place };
}

/** What stands above the header. */
function readAbove(
  source: SourceText,
  layout: TableLayout,
  ledger: ItemLedger,
  place: Place,
): void {
  const above = new BlockText([source.blockText.slice(0, layout.headerStart)]);
  for (const row of readRows(above, layout.delimiter)) {
    ledger.furniture(place(row));
    const [, year] =
      /\b(?:exported|retrieved|downloaded|generated)\b.*\b(20\d\d)\b/i.exec(
        cellTexts(row.cells).join(' '),
      ) ?? [];
    if (year !== undefined)
      ledger.captureHint({
        kind: 'statedYear',
        year: Number(year),
        line: source.lineAt(row.start),
      });
  }
}

/** @returns names of the columns that hold something and say nothing that is kept */
function readBody(
  source: SourceText,
  layout: TableLayout,
  ledger: ItemLedger,
  place: Place,
): readonly string[] {
  const text = source.blockText;
  const { columns, delimiter, bodyStart } = layout;
  const width = layout.names.length;
  const rows = (): Generator<Row> => readRows(text, delimiter, width, bodyStart);
  const read = rowReader(columns, cellsOf(rows()));
  const unread = new UnreadColumns(layout);
  const isEnded = text.charCodeAt(text.length - 1) === NEWLINE;
  const all = rows();
  let next = all.next();
  while (next.done !== true) {
    const row = next.value;
    const { cells } = row;
    next = all.next();
    const index = place(row);
    unread.see(cells);
    if (isEmpty(cells) || isHeader(cells, layout) || isSummary(cells)) {
      ledger.furniture(index);
      continue;
    }
    const isLast = next.done === true && !isEnded;
    const isCut = row.damage === 'cut' || (isLast && (cells.length < width || source.cutOff));
    if (cells.length === 1 && width > 2) {
      ledger.problem(index, isCut ? CUT : `This row has one cell where the header has ${width}.`);
      continue;
    }
    const { entry, doubts } = readRecord(read(cells, isCut), rowLines(source, row));
    if (entry !== null) ledger.entry(index, entry);
    if (isCut) ledger.problem(index, CUT);
    else for (const doubt of doubts) ledger.problem(index, doubt);
    if (row.damage === 'quote')
      ledger.problem(index, 'A quote stands in this row where none belongs: look at its cells.');
    if (filledFrom(cells, width) < cells.length)
      ledger.problem(
        index,
        `This row has ${cells.length} cells and the header ${width}: they may stand in wrong columns.`,
      );
  }
  return unread.names();
}

function* cellsOf(rows: Iterable<Row>): Generator<Cells> {
  for (const { cells } of rows) yield cells;
}

/** The first cell from `from` on that holds something; behind the last where none does. */
function filledFrom(cells: Cells, from: number): number {
  let index = from;
  while (index < cells.length && !isFilled(cells, index)) index++;
  return index;
}

const isEmpty = (cells: Cells): boolean => filledFrom(cells, 0) >= cells.length;

/** Tables that were put together repeat their header. */
const isHeader = (cells: Cells, { names }: TableLayout): boolean =>
  cells.length >= names.length && names.every((name, index) => cells.at(index)?.trim() === name);

/** One cell or two that say how many rows there are, or when they were written. */
function isSummary(cells: Cells): boolean {
  const first = filledFrom(cells, 0);
  const third = filledFrom(cells, filledFrom(cells, first + 1) + 1);
  return third >= cells.length && SUMMARY.test(cells.at(first)?.trim() ?? '');
}

/** Somebody chose this reading for what has no header: columns are never guessed. */
function withoutHeader(source: SourceText): Reading {
  const { ledger, place } = rowLedger(source);
  for (const row of readRows(source.blockText, ',')) place(row);
  ledger.fileProblem({
    line: 1,
    excerpt: excerptOf(source.blockText.slice(0, 400)),
    reason:
      'No row names a column of titles, such as “Title”: which column is which is not guessed.',
  });
  return ledger.close();
}
