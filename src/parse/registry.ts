import type { Format } from './format.ts';
import { arxivText } from './formats/arxiv-text.ts';
import { dailyPapersText } from './formats/daily-papers-text.ts';
import { labelledBlocks } from './formats/labelled-blocks.ts';
import { medline } from './formats/medline.ts';
import { refer } from './formats/refer.ts';
import { ris } from './formats/ris.ts';
import { wosText } from './formats/wos-text.ts';

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const FORMATS: readonly Format[] = [
  arxivText,
  dailyPapersText,
  labelledBlocks,
  medline,
  refer,
  ris,
  wosText,
];
