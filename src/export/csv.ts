import { guardCell } from '../base/guard-cell.ts';
import { FIELDS } from '../domain/fields.ts';
import type { PaperRecord } from '../domain/record.ts';

/**
 * `guarded`: cells that a spreadsheet would run as a formula begin with `'`.
 * `exact`: every cell as it is.
 */
export type CsvVariant = 'guarded' | 'exact';

const LINE_END = '\r\n';
/** Without it Excel takes UTF-8 for the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Line ends, commas and quotes as RFC 4180 asks; the rest some readers trip over. */
const NEEDS_QUOTES = /^\s|\s$|[",;\t\r\n]/;

/** The file's beginning: byte order mark and header. Comes exactly once. */
export const csvHead = (): string =>
  BYTE_ORDER_MARK + FIELDS.map(({ label }) => quoteCell(label)).join(',') + LINE_END;

/** Any number of rows, each with its line end: chunks may simply be joined. */
export const csvRows = (records: readonly PaperRecord[], variant: CsvVariant): string =>
  records.map((record) => csvRow(record, variant)).join('');

function csvRow(record: PaperRecord, variant: CsvVariant): string {
  const cells = FIELDS.map((field) => {
    const text = field.csv(record);
    return quoteCell(variant === 'guarded' ? guardCell(text) : text);
  });
  return cells.join(',') + LINE_END;
}

const quoteCell = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
