import type { Fit, Format, Sample } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { hasAddressesBelow } from './daily-papers-marked/addresses-below.ts';
import { linkStyleOf } from './daily-papers-marked/link-style.ts';
import { markedPieces } from './daily-papers-marked/marked-pieces.ts';
import { readMarkedText } from './daily-papers-marked/marked-text.ts';
import { pageFit } from './daily-papers-marked/page-fit.ts';
import { readPage } from './daily-papers-marked/page-reading.ts';
import { reportPage } from './daily-papers-marked/report-page.ts';

/**
 * Daily Papers pages and searches of Hugging Face as web clippers save them:
 * Markdown, in which links tell votes, titles, abstracts and bylines apart.
 */
export const dailyPapersMarkdown: Format = {
  id: 'daily-papers-markdown',
  label: 'Daily Papers page as Markdown',
  fit,
  parse,
};

function fit({ source, complete }: Sample): Fit {
  const style = linkStyleOf(source.lineList);
  if (style.inline < 1 || style.numbered > style.inline || hasAddressesBelow(source.lineList))
    return { score: 0, reason: 'no links of Markdown' };
  return pageFit(readPage(markedPieces(readMarkedText(source.lineList, style))), complete);
}

function parse(source: SourceText): Reading {
  const sink = new LineLedger({ lines: source.lineList });
  const text = readMarkedText(source.lineList);
  reportPage(readPage(markedPieces(text)), source, sink, text.definitions);
  return sink.close();
}
