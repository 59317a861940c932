import { excerptOf } from '../clean-text.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import type { FieldLabel, RawRecord } from './arxiv-text/raw-record.ts';
import { readRecord } from './arxiv-text/read-record.ts';
import { scanRecords } from './arxiv-text/scan-records.ts';
import { unquote } from './arxiv-text/unquote.ts';

/**
 * The classic listings and mailings of arXiv, and its `.abs` files: a head of
 * labelled lines and an abstract between lines of `\\`. Pasted from a mail
 * client, quoted and wrapped ones too.
 */
export const arxivText: Format = {
  id: 'arxiv-text',
  label: 'arXiv listing or mailing',
  fit,
  parse,
};

/** `\\`, a line with an id and a title: nothing else looks like that. */
function fit({ source, complete }: Sample): Fit {
  let records = 0;
  scanRecords(unquote(source.lineList), {
    record: ({ idLine, fields, hasAbstractMark, closing }) => {
      const isTitled = fields.some(({ label }) => label === 'title');
      if (idLine !== null && isTitled && (hasAbstractMark || closing.length > 0)) records++;
    },
    furniture: () => {},
    statedYear: () => {},
  });
  if (records === 0) return { score: 0, reason: 'no entry of an arXiv listing' };
  const count = complete ? `${records}` : `at least ${records}`;
  return { score: 0.98, reason: `${count} entries between lines of \\\\ with an arXiv id` };
}

const AGAIN = 'Save the listing again and add it: the fuller reading will take over.';

/** Of the field labels, those that say nothing Winnow keeps. */
const UNREAD: Partial<Record<FieldLabel, string>> = {
  comments: 'Comments',
  'report-no': 'Report-no',
  'acm-class': 'ACM-class',
  'msc-class': 'MSC-class',
  license: 'License',
  proxy: 'Proxy',
  from: 'From',
  revised: 'Date (revised)',
};

function parse(source: SourceText): Reading {
  const { lineList } = source;
  const ledger = new LineLedger({ lines: lineList });
  const lines = unquote(lineList);
  if (lines !== lineList)
    for (let at = 0; at < lines.length; at++)
      if (lines.at(at)?.trim() === '') ledger.furniture(at + 1);
  const unread = new Set<string>();
  let replaced = 0;
  let hasAbstracts = false;
  scanRecords(lines, {
    record: (record) => {
      hasAbstracts ||= record.abstractFirst !== -1;
      const cut = cutOf(record, hasAbstracts);
      const { entry, doubt } = readRecord(record, lines);
      if (entry !== null) ledger.entry(entry);
      const reason = cut === null ? doubt : `The file ends ${cut}. ${AGAIN}`;
      if (reason !== null) {
        const excerpt = excerptOf(lines.at(record.first + 1) ?? lines.at(record.first) ?? '');
        ledger.problem({ line: record.first + 1, excerpt, reason }, record.last + 1);
      }
      for (const { label } of record.fields) {
        const name = UNREAD[label];
        if (label === 'replaced') replaced++;
        else if (name !== undefined) unread.add(name);
      }
    },
    furniture: (line) => ledger.furniture(line + 1),
    statedYear: (year, line) => ledger.captureHint({ kind: 'statedYear', year, line: line + 1 }),
  });
  if (unread.size > 0)
    ledger.remark(
      `Fields not read: ${[...unread].toSorted((a, b) => a.localeCompare(b, 'en')).join(', ')}.`,
    );
  if (replaced > 0)
    ledger.remark(
      `${replaced === 1 ? 'One entry announces a new version' : `${replaced} entries announce new versions`}: the day of a revision is not taken for the date of the paper.`,
    );
  return ledger.close();
}

/** Where the file ends inside a record; `null` where it does not. */
function cutOf(record: RawRecord, hasAbstracts: boolean): string | null {
  if (record.isClosed || record.closing.length > 0) return null;
  if (record.abstractFirst !== -1) return 'in the middle of this abstract';
  if (!record.hasAbstractMark) return 'inside the head of this entry';
  // Listings without abstracts end with the mark.
  return hasAbstracts ? 'before the abstract of this paper' : null;
}
