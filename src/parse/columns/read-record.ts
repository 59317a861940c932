import type { DateAsRead, Entry, LineRange } from '../../domain/entry.ts';
import type { PaperIds } from '../paper-ids.ts';
import { readDate } from '../read-date.ts';
import { oneLine, runningText } from '../running-text.ts';
import { decodeTexAccents } from '../tex-accents.ts';
import { idsOf } from './ids-of.ts';
import type { Meaning } from './meaning-of.ts';
import { plainText } from './plain-text.ts';
import { readReference } from './read-reference.ts';
import type { RecordParts } from './record-parts.ts';

export interface ReadRecord {
  /** `null` where there is no title. */
  readonly entry: Entry | null;
  /** Why there is no entry, or what is doubtful about it. */
  readonly doubts: readonly string[];
}

/** What programs write into a cell that holds nothing. */
const NOTHING =
  /^(?:n\/?a|none|null|nan|undefined|-+|–|—|\[?no abstract(?: available)?\]?\.?|not available)$/i;

/** Makes an entry of what a row or an item says. */
export function readRecord(parts: RecordParts, lines: LineRange): ReadRecord {
  const doubts: string[] = [];
  const all = (meaning: Meaning): readonly string[] => parts.texts.get(meaning) ?? NONE;

  const ids = idsOf(parts);
  let title = firstLine(all('title'));
  let reference: ReturnType<typeof readReference> = null;
  if (title === null) {
    reference = readReference(all('reference')[0] ?? '');
    title = reference?.title ?? null;
    if (reference !== null) doubts.push('The title stands only within the whole reference.');
  }
  if (title === null) return { entry: null, doubts: [noTitle(ids)] };

  const { date, doubt } = dateOf(all);
  if (doubt !== null) doubts.push(doubt);
  const organisation = firstLine(all('organisation'));
  // Written out: to spread an empty entry and to fill it makes three of one.
  const entry: Entry = {
    title,
    abstract: firstText(all('abstract')),
    authors: parts.authors.length > 0 ? allAccented(parts.authors) : (reference?.authors ?? []),
    authorCount: countOf(all('authorCount')),
    organisation: organisation === null ? null : { handle: null, name: organisation },
    date: date ?? reference?.date ?? null,
    comments: countOf(all('comments')),
    upvotes: countOf(all('upvotes')),
    arxivId: ids.arxivId,
    arxivVersion: ids.arxivVersion,
    doi: ids.doi,
    url: addressOf(all('url')),
    venue: firstLine(all('venue')),
    keywords: parts.keywords,
    lines,
  };
  return { entry, doubts };
}

const NONE: readonly string[] = [];

/** The first of texts that says something, on one line. */
function firstLine(texts: readonly string[]): string | null {
  for (const text of texts) {
    const line = accented(oneLine(plainText(text)));
    if (isSomething(line)) return line;
  }
  return null;
}

/** The first of texts that says something, with its paragraphs. */
function firstText(texts: readonly string[]): string | null {
  for (const text of texts) {
    const running = runningText(plainText(text));
    if (running !== null && isSomething(running)) return running;
  }
  return null;
}

/** The arXiv data set writes accents as TeX does. */
const accented = (text: string): string => (hasTex(text) ? decodeTexAccents(text) : text);

const allAccented = (names: readonly string[]): readonly string[] =>
  names.some(hasTex) ? names.map(accented) : names;

const hasTex = (text: string): boolean => text.includes('\\');

const isSomething = (text: string): boolean => text !== '' && !NOTHING.test(text);

function noTitle({ arxivId, doi }: PaperIds): string {
  const id = arxivId === null ? doi && `DOI ${doi}` : `arXiv ${arxivId}`;
  return id === null
    ? 'No title is given.'
    : `No title is given, only ${id}: that paper is not in the list.`;
}

const COUNT = /^\s*\d{1,9}(?:\.0+)?\s*$/;

function countOf(texts: readonly string[]): number | null {
  const digits = texts.find((text) => COUNT.test(text));
  return digits === undefined ? null : Number.parseInt(digits, 10);
}

const ADDRESS = /\bhttps?:\/\/[^\s"'<>]+/i;

function addressOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [found] = ADDRESS.exec(text) ?? [];
    if (found !== undefined) return found.replace(/[;,]$/, '');
  }
  return null;
}

function dateOf(all: (meaning: Meaning) => readonly string[]): {
  readonly date: DateAsRead | null;
  readonly doubt: string | null;
} {
  const year = yearOf(all('year'));
  const dates = all('date').map(oneLine).filter(isSomething);
  const date =
    firstDate(dates, year) ??
    (year === null ? null : dateOfParts(year, all('month')[0] ?? '', all('day')[0] ?? '')) ??
    firstDate(all('year'), null) ??
    (year === null ? null : { year, month: null, day: null }) ??
    firstDate(all('otherDate').map(oneLine), year);
  if (date !== null) return { date, doubt: null };
  const [unread] = dates;
  if (unread === undefined) return { date: null, doubt: null };
  const within = yearIn(unread);
  const shown = unread.slice(0, 40);
  return within === null
    ? { date: null, doubt: `The date “${shown}” could not be read.` }
    : {
        date: { year: within, month: null, day: null },
        doubt: `Of the date “${shown}” only the year is certain.`,
      };
}

/** `20230501` */
const PACKED = /^(\d{4})(0\d|1[0-2])([0-3]\d)$/;

function firstDate(texts: readonly string[], year: number | null): DateAsRead | null {
  for (const text of texts) {
    const packed = text.replace(PACKED, '$1-$2-$3');
    const date =
      readDate(packed) ??
      (year === null ? null : readDate(`${packed} ${year}`)) ??
      yearless(packed);
    if (date !== null) return date;
  }
  return null;
}

function dateOfParts(year: number, month: string, day: string): DateAsRead | null {
  if (month.trim() === '') return null;
  const joint = /^\s*\d/.test(month) ? '-' : ' ';
  const parts = [String(year), month.trim(), day.trim()];
  return readDate(parts.join(joint).trim()) ?? readDate(parts.slice(0, 2).join(joint).trim());
}

function yearOf(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}

const YEAR = /(?:^|\D)(1[5-9]\d\d|20\d\d)(?!\d)/;

/** `2023`, `2023.0`, `[2019]`, `2019a`; of `5/7/2025` the year at least. */
function yearIn(text: string): number | null {
  const [, digits] = YEAR.exec(text.slice(0, 60)) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** `May 14`: the year is that of viewing. */
function yearless(text: string): DateAsRead | null {
  if (/\d{3}/.test(text)) return null;
  const date = readDate(`${text} 2000`);
  return date === null || date.day === null ? null : { ...date, year: null };
}
