import type { Format } from './format.ts';
import { arxivAtom } from './formats/arxiv-atom.ts';
import { arxivHtml } from './formats/arxiv-html.ts';
import { dailyPapersHtml } from './formats/daily-papers-html.ts';
import { dailyPapersText } from './formats/daily-papers-text.ts';

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const FORMATS: readonly Format[] = [dailyPapersText, dailyPapersHtml, arxivAtom, arxivHtml];
