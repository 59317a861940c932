import type { CaptureHint } from './capture-hint.ts';
import { excerptOf } from './clean-text.ts';
import { LineLedger } from './line-ledger.ts';
import { readDate } from './read-date.ts';
import type { Reading } from './reading.ts';
import type { SourceText } from './source-text.ts';
import { idsOf, type TagMeanings, taggedEntry, unreadTags } from './tagged-entry.ts';
import { readTaggedRecords, type TaggedRecord, type TagSyntax } from './tagged-records.ts';

/** What a format of tagged lines leaves to its own file. */
export interface TagDialect {
  readonly syntax: TagSyntax;
  readonly meanings: TagMeanings;
}

const AGAIN = 'Export the references again and add them: the fuller reading will take over.';

/** Reads a whole file of tagged records. */
export function readTagged(source: SourceText, { syntax, meanings }: TagDialect): Reading {
  const ledger = new LineLedger(source);
  const { lines } = source;
  const records = readTaggedRecords(lines, syntax, ledger);
  const hasEnds = records.some(({ isEnded }) => isEnded);
  for (const record of records) {
    const isCut =
      record === records.at(-1) &&
      (source.cutOff || (syntax.end !== null && hasEnds && !record.isEnded));
    const entry = taggedEntry(isCut ? withoutHalfField(record, meanings) : record, meanings);
    if (entry !== null) ledger.entry(entry);
    const doubt = entry === null ? untitled(record, meanings) : doubtOf(record, syntax, meanings);
    const reason = isCut ? `The file ends inside this record. ${AGAIN}` : doubt;
    const excerpt = excerptOf(
      lines.slice(record.first - 1, Math.min(record.first + 2, record.last)).join(' '),
    );
    if (reason !== null) ledger.problem({ line: record.first, excerpt, reason }, record.last);
    const hint = exportHintOf(record, meanings);
    if (hint !== null) ledger.captureHint(hint);
  }
  const unread = unreadTags(records, meanings);
  if (unread.length > 0) ledger.remark(`Tags not read: ${unread.join(', ')}.`);
  return ledger.close();
}

/** Half an abstract is worth keeping; half a name, title or identifier is another one. */
function withoutHalfField(record: TaggedRecord, meanings: TagMeanings): TaggedRecord {
  const last = record.fields.at(-1);
  const isText = last !== undefined && meanings.abstract.includes(last.tag);
  return isText ? record : { ...record, fields: record.fields.slice(0, -1) };
}

function untitled(record: TaggedRecord, meanings: TagMeanings): string {
  const { arxivId, doi } = idsOf(record, meanings);
  const id = arxivId === null ? doi && `DOI ${doi}` : `arXiv:${arxivId}`;
  return `This record has no title.${id === null ? '' : ` Its id is ${id}.`}`;
}

function doubtOf(
  { belowEnd }: TaggedRecord,
  { end }: TagSyntax,
  meanings: TagMeanings,
): string | null {
  const read: readonly string[] = Object.values(meanings).flat();
  return belowEnd.some((tag) => read.includes(tag))
    ? `${end} stands above the last fields of this record; they were read as part of it.`
    : null;
}

/** Scopus notes the day of the export. */
function exportHintOf({ fields }: TaggedRecord, { searched }: TagMeanings): CaptureHint | null {
  for (const { tag, lines, at } of fields) {
    if (!searched.includes(tag)) continue;
    for (const line of lines) {
      const [, day] = /^export date: *(.{4,40})$/i.exec(line.slice(0, 80)) ?? [];
      const year = day === undefined ? undefined : readDate(day)?.year;
      if (typeof year === 'number') return { kind: 'statedYear', year, line: at };
    }
  }
  return null;
}
