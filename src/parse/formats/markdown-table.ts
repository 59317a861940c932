import { excerptOf } from '../clean-text.ts';
import { meaningOf, type NamedMeaning } from '../columns/meaning-of.ts';
import { readRecord } from '../columns/read-record.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type MarkdownCells, markdownCells, markdownTables } from './table/markdown-tables.ts';
import { rowReader } from './table/row-reader.ts';
import { paperMeanings } from './table/table-layout.ts';

/** Tables of papers in Markdown, one or many of them between headings. */
export const markdownTable: Format = {
  id: 'markdown-table',
  label: 'Table in Markdown',
  fit,
  parse,
};

const CUT = 'The file ends in the middle of this row.';
const SURE = 0.6;

function fit({ source }: Sample): Fit {
  const { lines } = source;
  const filled = lines.filter((line) => line.trim() !== '').length;
  const tables = markdownTables(lines).filter(({ header }) => columnsOf(header) !== null);
  const rows = tables.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (rows === 0) return { score: 0, reason: 'no table with a column of titles' };
  // Header and rule of each are its lines too.
  const share = (rows + 2 * tables.length) / filled;
  const named = tables.length === 1 ? 'a table' : `${tables.length} tables`;
  return {
    score: share >= 0.3 ? SURE + 0.2 * Math.min(1, share) : SURE * share,
    reason: `${named} in Markdown with ${rows === 1 ? 'a row' : `${rows} rows`}`,
  };
}

function columnsOf(header: MarkdownCells): (NamedMeaning | null)[] | null {
  const columns = header.cells.map(meaningOf);
  return paperMeanings(columns) === null ? null : columns;
}

function parse(source: SourceText): Reading {
  const { lines } = source;
  const ledger = new LineLedger(source);
  for (const [index, line] of lines.entries())
    if (/^\s*(?:#{1,6}\s|(?:[-*_]\s*){3,}$|<!--.*-->\s*$)/.test(line.slice(0, 2000)))
      ledger.furniture(index + 1);
  const unread = new Set<string>();
  for (const { header, headerLine, first, last } of markdownTables(lines)) {
    const columns = columnsOf(header);
    if (columns === null) continue;
    ledger.furniture(headerLine, headerLine + 1);
    const rows = lines.slice(first - 1, last).map(markdownCells);
    const read = rowReader(
      columns,
      rows.map(({ cells }) => cells),
    );
    for (const [offset, { cells, links }] of rows.entries()) {
      const line = first + offset;
      const text = lines[line - 1] ?? '';
      if (cells.every((cell) => cell === '')) {
        ledger.furniture(line);
        continue;
      }
      const isCut = line === lines.length && cells.length < columns.length;
      // A link in a column about code leads to no paper.
      const own = links.filter(({ column }) => columns[column]?.meaning !== 'aside');
      const addresses = own.map(({ address }) => address);
      const { entry, doubts } = readRecord(read(cells, isCut, addresses), {
        first: line,
        last: line,
      });
      if (entry !== null) ledger.entry(entry);
      for (const reason of isCut ? [CUT] : doubts)
        ledger.problem({ line, excerpt: excerptOf(text), reason });
    }
    for (const [index, name] of header.cells.entries()) {
      const meaning = columns[index]?.meaning;
      const isUnread = meaning === undefined || meaning === 'aside';
      if (isUnread && name !== '' && rows.some(({ cells }) => (cells[index] ?? '') !== ''))
        unread.add(name);
    }
  }
  if (unread.size > 0) ledger.remark(`Columns not read: ${[...unread].join(', ')}.`);
  return ledger.close();
}
