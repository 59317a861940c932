import { type Entry, emptyEntry, type LineRange } from '../../../domain/entry.ts';
import { inOrder, splitAuthors } from '../../author-names.ts';
import { absoluteAddress } from '../../markup/absolute-address.ts';
import type { MarkupElement } from '../../markup/markup-tree.ts';
import { parseMarkup } from '../../markup/parse-markup.ts';
import { rawTextOf } from '../../markup/text-of.ts';
import { findIds, type PaperIds, readArxivId, readDoi } from '../../paper-ids.ts';
import { readDate } from '../../read-date.ts';
import { oneLine, runningText } from '../../running-text.ts';

/** The parts of an entry by their names without prefix, in lower case. */
export type Parts = ReadonlyMap<string, readonly MarkupElement[]>;

export function partsOf(entry: MarkupElement): Parts {
  const parts = new Map<string, MarkupElement[]>();
  for (const child of entry.children) {
    if (typeof child === 'string') continue;
    const same = parts.get(child.localName);
    if (same) same.push(child);
    else parts.set(child.localName, [child]);
  }
  return parts;
}

/** Names of the parts that `readFeedEntry` reads. */
export const READ_PARTS = new Set(
  `id guid title link summary description content encoded author creator category primary_category
  published pubdate date publicationdate doi identifier journal_ref journal_reference publicationname
  announce_type`.split(/\s+/),
);

/** Of arXiv's daily feed: `arXiv:2405.14558v1 Announce Type: new  Abstract: …`. */
const ANNOUNCED = /^\s*arXiv:\S{4,40}\s+Announce Type:\s*[\w-]+\s*(?:Abstract:\s*)?/i;
/** Of its older feed, behind the title: `. (arXiv:2401.01234v2 [cs.LG] UPDATED)`. */
const TITLE_TAIL = /\.?\s*\(arXiv:([^\s()]{4,40})(?:\s+\[([\w.-]+)\])?(?:\s+\w+)?\)$/i;

/** What an entry of Atom or an item of RSS states; `null` where it has no title. */
export function readFeedEntry(parts: Parts, lines: LineRange): Entry | null {
  const written = oneLine(textIn(parts, 'title'));
  const tail = TITLE_TAIL.exec(written.slice(-100));
  const title = tail ? written.slice(0, written.length - tail[0].length) : written;
  if (title === '') return null;
  const text =
    textIn(parts, 'summary') ||
    textIn(parts, 'description') ||
    textIn(parts, 'content') ||
    textIn(parts, 'encoded');
  const isDaily = parts.has('announce_type') || ANNOUNCED.test(text) || tail !== null;
  const url = addressOf(parts);
  return {
    ...emptyEntry(title, lines),
    ...idsOf(parts, tail?.[1] ?? '', text, url ?? ''),
    abstract: runningText(text.replace(ANNOUNCED, '').replace(/^\s*Abstract:\s+/, '')),
    authors: authorsOf(parts),
    date: isDaily ? null : dateOf(parts),
    url,
    venue: firstText(parts, 'journal_ref', 'journal_reference', 'publicationname'),
    keywords: keywordsOf(parts, tail?.[2]),
  };
}

/** The text of the first part of a name that has one; HTML in it becomes plain. */
function textIn(parts: Parts, name: string): string {
  for (const part of parts.get(name) ?? []) {
    const text = plainText(part);
    if (text.trim() !== '') return text;
  }
  return '';
}

const TAGS = /<\/?(?:p|div|span|br|a|b|i|em|strong|sub|sup|img|ul|ol|li|h\d)(?:\s[^<>]*)?\/?>/i;

function plainText(part: MarkupElement): string {
  const text = rawTextOf(part);
  const isHtml = part.attributes.get('type') === 'html' || TAGS.test(text);
  return isHtml ? rawTextOf(parseMarkup(text, 'html').root) : text;
}

function firstText(parts: Parts, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = oneLine(textIn(parts, name));
    if (text !== '') return text;
  }
  return null;
}

/** The first that names an arXiv id, and the first that names its version with it. */
function idsOf(parts: Parts, titled: string, text: string, url: string): PaperIds {
  const doi =
    readDoi(firstText(parts, 'doi') ?? '') ??
    readDoi(firstText(parts, 'identifier') ?? '') ??
    readDoi(url);
  const stated = [
    textIn(parts, 'id'),
    textIn(parts, 'guid'),
    titled,
    text.slice(0, 60),
    url,
    textIn(parts, 'identifier'),
  ];
  const found = stated.map((each) => readId(each.trim())).filter(({ arxivId }) => arxivId !== null);
  const arxivId = found[0]?.arxivId ?? null;
  const versioned = found.find((each) => each.arxivId === arxivId && each.arxivVersion !== null);
  return { arxivId, arxivVersion: versioned?.arxivVersion ?? null, doi };
}

function readId(text: string): Pick<PaperIds, 'arxivId' | 'arxivVersion'> {
  const bare = text.replace(/^oai:arxiv\.org:/i, '');
  const marked =
    /^\S+$/.test(bare) && bare.length < 40 ? readArxivId(bare) : findIds(text.slice(0, 300));
  return { arxivId: marked.arxivId, arxivVersion: marked.arxivVersion };
}

/** Of the page of the paper: Atom's alternate link, else the first, else RSS's. */
function addressOf(parts: Parts): string | null {
  const links = parts.get('link') ?? [];
  const rel = ({ attributes }: MarkupElement): string => attributes.get('rel') ?? 'alternate';
  const link =
    links.find((each) => each.attributes.has('href') && rel(each) === 'alternate') ?? links[0];
  if (link === undefined) return addressIn(parts, 'guid') ?? addressIn(parts, 'id');
  return (
    absoluteAddress(link.attributes.get('href') ?? oneLine(rawTextOf(link)), '') ??
    addressIn(parts, 'guid')
  );
}

function addressIn(parts: Parts, name: string): string | null {
  const address = absoluteAddress(textIn(parts, name), '');
  return address?.startsWith('http') ? address : null;
}

function authorsOf(parts: Parts): string[] {
  const authors = parts.get('author') ?? [];
  const names = authors.flatMap((author) => {
    const named = partsOf(author).get('name');
    return named ? named.map((each) => oneLine(rawTextOf(each))) : listed([plainText(author)]);
  });
  if (names.length > 0) return names.filter((name) => name !== '');
  return listed((parts.get('creator') ?? []).map(plainText));
}

/** One element for each author, or one with all of them; without affiliations and mail addresses. */
function listed(texts: readonly string[]): string[] {
  const plain = texts.map((text) =>
    oneLine(
      text.replace(/^\s*[^\s@()]+@\S+\s*\(([^()]*)\)\s*$/, '$1').replace(/\s*\([^()]*\)/g, ''),
    ),
  );
  const [only = ''] = plain;
  const isList =
    plain.length === 1 && (/;|,[^,]*,| and /.test(only) || /^\S+ [^,]+, \S+ \S/.test(only));
  return (isList ? splitAuthors(only) : plain.map(inOrder)).filter((name) => name !== '');
}

function dateOf(parts: Parts): Entry['date'] {
  for (const name of ['published', 'publicationdate', 'pubdate', 'date']) {
    const date = readDate(oneLine(textIn(parts, name)));
    if (date !== null) return date;
  }
  return null;
}

function keywordsOf(parts: Parts, titled: string | undefined): string[] {
  const all = [...(parts.get('primary_category') ?? []), ...(parts.get('category') ?? [])].map(
    (each) => oneLine(each.attributes.get('term') ?? rawTextOf(each)),
  );
  return [...new Set([...(titled === undefined ? [] : [titled]), ...all])].filter(
    (each) => each !== '',
  );
}
