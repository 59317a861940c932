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

/**
 * What a spreadsheet runs, or may run after dropping what it does not show:
 * blanks, controls, zero-width characters; also in full-width and small form,
 * which East Asian versions fold. A cell that already carries `'` in front of
 * that counts too: it gets one more, so that taking one away from each such
 * cell gives back exactly what was there.
 */
const RUNS = /^'*[\s\p{Cc}\p{Cf}\p{DI}\u2800]*[\t\r=+\-@＝＋－＠﹦﹢﹣﹫]/u;

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

export const guardCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** Undoes `guardCell`, for whoever reads such a file back. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;

const quoteCell = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
