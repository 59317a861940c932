import type { Fit, Format, Sample } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { readDefinitions } from './daily-papers-marked/definitions.ts';
import { linkStyleOf } from './daily-papers-marked/link-style.ts';
import { markedPieces } from './daily-papers-marked/marked-pieces.ts';
import { pageFit } from './daily-papers-marked/page-fit.ts';
import { type PageReading, readPage } from './daily-papers-marked/page-reading.ts';
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
  const { inline, numbered } = linkStyleOf(source.lines);
  if (inline < 1 || numbered > inline) return { score: 0, reason: 'no links of Markdown' };
  return pageFit(pageOf(source), complete);
}

function parse(source: SourceText): Reading {
  const sink = new LineLedger(source);
  reportPage(pageOf(source), source, sink);
  return sink.close();
}

function pageOf({ lines }: SourceText): PageReading {
  return readPage(markedPieces(lines, readDefinitions(lines)));
}
