import type { Problem } from '../../domain/listing.ts';
import { excerptOf } from '../clean-text.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { lastTextIndex } from '../last-text.ts';
import { LineLedger } from '../line-ledger.ts';
import type { LineList } from '../line-list.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type Card, type CardReading, readCard } from './daily-papers-text/card.ts';
import { pageOf } from './daily-papers-text/cards-of.ts';
import { cutOffOf } from './daily-papers-text/cut-off.ts';
import { fitOf } from './daily-papers-text/fit.ts';
import { readFurniture, readPageDate, readStatedYear } from './daily-papers-text/page-furniture.ts';
import { readPageStyle } from './daily-papers-text/page-style.ts';
import { readRoles } from './daily-papers-text/read-roles.ts';
import type { RoledLine } from './daily-papers-text/roled-lines.ts';

/**
 * Daily Papers pages and searches of Hugging Face as plain text: titles with
 * abstracts, and the votes, bylines, organisations, dates and comments that
 * the capture kept.
 */
export const dailyPapersText: Format = {
  id: 'daily-papers-text',
  label: 'Daily Papers page as plain text',
  fit: ({ source, complete }: Sample): Fit => fitOf(source.lines, complete),
  parse,
};

function parse(source: SourceText): Reading {
  const lines = source.takeLines();
  const sink = new LineLedger({ lines });
  const { cardCount, cardAt, heads, furniture } = pageOf(readRoles(lines, readPageStyle(lines)));
  for (const head of heads) reportHead(head, sink);
  for (const index of furniture) sink.furniture(index + 1);

  const report = (index: number, reason: string, last = index): void =>
    sink.problem(problemAt(lines, index, reason), last + 1);
  const lastText = lastTextIndex(lines);
  let hasDates = false;
  for (let position = 0; position < cardCount; position++) {
    const card = cardAt(position);
    const reading = readCard(card);
    hasDates ||= Boolean(reading.entry?.date);
    const endsFile = position === cardCount - 1 && lastText === card.at(-1)?.last;
    const cut = endsFile ? cutOffOf(card, reading, source.cutOff, hasDates) : null;
    reportCard(card, reading, cut !== null, sink, report);
    if (cut) {
      const first = !reading.entry?.abstract ? (card[0]?.index ?? cut.index) : cut.index;
      report(first, cut.reason, cut.index);
    }
  }
  return sink.close();
}

function reportCard(
  card: Card,
  { entry, doubts }: CardReading,
  isCut: boolean,
  sink: LineLedger,
  report: (index: number, reason: string, last?: number) => void,
): void {
  for (const { index, reason } of doubts) report(index, reason);
  // The title of a cut file may be half a title: not a record to keep.
  if (!entry || (entry.abstract === null && isCut)) return;
  sink.entry(entry);
  if (entry.abstract === null) {
    const title = card.find((line) => line.role === 'title');
    report(title?.index ?? 0, 'No abstract stands below this title.');
  }
}

/** Short lines between the signs of a page are its menu, its date and the echoed query. */
function reportHead(head: readonly RoledLine[], sink: LineLedger): void {
  const isPage = head.some(({ text }) => readFurniture(text, false)?.kind === 'sign');
  for (const { index, text } of head) {
    const line = index + 1;
    const year = readStatedYear(text);
    const dated = readPageDate(text);
    if (year !== null) sink.captureHint({ kind: 'statedYear', year, line });
    if (dated && isPage) sink.captureHint({ kind: 'pageDate', date: dated.date, line });
    if (isPage || year !== null || readFurniture(text, false)) sink.furniture(line, line);
  }
}

const problemAt = (lines: LineList, index: number, reason: string): Problem => ({
  line: index + 1,
  excerpt: excerptOf(lines.at(index) ?? ''),
  reason,
});
