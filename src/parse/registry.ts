import type { Format } from './format.ts';
import { arxivAtom } from './formats/arxiv-atom.ts';
import { arxivHtml } from './formats/arxiv-html.ts';
import { arxivText } from './formats/arxiv-text.ts';
import { bibtex } from './formats/bibtex.ts';
import { dailyPapersApi } from './formats/daily-papers-api.ts';
import { dailyPapersConverted } from './formats/daily-papers-converted.ts';
import { dailyPapersFront } from './formats/daily-papers-front.ts';
import { dailyPapersHtml } from './formats/daily-papers-html.ts';
import { dailyPapersMarkdown } from './formats/daily-papers-markdown.ts';
import { dailyPapersText } from './formats/daily-papers-text.ts';
import { jsonRecords } from './formats/json-records.ts';
import { labelledBlocks } from './formats/labelled-blocks.ts';
import { markdownTable } from './formats/markdown-table.ts';
import { medline } from './formats/medline.ts';
import { refer } from './formats/refer.ts';
import { ris } from './formats/ris.ts';
import { table } from './formats/table.ts';
import { winnowCsv } from './formats/winnow-csv.ts';
import { winnowJsonl } from './formats/winnow-jsonl.ts';
import { wosText } from './formats/wos-text.ts';

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const FORMATS: readonly Format[] = [
  arxivAtom,
  arxivHtml,
  arxivText,
  bibtex,
  dailyPapersApi,
  dailyPapersConverted,
  dailyPapersFront,
  dailyPapersHtml,
  dailyPapersMarkdown,
  dailyPapersText,
  jsonRecords,
  labelledBlocks,
  markdownTable,
  medline,
  refer,
  ris,
  table,
  winnowCsv,
  winnowJsonl,
  wosText,
];
