import { isBlank } from '../clean-text.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { linkStyleOf } from './daily-papers-marked/link-style.ts';
import { pageFit } from './daily-papers-marked/page-fit.ts';
import { readPage } from './daily-papers-marked/page-reading.ts';
import { plainPieces } from './daily-papers-marked/plain-pieces.ts';
import { reportPage } from './daily-papers-marked/report-page.ts';

/** What only these two pages print; titles and abstracts are what they share with a search. */
const MARK = /^\s*(?:submitted by\b|upvote(?:\s+[\d.,]+k?)?\s*$|github\s+[\d.,]+k?\s*$)/i;

/**
 * The Daily page and the Trending page of Hugging Face as copied text: votes,
 * titles, who submitted them, bylines; abstracts and dates on the Trending
 * page only, whose cards stand there twice.
 */
export const dailyPapersFront: Format = {
  id: 'daily-papers-front',
  label: 'Daily or Trending Papers page as plain text',
  fit,
  parse,
};

function fit({ source, complete }: Sample): Fit {
  const { lines } = source;
  const { inline, numbered, leading } = linkStyleOf(lines);
  const withText = lines.filter((line) => !isBlank(line)).length;
  const marks = lines.filter((line) => line.length < 100 && MARK.test(line)).length;
  if (marks === 0 || inline + numbered + leading > withText * 0.1)
    return { score: 0, reason: 'nobody submitted or upvoted a paper' };
  const page = readPage((take) => plainPieces(lines, take));
  const papers = page.readings.length;
  const marked = Math.min(1, (2 * marks) / Math.max(1, papers));
  const { score, reason } = pageFit(page, complete);
  return { score: score * marked, reason };
}

function parse(source: SourceText): Reading {
  const sink = new LineLedger({ lines: source.lineList });
  const page = readPage((take) => plainPieces(source.lineList, take));
  reportPage(page, source, sink);
  return sink.close();
}
