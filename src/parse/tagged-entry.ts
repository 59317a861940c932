import { type DateAsRead, type Entry, emptyEntry } from '../domain/entry.ts';
import { inOrder } from './author-names.ts';
import { findIds, NO_IDS, type PaperIds, readDoi } from './paper-ids.ts';
import { readDate } from './read-date.ts';
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
  const first = (tags: readonly string[]): string => {
    for (const tag of tags) {
      const text = textsOf(record, tag, meanings).find((value) => value !== '');
      if (text !== undefined) return text;
    }
    return '';
  };
  const title = first(meanings.title).replaceAll('\n\n', ' ');
  if (title === '') return null;
  const abstract = first(meanings.abstract);
  return {
    ...emptyEntry(title, { first: record.first, last: record.last }),
    abstract: abstract === '' || NO_ABSTRACT.test(abstract) ? null : abstract,
    authors: authorsOf(record, meanings),
    date: dateOf(record, meanings),
    ...idsOf(record, meanings),
    url: urlOf(record, meanings),
    venue: venueOf(record, meanings, title),
    keywords: keywordsOf(record, meanings),
  };
}

/** How Scopus says that there is none. */
const NO_ABSTRACT = /^\[?no abstract(?: is)? available\.?\]?$/i;

/** The ids that a record names anywhere but in its texts and the works it cites. */
export function idsOf(record: TaggedRecord, meanings: TagMeanings): PaperIds {
  let ids = NO_IDS;
  for (const tag of [...meanings.doi, ...meanings.urls, ...meanings.searched, ...meanings.venue]) {
    for (const text of textsOf(record, tag, meanings)) {
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
function textsOf({ fields }: TaggedRecord, tag: string, { listed }: TagMeanings): string[] {
  const isListed = listed.includes(tag);
  return fields
    .filter((field) => field.tag === tag)
    .flatMap(({ lines }) => (isListed ? lines : [textOf(lines)]))
    .map((text) => text.replaceAll(/ {2,}/g, ' ').trim());
}

const textOf = (lines: readonly string[]): string =>
  lines
    .map((line) => (line === '' ? '\n\n' : line))
    .join(' ')
    .replaceAll(' \n\n ', '\n\n');

/** A whole book has no book around it. */
function venueOf(record: TaggedRecord, meanings: TagMeanings, title: string): string | null {
  const venues = meanings.venue.flatMap((tag) => textsOf(record, tag, meanings));
  return venues.find((venue) => venue !== '' && venue !== title) ?? null;
}

function authorsOf(record: TaggedRecord, meanings: TagMeanings): string[] {
  const groups = meanings.groups.flatMap((tag) => textsOf(record, tag, meanings));
  for (const tag of meanings.authors) {
    const names = textsOf(record, tag, meanings).flatMap(namesIn);
    if (names.length > 0) return [...names, ...groups];
  }
  return groups;
}

const NO_NAME = /^(?:et al\.?|and others|others|anonymous)?$/i;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

/** A tag should hold one name; some programs put all of them into one. */
function namesIn(text: string): string[] {
  const parts = text.split(/ *; */);
  const joined = text.split(' and ');
  const isJoined = joined.length > 1 && joined.every((name) => name.split(',').length === 2);
  return (isJoined ? joined : parts).map(fullName).filter((name) => !NO_NAME.test(name));
}

/** `Last, First, Suffix` is how RIS has it. */
function fullName(name: string): string {
  const [last, given, suffix, ...rest] = name.split(',').map((part) => part.trim());
  return suffix !== undefined && rest.length === 0 && SUFFIX.test(suffix)
    ? `${given} ${last} ${suffix}`
    : inOrder(name);
}

function dateOf(record: TaggedRecord, meanings: TagMeanings): DateAsRead | null {
  const texts = meanings.dates.flatMap((tag) => textsOf(record, tag, meanings));
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

function urlOf(record: TaggedRecord, meanings: TagMeanings): string | null {
  for (const tag of meanings.urls)
    for (const text of textsOf(record, tag, meanings)) {
      // Several of them can share a line.
      const address = text
        .split(/;?\s+|;(?=https?:)|;$/)
        .find((part) => /^https?:\/\/./i.test(part));
      if (address !== undefined) return address;
    }
  return null;
}

function keywordsOf(record: TaggedRecord, meanings: TagMeanings): string[] {
  const keywords = meanings.keywords
    .flatMap((tag) => textsOf(record, tag, meanings))
    .flatMap((text) => text.split(/ *; */))
    .filter((keyword) => keyword !== '');
  return [...new Set(keywords)];
}

/** The tags that say something else of the paper, for the remark on what was not read. */
export function unreadTags(records: readonly TaggedRecord[], meanings: TagMeanings): string[] {
  const read = new Set(Object.values(meanings).flat());
  const unread = new Set<string>();
  for (const { fields } of records)
    for (const { tag } of fields) if (!read.has(tag)) unread.add(tag);
  return [...unread].toSorted((a, b) => (a < b ? -1 : 1));
}
