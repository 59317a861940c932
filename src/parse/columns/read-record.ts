import { type DateAsRead, type Entry, emptyEntry, type LineRange } from '../../domain/entry.ts';
import { findIds, NO_IDS, type PaperIds, readArxivId, readDoi } from '../paper-ids.ts';
import { readDate } from '../read-date.ts';
import { oneLine, runningText } from '../running-text.ts';
import { decodeTexAccents } from '../tex-accents.ts';
import type { Meaning } from './meaning-of.ts';
import { plainText } from './plain-text.ts';
import { readReference } from './read-reference.ts';

/** What a row or an item says, by meaning: the same for tables and JSON. */
export interface RecordParts {
  /** Texts of each meaning, the best first, as they stand there. */
  readonly texts: ReadonlyMap<Meaning, readonly string[]>;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** Texts that mean nothing but can name ids. */
  readonly elsewhere: readonly string[];
}

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
  const all = (meaning: Meaning): readonly string[] => parts.texts.get(meaning) ?? [];
  const first = (meaning: Meaning): string | null =>
    all(meaning)
      .map((text) => accented(oneLine(plainText(text))))
      .find(isSomething) ?? null;

  const ids = idsOf(parts);
  let title = first('title');
  let reference: ReturnType<typeof readReference> = null;
  if (title === null) {
    reference = readReference(all('reference')[0] ?? '');
    title = reference?.title ?? null;
    if (reference !== null) doubts.push('The title stands only within the whole reference.');
  }
  if (title === null) return { entry: null, doubts: [noTitle(ids)] };

  const abstract = all('abstract').map((text) => runningText(plainText(text)));
  const { date, doubt } = dateOf(all);
  if (doubt !== null) doubts.push(doubt);
  const organisation = first('organisation');
  const entry: Entry = {
    ...emptyEntry(title, lines),
    ...ids,
    abstract: abstract.find((text) => text !== null && isSomething(text)) ?? null,
    authors: parts.authors.length > 0 ? parts.authors.map(accented) : (reference?.authors ?? []),
    authorCount: countOf(all('authorCount')),
    organisation: organisation === null ? null : { handle: null, name: organisation },
    date: date ?? reference?.date ?? null,
    comments: countOf(all('comments')),
    upvotes: countOf(all('upvotes')),
    url: addressOf(all('url')),
    venue: first('venue'),
    keywords: parts.keywords,
  };
  return { entry, doubts };
}

/** The arXiv data set writes accents as TeX does. */
const accented = (text: string): string => (text.includes('\\') ? decodeTexAccents(text) : text);

const isSomething = (text: string): boolean => text !== '' && !NOTHING.test(text);

function noTitle({ arxivId, doi }: PaperIds): string {
  const id = arxivId === null ? doi && `DOI ${doi}` : `arXiv ${arxivId}`;
  return id === null
    ? 'No title is given.'
    : `No title is given, only ${id}: that paper is not in the list.`;
}

/** A field that is made for an id is believed when it is bare; elsewhere it must say what it is. */
function idsOf({ texts, elsewhere }: RecordParts): PaperIds {
  const all = (meaning: Meaning): readonly string[] => texts.get(meaning) ?? [];
  let { arxivId, arxivVersion, doi } = NO_IDS;
  for (const text of [...all('arxiv'), ...all('id')]) {
    if (arxivId === null) ({ arxivId, arxivVersion } = readArxivId(text));
  }
  for (const text of all('doi')) doi ??= readDoi(text);
  const places = [
    ...all('doi'),
    ...all('id'),
    ...all('url'),
    ...all('extra'),
    ...all('venue'),
    ...elsewhere,
    ...all('reference'),
  ];
  for (const text of places) {
    if (arxivId !== null && doi !== null) break;
    const found = findIds(text);
    if (arxivId === null) ({ arxivId, arxivVersion } = found);
    doi ??= found.doi;
  }
  return { arxivId, arxivVersion, doi };
}

function countOf(texts: readonly string[]): number | null {
  const digits = texts.find((text) => /^\s*\d{1,9}(?:\.0+)?\s*$/.test(text));
  return digits === undefined ? null : Number.parseInt(digits, 10);
}

function addressOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [found] = /\bhttps?:\/\/[^\s"'<>]+/i.exec(text) ?? [];
    if (found !== undefined) return found.replace(/[;,]$/, '');
  }
  return null;
}

function dateOf(all: (meaning: Meaning) => readonly string[]): {
  readonly date: DateAsRead | null;
  readonly doubt: string | null;
} {
  const year = all('year').map(yearIn).find(Boolean) ?? null;
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

function firstDate(texts: readonly string[], year: number | null): DateAsRead | null {
  for (const text of texts) {
    const packed = text.replace(/^(\d{4})(0\d|1[0-2])([0-3]\d)$/, '$1-$2-$3');
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

/** `2023`, `2023.0`, `[2019]`, `2019a`; of `5/7/2025` the year at least. */
function yearIn(text: string): number | null {
  const [, digits] = /(?:^|\D)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(text.slice(0, 60)) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** `May 14`: the year is that of viewing. */
function yearless(text: string): DateAsRead | null {
  if (/\d{3}/.test(text)) return null;
  const date = readDate(`${text} 2000`);
  return date === null || date.day === null ? null : { ...date, year: null };
}
