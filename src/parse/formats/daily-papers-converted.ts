import type { Entry } from '../../domain/entry.ts';
import type { Account } from '../../domain/listing.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { LineList } from '../line-list.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { dailyPapersFront } from './daily-papers-front.ts';
import { hasAddressesBelow, withAddresses } from './daily-papers-marked/addresses-below.ts';
import { readDefinitions } from './daily-papers-marked/definitions.ts';
import { linkStyleOf } from './daily-papers-marked/link-style.ts';
import { markedPieces } from './daily-papers-marked/marked-pieces.ts';
import { type MarkedText, readMarkedText } from './daily-papers-marked/marked-text.ts';
import { pageFit } from './daily-papers-marked/page-fit.ts';
import { type Pieces, readPage } from './daily-papers-marked/page-reading.ts';
import { reportPage } from './daily-papers-marked/report-page.ts';
import { type Dump, withoutNumbers } from './daily-papers-marked/without-numbers.ts';
import { dailyPapersText } from './daily-papers-text.ts';

/**
 * Daily Papers pages as tools print them that turn HTML into text: links have
 * numbers, behind their text (`[Title][32]`) or, from text browsers, before
 * it (`[32]Title`), whose addresses may stand at the end; or each address
 * stands below its text.
 */
export const dailyPapersConverted: Format = {
  id: 'daily-papers-converted',
  label: 'Daily Papers page as text with link numbers',
  fit,
  parse,
};

function fit({ source, complete }: Sample): Fit {
  const lines = source.lineList;
  const style = linkStyleOf(lines);
  const { inline, numbered, leading } = style;
  const isBelow = hasAddressesBelow(lines);
  const fitOfLinks = (): Fit => {
    const pieces = linkedPieces(readMarkedText(lines, style), isBelow);
    return pageFit(readPage(pieces), complete);
  };
  if (isBelow) return fitOfLinks();
  if (numbered + leading < 3 || numbered + leading <= inline)
    return { score: 0, reason: 'no numbered links' };
  if (numbered >= leading) return fitOfLinks();
  const dump = withoutNumbers(lines, readDefinitions(lines));
  const sample = { source: dump.source, complete };
  const best = [dailyPapersText, dailyPapersFront]
    .map((format) => format.fit(sample))
    .reduce((one, other) => (other.score > one.score ? other : one));
  return { ...best, score: Math.min(0.97, best.score + 0.1 * Math.sign(best.score)) };
}

function parse(source: SourceText): Reading {
  const lines = source.lineList;
  const style = linkStyleOf(lines);
  if (style.leading > style.numbered + style.inline) return parseDump(lines);
  const sink = new LineLedger({ lines });
  const text = readMarkedText(lines, style);
  const pieces = linkedPieces(text, hasAddressesBelow(lines));
  reportPage(readPage(pieces), source, sink, text.definitions);
  return sink.close();
}

function linkedPieces(text: MarkedText, isBelow: boolean): Pieces {
  const pieces = markedPieces(text);
  return isBelow ? withAddresses(pieces) : pieces;
}

/** A dump is the page as plain text; the numbers only tell the papers. */
function parseDump(lines: LineList): Reading {
  const definitions = readDefinitions(lines);
  const dump = withoutNumbers(lines, definitions);
  const sample = { source: dump.source, complete: true };
  const isFront = dailyPapersFront.fit(sample).score > dailyPapersText.fit(sample).score;
  const reading = (isFront ? dailyPapersFront : dailyPapersText).parse(dump.source);
  return {
    ...reading,
    account: withFurniture(reading.account, definitions.count),
    entries: reading.entries.map((entry) => withIds(entry, dump)),
  };
}

/** The list of addresses was read, and is not blank. */
const withFurniture = (account: Account, lines: number): Account => ({
  ...account,
  blank: account.blank - lines,
  furniture: account.furniture + lines,
});

function withIds(entry: Entry, { targets }: Dump): Entry {
  for (let line = entry.lines.first; line <= entry.lines.last; line++) {
    for (const target of targets.get(line - 1) ?? []) {
      if (target.kind !== 'paper') continue;
      const { arxivId, arxivVersion, url } = target.paper;
      return { ...entry, arxivId, arxivVersion, url };
    }
  }
  return entry;
}
