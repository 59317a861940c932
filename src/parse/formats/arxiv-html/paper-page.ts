import { type Entry, emptyEntry } from '../../../domain/entry.ts';
import { inOrder, splitAuthors } from '../../author-names.ts';
import { absoluteAddress } from '../../markup/absolute-address.ts';
import type { MarkupElement } from '../../markup/markup-tree.ts';
import { classed, findAll, findFirst, named } from '../../markup/query.ts';
import { rawTextOf, textOf } from '../../markup/text-of.ts';
import { findIds, readArxivId, readDoi } from '../../paper-ids.ts';
import { readDate } from '../../read-date.ts';
import { oneLine, runningText } from '../../running-text.ts';
import {
  authorsIn,
  fieldOf,
  type HtmlRecord,
  type LinesOf,
  part,
  recordOf,
  subjectsIn,
} from './html-record.ts';

/** Contents of `meta` elements by their names in lower case, and the canonical address. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/**
 * The one paper of a page: of arXiv's abstracts, or of any publisher that describes it in
 * `citation_…` marks. `null` where the page does neither.
 */
export function readPaperPage(root: MarkupElement, linesOf: LinesOf): HtmlRecord | null {
  const meta = metaIn(root);
  const heading = findFirst(root, classed('title', 'h1'));
  const block = findFirst(root, classed('abstract', 'blockquote'));
  const cited = first(meta, 'citation_title');
  if (cited === '' && (!heading || !block)) return null;
  const title = cited || fieldOf(heading, /^Title:\s*/i);
  const element = findFirst(root, named('html')) ?? root;
  const isCut = element.isOpen && block?.isOpen === true;
  if (title === '') return recordOf(element, linesOf, { entry: null, doubts: [], isCut });
  const names = (meta.get('citation_author') ?? []).map(inOrder);
  const listed = first(meta, 'citation_authors');
  const drawn = authorsIn(part(root, 'authors'));
  const url = addressIn(meta);
  const entry: Entry = {
    ...emptyEntry(title, linesOf(element.start, element.end)),
    ...idsIn(meta, url),
    authors: names.length > 0 ? names : listed === '' ? drawn.authors : splitAuthors(listed),
    abstract: abstractIn(meta, block),
    date: dateIn(meta),
    url,
    venue: fieldOf(part(root, 'jref'), /^Journal reference:\s*/i) || venueIn(meta),
    keywords: keywordsIn(meta, root),
  };
  return recordOf(element, linesOf, { entry, doubts: [], isCut });
}

function metaIn(root: MarkupElement): Meta {
  const meta = new Map<string, string[]>();
  for (const { name, attributes } of findAll(root, named('meta', 'link'))) {
    const isAddress = name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical';
    const key = isAddress ? 'canonical' : (attributes.get('name') ?? attributes.get('property'));
    const value = attributes.get(isAddress ? 'href' : 'content')?.trim() ?? '';
    if (key === undefined || value === '' || (name === 'link' && !isAddress)) continue;
    const same = meta.get(key.toLowerCase());
    if (same) same.push(value);
    else meta.set(key.toLowerCase(), [value]);
  }
  return meta;
}

/** The first of the first name that has one, as one line. */
function first(meta: Meta, ...names: readonly string[]): string {
  for (const name of names) {
    const value = oneLine(meta.get(name)?.[0] ?? '');
    if (value !== '') return value;
  }
  return '';
}

function idsIn(meta: Meta, url: string | null): Pick<Entry, 'arxivId' | 'arxivVersion' | 'doi'> {
  const doi = first(meta, 'citation_doi', 'dc.identifier', 'prism.doi');
  const stated = readArxivId(first(meta, 'citation_arxiv_id'));
  const linked = [url ?? '', first(meta, 'og:url'), doi]
    .map(findIds)
    .filter((ids) => ids.arxivId !== null);
  const arxivId = stated.arxivId ?? linked[0]?.arxivId ?? null;
  const versions = [stated, ...linked].filter((ids) => ids.arxivId === arxivId);
  const arxivVersion = versions.find((ids) => ids.arxivVersion !== null)?.arxivVersion ?? null;
  return { arxivId, arxivVersion, doi: readDoi(doi) };
}

function abstractIn(meta: Meta, block: MarkupElement | null): string | null {
  const cited = meta.get('citation_abstract')?.[0] ?? meta.get('dc.description')?.[0] ?? '';
  const drawn = block
    ? rawTextOf(block, classed('descriptor')).replace(/^\s*Abstract:\s*/i, '')
    : '';
  return runningText(drawn) ?? runningText(cited.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' '));
}

const dateIn = (meta: Meta): Entry['date'] =>
  readDate(
    first(
      meta,
      'citation_date',
      'citation_publication_date',
      'citation_online_date',
      'citation_year',
      'dc.date',
    ),
  );

const venueIn = (meta: Meta): string | null =>
  first(
    meta,
    'citation_journal_title',
    'citation_conference_title',
    'citation_conference',
    'citation_inbook_title',
    'citation_publisher',
  ) || null;

function keywordsIn(meta: Meta, root: MarkupElement): string[] {
  const subjects = findFirst(root, classed('subjects', 'td'));
  if (subjects) return subjectsIn(textOf(subjects));
  const words = (meta.get('citation_keywords') ?? []).flatMap((each) => each.split(/[;,]/));
  return [...new Set(words.map(oneLine))].filter((each) => each !== '');
}

function addressIn(meta: Meta): string | null {
  const names = ['citation_abstract_html_url', 'canonical', 'og:url', 'citation_public_url'];
  for (const name of names) {
    const address = absoluteAddress(meta.get(name)?.[0], '');
    if (address?.startsWith('http')) return address;
  }
  return null;
}
