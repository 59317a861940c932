import type { Format } from './format.ts';
import { bibtex } from './formats/bibtex.ts';
import { dailyPapersText } from './formats/daily-papers-text.ts';

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const FORMATS: readonly Format[] = [bibtex, dailyPapersText];
