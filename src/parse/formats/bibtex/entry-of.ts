import type { Entry, LineRange } from '../../../domain/entry.ts';
import { distinct } from '../../distinct.ts';
import { evenSpace } from '../../running-text.ts';
import { entryIds } from './entry-ids.ts';
import { plainValue } from './plain-value.ts';
import { readEntryDate } from './read-entry-date.ts';
import { readNames } from './read-names.ts';
import { splitKeywords } from './split-keywords.ts';
import { texToText } from './tex-to-text.ts';

/** In the order in which one is preferred to the next. */
const VENUES = [
  'journal',
  'journaltitle',
  'booktitle',
  'maintitle',
  'publisher',
  'school',
  'institution',
  'organization',
  'howpublished',
  'series',
];
const ADDRESSES = ['url', 'howpublished', 'ee', 'link', 'adsurl', 'bdsk-url-1'];
const KEYWORDS = ['keywords', 'keyword', 'author_keywords', 'keywords-plus', 'primaryclass'];
const ABSTRACTS = ['abstract', 'abstractnote'];

/** Fields that an entry is made of; all others are named in a remark. */
export const READ_FIELDS: ReadonlySet<string> = new Set(
  `title subtitle author date year month day doi eprint eprinttype archiveprefix arxivid arxiv
  crossref xdata`
    .split(/\s+/)
    .concat(ABSTRACTS, VENUES, ADDRESSES, KEYWORDS),
);

/**
 * What the fields of an entry say of a paper; its title is empty where it has none.
 *
 * @param fields TeX by lower-case name
 */
export function entryOf(key: string, fields: ReadonlyMap<string, string>, lines: LineRange): Entry {
  const text = (name: string): string => toText(fields.get(name) ?? '');
  const { arxivId, arxivVersion, doi } = entryIds(key, fields);
  return {
    title: titleOf(text('title'), text('subtitle')),
    abstract: abstractIn(fields),
    authors: readNames(fields.get('author') ?? '', toText),
    authorCount: null,
    organisation: null,
    date: readEntryDate(text),
    comments: null,
    upvotes: null,
    arxivId,
    arxivVersion,
    doi,
    url: addressOf(fields),
    venue: venueIn(text),
    keywords: keywordsOf(fields),
    lines,
  };
}

const toText = (tex: string): string => (tex === '' ? '' : oneLine(texToText(tex)));

/** Of the first of its fields, whatever that says. */
function abstractIn(fields: ReadonlyMap<string, string>): string | null {
  const name = ABSTRACTS.find((each) => fields.has(each));
  const text = name === undefined ? '' : texToText(fields.get(name) ?? '');
  if (!text.includes('\n')) return oneLine(text) || null;
  const paragraphs = text
    .split(BLANK_LINE)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');
  return paragraphs.join('\n\n') || null;
}

function venueIn(text: (name: string) => string): string | null {
  for (const name of VENUES) {
    const venue = text(name);
    if (venue !== '' && !ADDRESS.test(venue)) return venue;
  }
  return null;
}

const oneLine = (text: string): string => evenSpace(text).trim();

function titleOf(title: string, subtitle: string): string {
  if (subtitle === '' || title.includes(subtitle)) return title;
  return title === '' ? '' : `${title.replace(/:$/, '')}: ${subtitle}`;
}

function addressOf(fields: ReadonlyMap<string, string>): string | null {
  for (const name of ADDRESSES) {
    const tex = fields.get(name);
    const found = tex === undefined ? null : ADDRESS_WITHIN.exec(plainValue(tex));
    if (found !== null) return found[0];
  }
  return null;
}

/**
 * Subject classes stand in `primaryClass`, and in brackets behind an `eprint` of Zotero's,
 * where the archive alone (`cs`) is none.
 */
function keywordsOf(fields: ReadonlyMap<string, string>): readonly string[] {
  const keywords: string[] = [];
  const add = (keyword: string): void => {
    if (keyword !== '') keywords.push(keyword);
  };
  for (const name of KEYWORDS) {
    const tex = oneLine(fields.get(name) ?? '');
    if (tex !== '') for (const part of splitKeywords(tex)) add(toText(part));
  }
  const [, classes] = CLASSES.exec(fields.get('eprint') ?? '') ?? [];
  if (classes?.includes('.'))
    for (const word of classes.split(/[\s,;]+/)) if (word.includes('.')) add(word);
  return distinct(keywords);
}

const BLANK_LINE = /\n[^\S\n]*\n/;
const ADDRESS = /^https?:/i;
const ADDRESS_WITHIN = /https?:\/\/[^\s"<>]+/i;
const CLASSES = /\[([\w\s.,;-]{2,80})\]/;
