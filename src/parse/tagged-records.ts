import { isBlank } from './clean-text.ts';
import type { LineList } from './line-list.ts';

/** A field of a reference file. Large files have a million: nearly all are this object and no more. */
export interface TaggedField {
  readonly tag: string;
  /** The value on the line of the tag. */
  readonly value: string;
  /** The lines on which the value goes on; `` is a blank line inside it. */
  more: string[] | null;
  /** Where it begins. */
  readonly at: number;
}

/** The field that the line `at` begins. */
export const taggedField = (tag: string, value: string, at: number): TaggedField => ({
  tag,
  value,
  more: null,
  at,
});

/** One record of a reference file. Lines are counted from 1. */
export interface TaggedRecord {
  readonly first: number;
  readonly last: number;
  readonly fields: readonly TaggedField[];
  readonly isEnded: boolean;
  /** Tags of fields that stand below its end. */
  readonly belowEnd: readonly string[];
}

export interface TagSyntax {
  /** The field that the line `at` begins; `null` where it goes on with the field above. */
  readonly fieldOf: (line: string, at: number) => TaggedField | null;
  /** Tag of the first line of a record. */
  readonly begin: string;
  /** Tag of its last line; `null` where a blank line ends it, unless its fields go on. */
  readonly end: string | null;
  /** No line begins a record: every blank line ends one. */
  readonly isSeparatedByBlanks?: boolean;
  /** Tags of the file rather than of a record. */
  readonly furniture?: readonly string[];
  /** Two records have two titles: that tells a lost beginning from a misplaced end. */
  readonly titles: readonly string[];
}

interface OpenRecord {
  first: number;
  last: number;
  fields: TaggedField[];
  isEnded: boolean;
  belowEnd: string[];
}

/** What databases write above each record: its number, their name, a link to them. */
const BETWEEN =
  /^\s*(?:<?\d{1,6}\.?>?|record #?\d+ of \d+|(?:provider|database|content): .*|link to the .{1,80}: *https?:.*)\s*$/i;
/** What stands above the first record is a header, but not a whole book. */
const LONGEST_HEADER = 200;

/** Where the parts of a file go. Lines are counted from 1. */
export interface TaggedSink {
  /** A record that is complete; they come in the order of the file. */
  record(record: TaggedRecord): void;
  furniture(line: number): void;
}

/**
 * Cuts a file of tagged lines into records and claims what lies around them.
 * A new beginning always ends the record above, so ends may be missing,
 * doubled or misplaced without two records becoming one.
 */
export function readTaggedRecords(lines: LineList, syntax: TagSyntax, sink: TaggedSink): void {
  let hasRecords = false;
  const reader = new TagReader(syntax, (record) => {
    hasRecords = true;
    sink.record(record);
  });
  const furniture: number[] = [];
  let isHeader = true;
  for (let at = 1; at <= lines.length; at++) {
    const line = lines.at(at - 1) ?? '';
    const field = syntax.fieldOf(line, at);
    if (field !== null && syntax.furniture?.includes(field.tag)) sink.furniture(at);
    else if (field !== null) {
      isHeader = false;
      if (!reader.field(field)) sink.furniture(at);
    } else if (isBlank(line)) reader.blank();
    else if (isHeader) furniture.push(at);
    else if (reader.isBetween && BETWEEN.test(line.slice(0, 200))) sink.furniture(at);
    else reader.more(line.trim(), at);
  }
  reader.finish();
  if (hasRecords && furniture.length <= LONGEST_HEADER)
    for (const at of furniture) sink.furniture(at);
}

class TagReader {
  readonly #syntax: TagSyntax;
  readonly #done: (record: TaggedRecord) => void;
  #current: OpenRecord | null = null;
  /** What stands below the end of the current record. */
  #below: OpenRecord | null = null;
  #isBelowBlank = false;

  constructor(syntax: TagSyntax, done: (record: TaggedRecord) => void) {
    this.#syntax = syntax;
    this.#done = done;
  }

  /** Below the end of a record and above the next. */
  get isBetween(): boolean {
    return this.#syntax.end !== null && this.#current?.isEnded === true;
  }

  /** `false` for an end with nothing to end. */
  field(field: TaggedField): boolean {
    const { tag, at } = field;
    this.#isBelowBlank = false;
    if (tag === this.#syntax.end) return this.#end(at);
    if (tag === this.#syntax.begin) {
      this.#close();
      this.#current = newRecord(at);
    }
    const record = this.#recordAt(at);
    record.fields.push(field);
    record.last = at;
    return true;
  }

  /** A line that goes on with the field above; below the end of a record it belongs to nothing. */
  more(text: string, at: number): void {
    const record = this.#below ?? this.#current;
    const field = record?.fields.at(-1);
    if (record === null || field === undefined || (record.isEnded && this.#syntax.end !== null))
      return;
    field.more ??= [];
    if (this.#isBelowBlank) field.more.push('');
    field.more.push(text);
    record.last = at;
    this.#isBelowBlank = false;
  }

  blank(): void {
    this.#isBelowBlank = true;
    if (this.#syntax.isSeparatedByBlanks) this.#close();
    else if (this.#syntax.end === null) this.#endHere();
  }

  finish(): void {
    this.#close();
  }

  #end(at: number): boolean {
    const record = this.#below ?? this.#current;
    if (record === null || record.isEnded) return false;
    record.last = at;
    this.#endHere();
    return true;
  }

  #endHere(): void {
    this.#settle();
    if (this.#current !== null) this.#current.isEnded = true;
  }

  #recordAt(at: number): OpenRecord {
    this.#current ??= newRecord(at);
    if (!this.#current.isEnded) return this.#current;
    this.#below ??= newRecord(at);
    return this.#below;
  }

  /** Decides whether the fields below an end are a record of their own. */
  #settle(): void {
    const below = this.#below;
    const current = this.#current;
    this.#below = null;
    if (below === null || current === null) return;
    if (this.#isTitled(current) && this.#isTitled(below)) {
      this.#done(current);
      this.#current = below;
    } else {
      for (const field of below.fields) {
        current.fields.push(field);
        if (this.#syntax.end !== null) current.belowEnd.push(field.tag);
      }
      current.last = below.last;
    }
  }

  #isTitled({ fields }: OpenRecord): boolean {
    return fields.some(({ tag }) => this.#syntax.titles.includes(tag));
  }

  #close(): void {
    this.#settle();
    if (this.#current !== null) this.#done(this.#current);
    this.#current = null;
  }
}

const newRecord = (at: number): OpenRecord => ({
  first: at,
  last: at,
  fields: [],
  isEnded: false,
  belowEnd: [],
});
