import type { Format } from './format.ts';
import { dailyPapersApi } from './formats/daily-papers-api.ts';
import { dailyPapersText } from './formats/daily-papers-text.ts';
import { jsonRecords } from './formats/json-records.ts';
import { markdownTable } from './formats/markdown-table.ts';
import { table } from './formats/table.ts';
import { winnowCsv } from './formats/winnow-csv.ts';
import { winnowJsonl } from './formats/winnow-jsonl.ts';

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const FORMATS: readonly Format[] = [
  dailyPapersText,
  dailyPapersApi,
  jsonRecords,
  table,
  markdownTable,
  winnowCsv,
  winnowJsonl,
];
