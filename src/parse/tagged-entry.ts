import type { DateAsRead, Entry } from '../domain/entry.ts';
import { inOrder } from './author-names.ts';
import { distinct } from './distinct.ts';
import { findIds, NO_IDS, type PaperIds, readDoi } from './paper-ids.ts';
import { readDate } from './read-date.ts';
import { singleBlanks } from './single-blanks.ts';
import type { TaggedField, TaggedRecord } from './tagged-records.ts';

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

/** The meanings of some tags alone: every tag is looked for in every record. */
export function occurring(meanings: TagMeanings, tags: ReadonlySet<string>): TagMeanings {
  const among = (all: readonly string[]): readonly string[] => all.filter((tag) => tags.has(tag));
  return {
    ...meanings,
    title: among(meanings.title),
    abstract: among(meanings.abstract),
    authors: among(meanings.authors),
    groups: among(meanings.groups),
    dates: among(meanings.dates),
    doi: among(meanings.doi),
    urls: among(meanings.urls),
    keywords: among(meanings.keywords),
    venue: among(meanings.venue),
    searched: among(meanings.searched),
  };
}

/** What a record states; `null` without a title. */
export function taggedEntry(record: TaggedRecord, meanings: TagMeanings): Entry | null {
  const texts = textsOf(record, meanings);
  const title = firstOf(texts, meanings.title, isText).replaceAll('\n\n', ' ');
  if (title === '') return null;
  const abstract = firstOf(texts, meanings.abstract, isText);
  const { arxivId, arxivVersion, doi } = idsIn(texts, meanings);
  return {
    title,
    abstract: abstract === '' || isNoAbstract(abstract) ? null : abstract,
    authors: authorsOf(texts, meanings),
    authorCount: null,
    organisation: null,
    date: dateOf(allOf(texts, meanings.dates)),
    comments: null,
    upvotes: null,
    arxivId,
    arxivVersion,
    doi,
    url: addressIn(allOf(texts, meanings.urls)),
    // A whole book has no book around it.
    venue: firstOf(texts, meanings.venue, (venue) => venue !== '' && venue !== title) || null,
    keywords: keywordsIn(allOf(texts, meanings.keywords)),
    lines: { first: record.first, last: record.last },
  };
}

const isText = (text: string): boolean => text !== '';

function firstOf(
  texts: TextsOf,
  tags: readonly string[],
  isWanted: (text: string) => boolean,
): string {
  for (const tag of tags) for (const text of texts(tag)) if (isWanted(text)) return text;
  return '';
}

function allOf(texts: TextsOf, tags: readonly string[]): readonly string[] {
  let all = NO_TEXTS;
  for (const tag of tags) {
    const more = texts(tag);
    if (more.length > 0) all = all.length === 0 ? more : [...all, ...more];
  }
  return all;
}

/** How Scopus says that there is none. */
const isNoAbstract = (text: string): boolean => text.length < 40 && NO_ABSTRACT.test(text);
const NO_ABSTRACT = /^\[?no abstract(?: is)? available\.?\]?$/i;

/** The ids that a record names anywhere but in its texts and the works it cites. */
export const idsOf = (record: TaggedRecord, meanings: TagMeanings): PaperIds =>
  idsIn(textsOf(record, meanings), meanings);

function idsIn(texts: TextsOf, { doi, urls, searched, venue }: TagMeanings): PaperIds {
  let ids = NO_IDS;
  for (const tag of doi) for (const text of texts(tag)) ids = withIdsOf(text, true, ids);
  for (const tags of [urls, searched, venue])
    for (const tag of tags)
      for (const text of texts(tag)) ids = withIdsOf(text, doi.includes(tag), ids);
  return ids;
}

/** @param isDoi the tag says so; other texts have to say it themselves */
function withIdsOf(text: string, isDoi: boolean, ids: PaperIds): PaperIds {
  if (REFERENCES.test(text)) return ids;
  const found = ids.arxivId === null ? findIds(text.slice(0, LONGEST_WITH_ID)) : ids;
  const isSought = ids.doi === null && (isDoi || DOI_ALONE.test(text));
  const doi = isSought ? readDoi(text) : ids.doi;
  if (found.arxivId === ids.arxivId && doi === ids.doi) return ids;
  return { arxivId: found.arxivId, arxivVersion: found.arxivVersion, doi };
}

const REFERENCES = /^(?:cited )?references?\b/i;
const DOI_ALONE = /^(?:doi:? *|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+(?: \[doi\])?$/i;
const LONGEST_WITH_ID = 2000;

/** The values of a tag: lines joined by one blank, paragraphs by an empty line. */
type TextsOf = (tag: string) => readonly string[];

const NO_TEXTS: readonly string[] = [];

/** Looked for anew each time: a table of a few fields takes more memory than all their texts. */
function textsOf({ fields }: TaggedRecord, { listed }: TagMeanings): TextsOf {
  return (tag) => {
    let texts: string[] | null = null;
    for (const field of fields) {
      if (field.tag !== tag) continue;
      const isListed = field.more !== null && listed.includes(tag);
      const text = plainText(isListed ? field.value : textOf(field));
      if (texts === null) texts = [text];
      else texts.push(text);
      if (isListed && field.more !== null)
        for (const line of field.more) texts.push(plainText(line));
    }
    return texts ?? NO_TEXTS;
  };
}

const plainText = (text: string): string => singleBlanks(text).trim();

function textOf({ value, more }: TaggedField): string {
  if (more === null) return value;
  const joined = [value, ...more].map((line) => (line === '' ? '\n\n' : line)).join(' ');
  return joined.replaceAll(' \n\n ', '\n\n');
}

function authorsOf(texts: TextsOf, { authors, groups }: TagMeanings): string[] {
  const names: string[] = [];
  for (const tag of authors) {
    for (const text of texts(tag)) addNames(text, names);
    if (names.length > 0) break;
  }
  for (const tag of groups) for (const text of texts(tag)) names.push(text);
  return names;
}

const isNoName = (text: string): boolean => text.length <= 10 && NO_NAME.test(text);
const NO_NAME = /^(?:et al\.?|and others|others|anonymous)?$/i;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

/** A tag should hold one name; some programs put all of them into one. */
function addNames(text: string, names: string[]): void {
  if (!text.includes(';') && !text.includes(' and ')) {
    if (!isNoName(text)) names.push(fullName(text));
    return;
  }
  const parts = text.includes(';') ? text.split(/ *; */) : [text];
  const joined = text.includes(' and ') ? text.split(' and ') : NO_TEXTS;
  const isJoined = joined.length > 1 && joined.every((name) => name.split(',').length === 2);
  for (const part of isJoined ? joined : parts) {
    const name = fullName(part);
    if (!isNoName(name)) names.push(name);
  }
}

function fullName(name: string): string {
  if (name.indexOf(',') === name.lastIndexOf(',')) return inOrder(name);
  const [last, given, suffix, ...rest] = name.split(',').map((part) => part.trim());
  return suffix !== undefined && rest.length === 0 && SUFFIX.test(suffix)
    ? `${given} ${last} ${suffix}`
    : inOrder(name);
}

function dateOf(texts: readonly string[]): DateAsRead | null {
  let best: DateAsRead | null = null;
  for (const text of texts) {
    const date = readDate(text) ?? dateBeside(text, texts);
    if (date !== null && precisionOf(date) > precisionOf(best)) best = date;
    if (precisionOf(best) === MOST_PRECISE) break;
  }
  return best;
}

/** `DA  - MAR 15` stands beside `PY  - 2020`; `2019/Spring` says at least the year. */
function dateBeside(text: string, texts: readonly string[]): DateAsRead | null {
  const year = yearOf(texts.find((each) => yearOf(each) !== '') ?? '');
  return readDate(`${text} ${year}`) ?? readDate(yearOf(text));
}

const YEAR = /^\d{4}\b/;
const yearOf = (text: string): string => (YEAR.test(text) ? text.slice(0, 4) : '');

const precisionOf = (date: DateAsRead | null): number =>
  date === null ? 0 : 1 + (date.month === null ? 0 : 1) + (date.day === null ? 0 : 1);
const MOST_PRECISE = 3;

/** Several addresses can share a line. */
function addressIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const parts = SEPARATOR.test(text) ? text.split(/;?\s+|;(?=https?:)|;$/) : [text];
    const address = parts.find((part) => ADDRESS.test(part));
    if (address !== undefined) return address;
  }
  return null;
}

const SEPARATOR = /[\s;]/;
const ADDRESS = /^https?:\/\/./i;

function keywordsIn(texts: readonly string[]): readonly string[] {
  const keywords = texts.some((text) => text.includes(';'))
    ? texts.flatMap((text) => (text.includes(';') ? text.split(/ *; */) : text))
    : texts;
  return distinct(keywords.every(isText) ? keywords : keywords.filter(isText));
}
