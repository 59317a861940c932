import type { Format } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { BibtexFile } from './bibtex/bibtex-file.ts';
import { fitOf } from './bibtex/fit.ts';

/** BibTeX and BibLaTeX: `@article{key, title = {…}, …}`, by hand or from a reference manager. */
export const bibtex: Format = {
  id: 'bibtex',
  label: 'BibTeX',
  fit: fitOf,
  parse(source: SourceText): Reading {
    const ledger = new LineLedger({ lines: source.lineList });
    new BibtexFile(source, ledger).read();
    return ledger.close();
  },
};
