import type { CaptureHint } from './capture-hint.ts';
import { excerptOf } from './clean-text.ts';
import { LineLedger } from './line-ledger.ts';
import type { LineList } from './line-list.ts';
import { readDate } from './read-date.ts';
import type { Reading } from './reading.ts';
import type { SourceText } from './source-text.ts';
import { idsOf, occurring, type TagMeanings, taggedEntry } from './tagged-entry.ts';
import {
  readTaggedRecords,
  type TaggedRecord,
  type TaggedSink,
  type TagSyntax,
} from './tagged-records.ts';

/** What a format of tagged lines leaves to its own file. */
export interface TagDialect {
  readonly syntax: TagSyntax;
  readonly meanings: TagMeanings;
}

const AGAIN = 'Export the references again and add them: the fuller reading will take over.';

/** Reads a whole file of tagged records. */
export function readTagged(source: SourceText, dialect: TagDialect): Reading {
  const lines = source.lineList;
  const reader = new TaggedReader({ lines, cutOff: source.cutOff }, dialect);
  readTaggedRecords(lines, dialect.syntax, reader);
  return reader.finish();
}

/** Writes record after record into a ledger and keeps none: only the entries stay. */
class TaggedReader implements TaggedSink {
  readonly #source: { readonly lines: LineList; readonly cutOff: boolean };
  readonly #syntax: TagSyntax;
  readonly #meanings: TagMeanings;
  /** The same without the tags that the file did not have so far, and most it never has. */
  #occurring: TagMeanings;
  readonly #seen = new Set<string>();
  /** All tags that say something, for the remark on those that do not. */
  readonly #read: ReadonlySet<string>;
  readonly #ledger: LineLedger;
  /** Another record, or the end, must follow before it is written. */
  #latest: TaggedRecord | null = null;
  #hasEnds = false;

  constructor(
    source: { readonly lines: LineList; readonly cutOff: boolean },
    { syntax, meanings }: TagDialect,
  ) {
    this.#source = source;
    this.#syntax = syntax;
    this.#meanings = meanings;
    this.#occurring = meanings;
    this.#read = new Set(Object.values(meanings).flat());
    this.#ledger = new LineLedger(source);
  }

  record(record: TaggedRecord): void {
    if (this.#latest !== null) this.#write(this.#latest, false);
    this.#latest = record;
    this.#hasEnds ||= record.isEnded;
  }

  furniture(line: number): void {
    this.#ledger.furniture(line);
  }

  finish(): Reading {
    const last = this.#latest;
    if (last !== null) {
      const lacksEnd = this.#syntax.end !== null && this.#hasEnds && !last.isEnded;
      this.#write(last, this.#source.cutOff || lacksEnd);
    }
    const unread = [...this.#seen].filter((tag) => !this.#read.has(tag));
    unread.sort((a, b) => (a < b ? -1 : 1));
    if (unread.length > 0) this.#ledger.remark(`Tags not read: ${unread.join(', ')}.`);
    return this.#ledger.close();
  }

  #write(record: TaggedRecord, isCut: boolean): void {
    this.#see(record);
    const meanings = this.#occurring;
    const entry = taggedEntry(isCut ? withoutHalfField(record, meanings) : record, meanings);
    if (entry !== null) this.#ledger.entry(entry);
    const doubt = entry === null ? untitled(record, meanings) : this.#doubtOf(record);
    const reason = isCut ? `The file ends inside this record. ${AGAIN}` : doubt;
    if (reason !== null) {
      const excerpt = this.#excerptOf(record);
      this.#ledger.problem({ line: record.first, excerpt, reason }, record.last);
    }
    const hint = exportHintOf(record, meanings);
    if (hint !== null) this.#ledger.captureHint(hint);
  }

  #see({ fields }: TaggedRecord): void {
    const before = this.#seen.size;
    for (const { tag } of fields) this.#seen.add(tag);
    if (this.#seen.size > before) this.#occurring = occurring(this.#meanings, this.#seen);
  }

  #doubtOf({ belowEnd }: TaggedRecord): string | null {
    return belowEnd.some((tag) => this.#read.has(tag))
      ? `${this.#syntax.end} stands above the last fields of this record; they were read as part of it.`
      : null;
  }

  /** Of its first lines. */
  #excerptOf({ first, last }: TaggedRecord): string {
    const shown: string[] = [];
    for (let line = first; line <= Math.min(first + 2, last); line++)
      shown.push(this.#source.lines.at(line - 1) ?? '');
    return excerptOf(shown.join(' '));
  }
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

/** Scopus notes the day of the export. */
function exportHintOf({ fields }: TaggedRecord, { searched }: TagMeanings): CaptureHint | null {
  for (const { tag, value, more, at } of fields) {
    if (!searched.includes(tag)) continue;
    const year = exportYearIn(value) ?? more?.map(exportYearIn).find((found) => found !== null);
    if (typeof year === 'number') return { kind: 'statedYear', year, line: at };
  }
  return null;
}

function exportYearIn(line: string): number | null {
  if (!EXPORTED.test(line)) return null;
  const [, day] = EXPORT_DAY.exec(line.slice(0, 80)) ?? [];
  return day === undefined ? null : (readDate(day)?.year ?? null);
}

const EXPORTED = /^export date:/i;
const EXPORT_DAY = /^export date: *(.{4,40})$/i;
