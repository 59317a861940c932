import type { PaperRecord } from '../domain/record.ts';
import { csvHead, csvRows } from './csv.ts';
import { jsonLines } from './jsonl.ts';

/**
 * A way to write papers to a file: `head()`, then `rows()` as often as the
 * caller likes with as many papers as fit its memory, then `tail()`, joined
 * and encoded as UTF-8.
 */
export interface Exporter {
  readonly id: string;
  /** Name of the menu item. */
  readonly label: string;
  /** For whom it is, in a few words. */
  readonly hint: string;
  readonly mime: string;
  /** Without folder, with extension; `now` gives the day. */
  fileName(now: Date): string;
  head(): string;
  rows(records: readonly PaperRecord[]): string;
  tail(): string;
}

/** In the order of the menu. A new format is one file and one entry. */
export const EXPORTERS: readonly Exporter[] = [
  {
    id: 'csv',
    label: 'CSV',
    hint: 'For spreadsheets; no cell runs as a formula',
    mime: 'text/csv;charset=utf-8',
    fileName: (now) => `winnow-${isoDay(now)}.csv`,
    head: csvHead,
    rows: (records) => csvRows(records, 'guarded'),
    tail: () => '',
  },
  {
    id: 'csv-exact',
    // Tests and screen readers look for "CSV": only one item may say so.
    label: 'Exact text, unguarded',
    hint: 'For programs; every cell as it is',
    mime: 'text/csv;charset=utf-8',
    fileName: (now) => `winnow-${isoDay(now)}-exact.csv`,
    head: csvHead,
    rows: (records) => csvRows(records, 'exact'),
    tail: () => '',
  },
  {
    id: 'jsonl',
    label: 'JSON Lines',
    hint: 'Everything Winnow knows, to read back in',
    mime: 'application/jsonl;charset=utf-8',
    fileName: (now) => `winnow-${isoDay(now)}.jsonl`,
    head: () => '',
    rows: jsonLines,
    tail: () => '',
  },
];

/** The day on the user's calendar, not in Greenwich. */
function isoDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
