import type { Format } from './format.ts';
import { dailyPapersConverted } from './formats/daily-papers-converted.ts';
import { dailyPapersFront } from './formats/daily-papers-front.ts';
import { dailyPapersMarkdown } from './formats/daily-papers-markdown.ts';
import { dailyPapersText } from './formats/daily-papers-text.ts';

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const FORMATS: readonly Format[] = [
  dailyPapersText,
  dailyPapersMarkdown,
  dailyPapersConverted,
  dailyPapersFront,
];
