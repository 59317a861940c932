import { type Entry, emptyEntry, type LineRange } from '../../../domain/entry.ts';
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
  const toText = (tex: string): string => (tex === '' ? '' : oneLine(texToText(tex)));
  const text = (name: string): string => toText(fields.get(name) ?? '');
  const first = (names: readonly string[]): string => names.find((name) => fields.has(name)) ?? '';
  const abstract = texToText(fields.get(first(ABSTRACTS)) ?? '')
    .split(/\n[^\S\n]*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  const venue = VENUES.map(text).find((name) => name !== '' && !/^https?:/i.test(name));
  return {
    ...emptyEntry(titleOf(text('title'), text('subtitle')), lines),
    abstract: abstract || null,
    authors: readNames(fields.get('author') ?? '', toText),
    date: readEntryDate(text),
    ...entryIds(key, fields),
    url: addressOf(fields),
    venue: venue ?? null,
    keywords: keywordsOf(fields, toText),
  };
}

const oneLine = (text: string): string => evenSpace(text).trim();

function titleOf(title: string, subtitle: string): string {
  if (subtitle === '' || title.includes(subtitle)) return title;
  return title === '' ? '' : `${title.replace(/:$/, '')}: ${subtitle}`;
}

function addressOf(fields: ReadonlyMap<string, string>): string | null {
  for (const name of ADDRESSES) {
    const [address] = /https?:\/\/[^\s"<>]+/i.exec(plainValue(fields.get(name) ?? '')) ?? [];
    if (address !== undefined) return address;
  }
  return null;
}

/**
 * Subject classes stand in `primaryClass`, and in brackets behind an `eprint` of Zotero's,
 * where the archive alone (`cs`) is none.
 */
function keywordsOf(
  fields: ReadonlyMap<string, string>,
  toText: (tex: string) => string,
): readonly string[] {
  const listed = KEYWORDS.flatMap((name) => {
    const tex = oneLine(fields.get(name) ?? '');
    if (tex === '') return [];
    return splitKeywords(tex).map(toText);
  });
  const [, classes = ''] = /\[([\w\s.,;-]{2,80})\]/.exec(fields.get('eprint') ?? '') ?? [];
  const named = classes.split(/[\s,;]+/).filter((word) => word.includes('.'));
  const all = [...listed, ...named].filter((word) => word !== '');
  return [...new Set(all)];
}
