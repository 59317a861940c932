import { type DateAsRead, type Entry, emptyEntry } from '../../../domain/entry.ts';
import type { LineList } from '../../line-list.ts';
import { readArxivId, readDoi } from '../../paper-ids.ts';
import { readDate } from '../../read-date.ts';
import { singleBlanks } from '../../single-blanks.ts';
import { decodeTexAccents } from '../../tex-accents.ts';
import { namesOf } from './name-list.ts';
import type { FieldLabel, RawRecord } from './raw-record.ts';

/** What a record states. Without a title there is no entry. */
export interface RecordReading {
  readonly entry: Entry | null;
  readonly doubt: string | null;
}

/** Where the file ends inside the record, only what is certain is read. */
export function readRecord(record: RawRecord, lines: LineList): RecordReading {
  const field = (label: FieldLabel): string => textOf(record, label);
  const address = addressOf(record);
  const named = readArxivId(idOf(record.idLine));
  const ids = named.arxivId === null ? readArxivId(address ?? '') : named;
  const title = decodeTexAccents(field('title'));
  if (title === '') {
    const known = ids.arxivId === null ? '' : ` Its id is arXiv:${ids.arxivId}.`;
    return { entry: null, doubt: `This entry has no title.${known}` };
  }
  const range = { first: record.first + 1, last: record.last + 1 };
  const entry: Entry = {
    ...emptyEntry(title, range),
    abstract: abstractOf(record, lines),
    authors: namesOf(field('authors')),
    date: dateOf(field('date')),
    arxivId: ids.arxivId,
    arxivVersion: ids.arxivVersion,
    doi: readDoi(field('doi')),
    url: address,
    venue: decodeTexAccents(field('journal-ref')) || null,
    keywords: [
      ...wordsOf(field('categories'), /[\s,;]+/),
      ...wordsOf(field('subj-class'), /\s*;\s*/),
    ],
  };
  const isUnnamed = record.idLine !== null && ids.arxivId === null;
  return { entry, doubt: isUnnamed ? 'The arXiv id of this entry could not be read.' : null };
}

/** What follows the colon: `2303.08867`, `cs/0112017`, `1234.56789 v1`. */
function idOf(idLine: string | null): string {
  if (idLine === null) return '';
  const rest = idLine.slice(idLine.indexOf(':') + 1).trim();
  const [id = '', version = ''] = rest.split(' ', 2);
  return /^v\d+$/.test(version) ? `${id}${version}` : id;
}

function textOf(record: RawRecord, label: FieldLabel): string {
  const { fields, hasAbstractMark, closing, isClosed } = record;
  const isCut = !isClosed && !hasAbstractMark && closing.length === 0;
  const found = fields.find((field) => field.label === label);
  if (found === undefined) return '';
  const text = singleBlanks(
    found.pieces.length === 1 ? (found.pieces[0] ?? '') : found.pieces.join(' '),
  );
  if (!isCut || found !== fields.at(-1)) return text;
  // Half a name is no name, half an identifier another one.
  const end = text.lastIndexOf(label === 'authors' ? ',' : ' ');
  return (label === 'authors' || label === 'categories') && end !== -1 ? text.slice(0, end) : '';
}

/** Paragraphs begin with an indented line; where all lines are indented, none does. */
function abstractOf(record: RawRecord, lines: LineList): string | null {
  const { abstractFirst: first, abstractLast: last, indented } = record;
  if (first === -1) return null;
  const textFrom = (from: number, to: number): string => {
    // Most double blanks are the indent of a paragraph.
    const pieces = [lines.at(from)?.trimStart() ?? ''];
    for (let at = from + 1; at < to; at++) pieces.push(lines.at(at) ?? '');
    return singleBlanks(pieces.join(' ')).trimEnd();
  };
  const isOne = indented.length === 0 || (indented.length === 1 && indented[0] === first);
  if (isOne || indented.length === filledLines(lines, first, last))
    return decodeTexAccents(textFrom(first, last + 1));
  const starts = indented[0] === first ? indented : [first, ...indented];
  const paragraphs = starts.map((from, nth) => textFrom(from, starts[nth + 1] ?? last + 1));
  return decodeTexAccents(paragraphs.join('\n\n'));
}

function filledLines(lines: LineList, first: number, last: number): number {
  let count = 0;
  for (let at = first; at <= last; at++) if (lines.at(at)?.trim() !== '') count++;
  return count;
}

const ADDRESS = /https?:\/\/[^\s<>()[\],]+/;

function addressOf({ closing, isClosed }: RawRecord): string | null {
  if (closing.length === 0) return null;
  const text = closing.join(' ');
  const address = ADDRESS.exec(text)?.[0] ?? null;
  return address !== null && !isClosed && text.endsWith(address) ? null : address;
}

const dateOf = (text: string): DateAsRead | null => (text === '' ? null : readDate(text));

const wordsOf = (text: string, separator: RegExp): string[] =>
  text === '' ? [] : text.split(separator).filter((word) => word !== '');
