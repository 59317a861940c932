import { isUnguarded, unguardCell } from '../../base/guard-cell.ts';
import { type Decision, isNoDecision, NO_DECISION, STATUSES } from '../../domain/decision.ts';
import { type Entry, emptyEntry, type LineRange } from '../../domain/entry.ts';
import { FIELDS, type FieldId } from '../../domain/fields.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { ItemLedger } from '../item-ledger.ts';
import { readArxivId, readDoi } from '../paper-ids.ts';
import { readDate } from '../read-date.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type Row, readRows } from './table/read-rows.ts';
import { rowLines, rowPlace } from './table/row-place.ts';
import { type TableLayout, tableLayout } from './table/table-layout.ts';

/**
 * Winnow's own CSV, guarded or exact, with what was decided about each paper. CSV holds
 * less than Winnow knows: handles of organisations, versions, venues and keywords
 * are not in it, and values with `; ` in them come back as two.
 */
export const winnowCsv: Format = { id: 'winnow-csv', label: 'Winnow export (CSV)', fit, parse };

const HEAD_LINES = 1500;
const HEAD_CHARACTERS = 400_000;
/** The columns that nobody else has in one table. */
const MARKS: readonly FieldId[] = ['title', 'authorCount', 'status', 'starred', 'note', 'listings'];
const LABELS = new Map(FIELDS.map(({ id, label }) => [id, label]));
const SHORT =
  'This row has fewer cells than the header: what is missing was cut off or edited away.';

type Cell = (field: FieldId) => string;

function fit({ source }: Sample): Fit {
  const layout = tableLayout(source.blockText);
  return layout !== null && isOwn(layout)
    ? { score: 0.97, reason: 'the columns of an export of Winnow' }
    : { score: 0, reason: 'not the columns of an export of Winnow' };
}

const isOwn = ({ names }: TableLayout): boolean =>
  MARKS.every((mark) => names.includes(LABELS.get(mark) ?? ''));

function parse(source: SourceText): Reading {
  const layout = tableLayout(source.head(HEAD_LINES, HEAD_CHARACTERS).blockText);
  const names = layout?.names ?? FIELDS.map(({ label }) => label);
  const columns = new Map(FIELDS.map(({ id, label }) => [id, names.indexOf(label)]));
  const rows = (): Generator<Row> =>
    readRows(source.blockText, layout?.delimiter ?? ',', names.length, layout?.bodyStart);
  const places: Pick<Row, 'start' | 'end'>[] = [];
  const ledger = new ItemLedger('row', 0, (index) => rowPlace(source, places[index]));
  const isExact = hasFormula(rows());
  for (const row of rows()) {
    const { cells, start, end } = row;
    const index = ledger.item();
    places.push({ start, end });
    if (names.every((name, at) => cells.at(at) === name)) {
      ledger.furniture(index);
      continue;
    }
    const cell: Cell = (field) => {
      const column = columns.get(field) ?? -1;
      const text = column === -1 ? '' : (cells.at(column) ?? '');
      return isExact ? text : unguardCell(text);
    };
    readRow(cell, index, rowLines(source, row), ledger);
    if (cells.length < names.length || row.damage !== null) ledger.problem(index, SHORT);
  }
  ledger.remark('Topics are found anew; the names of the listings are not read.');
  return ledger.close();
}

/** A formula that stands bare shows that no cell of the file was guarded. */
function hasFormula(rows: Iterable<Row>): boolean {
  for (const { cells } of rows)
    for (let index = 0; index < cells.length; index++)
      if (isUnguarded(cells.at(index) ?? '')) return true;
  return false;
}

function readRow(cell: Cell, index: number, lines: LineRange, ledger: ItemLedger): void {
  if (cell('title').trim() === '') {
    ledger.problem(index, 'No title is given.');
    return;
  }
  ledger.entry(index, entryOf(cell, lines));
  const decision = decisionOf(cell);
  if (!isNoDecision(decision)) ledger.decision(decision);
}

function entryOf(cell: Cell, lines: LineRange): Entry {
  const authors = several(cell('authors'));
  const count = countOf(cell('authorCount'));
  const text = (field: FieldId): string | null => cell(field) || null;
  const organisation = text('organisation');
  const url = text('url');
  return {
    ...emptyEntry(cell('title'), lines),
    abstract: text('abstract'),
    authors,
    authorCount: authors.length > 0 && count === authors.length ? null : count,
    organisation: organisation === null ? null : { handle: null, name: organisation },
    date: readDate(cell('published')),
    comments: countOf(cell('comments')),
    upvotes: countOf(cell('upvotes')),
    ...readArxivId(cell('arxiv')),
    doi: readDoi(cell('doi')),
    url: url !== null && /^https?:/i.test(url) ? url : null,
  };
}

const decisionOf = (cell: Cell): Decision => ({
  ...NO_DECISION,
  status: STATUSES.find(({ label }) => label === cell('status'))?.id ?? 'unread',
  starred: /^(?:yes|true|1|x)$/i.test(cell('starred')),
  tags: several(cell('tags')),
  note: cell('note'),
});

const several = (cell: string): string[] => cell.split('; ').filter((value) => value !== '');

const countOf = (cell: string): number | null => (/^\d{1,9}$/.test(cell) ? Number(cell) : null);
