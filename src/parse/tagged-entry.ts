import { type DateAsRead, type Entry, emptyEntry } from '../domain/entry.ts';
import { inOrder } from './author-names.ts';
import { findIds, NO_IDS, type PaperIds, readDoi } from './paper-ids.ts';
import { readDate } from './read-date.ts';
import { singleBlanks } from './single-blanks.ts';
import type { TaggedRecord } from './tagged-records.ts';

/** Which tags of a reference format state what, the best first. */
export interface TagMeanings {
  readonly title: readonly string[];
  readonly abstract: readonly string[];
  /** The first of them that occurs names the authors. */
  readonly authors: readonly string[];
  /** Groups that are authors beside them. */
  readonly groups: readonly string[];
  /** Of several dates the most precise is taken. */
  readonly dates: readonly string[];
  readonly doi: readonly string[];
  readonly urls: readonly string[];
  /** All of them. */
  readonly keywords: readonly string[];
  readonly venue: readonly string[];
  /** Searched for an arXiv id, or a DOI alone; not kept otherwise. */
  readonly searched: readonly string[];
  /** Each line of these is a value of its own; lines of all others are one text, wrapped. */
  readonly listed: readonly string[];
  /** Say nothing of the paper: the kind of record. */
  readonly silent: readonly string[];
}

/** What a record states; `null` without a title. */
export function taggedEntry(record: TaggedRecord, meanings: TagMeanings): Entry | null {
  const texts = textsOf(record, meanings);
  const first = (tags: readonly string[]): string => firstOf(texts, tags, (text) => text !== '');
  const title = first(meanings.title).replaceAll('\n\n', ' ');
  if (title === '') return null;
  const abstract = first(meanings.abstract);
  const { arxivId, arxivVersion, doi } = idsIn(texts, meanings);
  return {
    ...emptyEntry(title, { first: record.first, last: record.last }),
    abstract: abstract === '' || isNoAbstract(abstract) ? null : abstract,
    authors: authorsOf(texts, meanings),
    date: dateOf(meanings.dates.flatMap(texts)),
    arxivId,
    arxivVersion,
    doi,
    url: addressIn(meanings.urls.flatMap(texts)),
    // A whole book has no book around it.
    venue: firstOf(texts, meanings.venue, (venue) => venue !== '' && venue !== title) || null,
    keywords: keywordsIn(meanings.keywords.flatMap(texts)),
  };
}

function firstOf(
  texts: TextsOf,
  tags: readonly string[],
  isWanted: (text: string) => boolean,
): string {
  for (const tag of tags) for (const text of texts(tag)) if (isWanted(text)) return text;
  return '';
}

/** How Scopus says that there is none. */
const isNoAbstract = (text: string): boolean =>
  text.length < 40 && /^\[?no abstract(?: is)? available\.?\]?$/i.test(text);

/** The ids that a record names anywhere but in its texts and the works it cites. */
export const idsOf = (record: TaggedRecord, meanings: TagMeanings): PaperIds =>
  idsIn(textsOf(record, meanings), meanings);

function idsIn(texts: TextsOf, meanings: TagMeanings): PaperIds {
  let ids = NO_IDS;
  for (const tag of [...meanings.doi, ...meanings.urls, ...meanings.searched, ...meanings.venue]) {
    for (const text of texts(tag)) {
      if (REFERENCES.test(text)) continue;
      const found = findIds(text.slice(0, LONGEST_WITH_ID));
      const named = ids.arxivId === null && found.arxivId !== null ? found : ids;
      const isDoi = meanings.doi.includes(tag) || DOI_ALONE.test(text);
      ids = {
        arxivId: named.arxivId,
        arxivVersion: named.arxivVersion,
        doi: ids.doi ?? (isDoi ? readDoi(text) : null),
      };
    }
  }
  return ids;
}

const REFERENCES = /^(?:cited )?references?\b/i;
const DOI_ALONE = /^(?:doi:? *|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+(?: \[doi\])?$/i;
const LONGEST_WITH_ID = 2000;

/** The values of a tag: lines joined by one blank, paragraphs by an empty line. */
type TextsOf = (tag: string) => readonly string[];

const NO_TEXTS: readonly string[] = [];

function textsOf({ fields }: TaggedRecord, { listed }: TagMeanings): TextsOf {
  const byTag = new Map<string, string[]>();
  for (const { tag, lines } of fields) {
    const values = listed.includes(tag) ? lines.map(plainText) : [plainText(textOf(lines))];
    const texts = byTag.get(tag);
    if (texts === undefined) byTag.set(tag, values);
    else for (const value of values) texts.push(value);
  }
  return (tag) => byTag.get(tag) ?? NO_TEXTS;
}

const plainText = (text: string): string => singleBlanks(text).trim();

function textOf(lines: readonly string[]): string {
  if (lines.length === 1) return lines[0] ?? '';
  const joined = lines.map((line) => (line === '' ? '\n\n' : line)).join(' ');
  return joined.replaceAll(' \n\n ', '\n\n');
}

function authorsOf(texts: TextsOf, { authors, groups }: TagMeanings): string[] {
  const named = authors.map((tag) => texts(tag).flatMap(namesIn)).find((names) => names.length > 0);
  return [...(named ?? []), ...groups.flatMap(texts)];
}

const isNoName = (text: string): boolean =>
  text.length <= 10 && /^(?:et al\.?|and others|others|anonymous)?$/i.test(text);
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

/** A tag should hold one name; some programs put all of them into one. */
function namesIn(text: string): string[] {
  if (!text.includes(';') && !text.includes(' and ')) return isNoName(text) ? [] : [fullName(text)];
  const parts = text.includes(';') ? text.split(/ *; */) : [text];
  const joined = text.includes(' and ') ? text.split(' and ') : NO_TEXTS;
  const isJoined = joined.length > 1 && joined.every((name) => name.split(',').length === 2);
  return (isJoined ? joined : parts).map(fullName).filter((name) => !isNoName(name));
}

/** `Last, First, Suffix` is how RIS has it. */
function fullName(name: string): string {
  if (name.indexOf(',') === name.lastIndexOf(',')) return inOrder(name);
  const [last, given, suffix, ...rest] = name.split(',').map((part) => part.trim());
  return suffix !== undefined && rest.length === 0 && SUFFIX.test(suffix)
    ? `${given} ${last} ${suffix}`
    : inOrder(name);
}

function dateOf(texts: readonly string[]): DateAsRead | null {
  const year = texts.map(yearOf).find((found) => found !== '') ?? '';
  let best: DateAsRead | null = null;
  for (const text of texts) {
    // `DA  - MAR 15` stands beside `PY  - 2020`; `2019/Spring` says at least the year.
    const date = readDate(text) ?? readDate(`${text} ${year}`) ?? readDate(yearOf(text));
    if (date !== null && precisionOf(date) > precisionOf(best)) best = date;
  }
  return best;
}

const yearOf = (text: string): string => /^\d{4}\b/.exec(text)?.[0] ?? '';

const precisionOf = (date: DateAsRead | null): number =>
  date === null ? 0 : 1 + (date.month === null ? 0 : 1) + (date.day === null ? 0 : 1);

/** Several addresses can share a line. */
function addressIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const parts = /[\s;]/.test(text) ? text.split(/;?\s+|;(?=https?:)|;$/) : [text];
    const address = parts.find((part) => /^https?:\/\/./i.test(part));
    if (address !== undefined) return address;
  }
  return null;
}

function keywordsIn(texts: readonly string[]): string[] {
  const keywords = texts.flatMap((text) => (text.includes(';') ? text.split(/ *; */) : text));
  return [...new Set(keywords.filter((keyword) => keyword !== ''))];
}
