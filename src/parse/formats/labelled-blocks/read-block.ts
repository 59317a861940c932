import { type Entry, emptyEntry } from '../../../domain/entry.ts';
import { splitAuthors } from '../../author-names.ts';
import { findIds, NO_IDS, type PaperIds, readArxivId, readDoi } from '../../paper-ids.ts';
import { readDate } from '../../read-date.ts';
import { singleBlanks } from '../../single-blanks.ts';
import type { LabelMeaning } from './label-of.ts';
import type { Block, BlockField } from './scan-blocks.ts';

/** What a block states. Without a title there is no entry. */
export interface BlockReading {
  readonly entry: Entry | null;
  readonly doubt: string | null;
}

const NOTHING = /^(?:n\/?a|none|null|unknown|not available|no abstract(?: available)?|-+|–|—)\.?$/i;

const LONGEST_NOTHING = 30;

/** Reads the fields of a block. */
export function readBlock({ first, last, fields }: Block): BlockReading {
  const oneLine = (meaning: LabelMeaning): string => onOneLine(valueOf(fields, meaning));
  const ids = idsOf(fields);
  const title = withoutLink(oneLine('title'));
  if (title === '') {
    const id = ids.arxivId === null ? ids.doi && `DOI ${ids.doi}` : `arXiv:${ids.arxivId}`;
    return {
      entry: null,
      doubt: `This block has no title.${id === null ? '' : ` Its id is ${id}.`}`,
    };
  }
  const names = namesOf(fields);
  const printedDate = oneLine('date');
  const date = printedDate === '' ? null : readDate(printedDate);
  const organisation = oneLine('organisation');
  const entry: Entry = {
    ...emptyEntry(title, { first: first + 1, last: last + 1 }),
    abstract: valueOf(fields, 'abstract') || null,
    authors: names.authors,
    authorCount: names.authorCount,
    organisation: organisation === '' ? null : { handle: null, name: organisation },
    date,
    comments: countOf(oneLine('comments')),
    upvotes: countOf(oneLine('upvotes')),
    arxivId: ids.arxivId,
    arxivVersion: ids.arxivVersion,
    doi: ids.doi,
    url: addressOf(fields),
    venue: oneLine('venue') || null,
    keywords: listOf(fields, 'keywords', /[,;|]/),
  };
  const isUndated = printedDate !== '' && date === null;
  return {
    entry,
    doubt: isUndated ? `The date “${printedDate.slice(0, 40)}” could not be read.` : null,
  };
}

/** The first value of a label with this meaning that says something; else an empty text. */
function valueOf(fields: readonly BlockField[], meaning: LabelMeaning): string {
  for (const field of fields) {
    const text = field.label.meaning === meaning ? textOf(field) : '';
    if (text !== '') return text;
  }
  return '';
}

const onOneLine = (text: string): string =>
  text.includes('\n') ? text.replaceAll('\n\n', ' ') : text;

/** The value in one text: wrapped lines joined by a blank, paragraphs by an empty line. */
function textOf({ pieces }: BlockField): string {
  const bare = withoutQuotes(textOfPieces(pieces));
  return isNothing(bare) ? '' : bare;
}

function textOfPieces(pieces: readonly string[]): string {
  const [only = ''] = pieces;
  const isOne = pieces.length === 1;
  const joined = isOne ? only : pieces.map((p) => (p === '' ? '\n\n' : p)).join(' ');
  const single = singleBlanks(joined);
  // A line has no line end, and its outer blanks are off already.
  return isOne ? single : single.replaceAll(/ ?\n\n ?/g, '\n\n').trim();
}

/** How a value says that there is none: in a few letters, or with any number of dashes. */
const isNothing = (text: string): boolean =>
  (text.length <= LONGEST_NOTHING || text.startsWith('-')) && NOTHING.test(text.slice(0, 40));

const MAY_BE_QUOTE = new Set(['"', "'", '*', '_', '“']);

function withoutQuotes(text: string): string {
  if (!MAY_BE_QUOTE.has(text.charAt(0))) return text;
  const [quote = ''] = /^(?:"|'|\*\*|__|“)/.exec(text) ?? [];
  const closing = quote === '“' ? '”' : quote;
  const isQuoted =
    quote !== '' &&
    text.length > quote.length * 2 &&
    text.endsWith(closing) &&
    text.indexOf(closing, quote.length) === text.length - closing.length;
  return isQuoted ? text.slice(quote.length, -closing.length).trim() : text;
}

/** `[Title](address)` */
const LINK = /^\[([^\]]+)\]\((?:[^()\s]|\([^()\s]*\))*\)$/;
const withoutLink = (text: string): string => LINK.exec(text)?.[1] ?? text;

function namesOf(fields: readonly BlockField[]): Pick<Entry, 'authors' | 'authorCount'> {
  const field = fields.find((f) => f.label.meaning === 'authors');
  if (field === undefined) return { authors: [], authorCount: null };
  const [, count] = /^(\d{1,5}) authors?$/i.exec(textOf(field)) ?? [];
  if (count !== undefined) return { authors: [], authorCount: Number(count) };
  const list = listItems(field) ?? [
    textOf(field).replaceAll('\n\n', ' ').replace(IN_BRACKETS, '$1'),
  ];
  const authors = list.flatMap(splitAuthors).map((name) => name.replaceAll(/^["']|["']$/g, ''));
  return { authors: authors.filter((name) => !/^(?:et al\.?)?$/i.test(name)), authorCount: null };
}

const IN_BRACKETS = /^\[(.*)\]$/s;

/** A list below its label, one item a line; `null` for a value that is wrapped. */
function listItems({ pieces }: BlockField): string[] | null {
  const filled = pieces.filter((piece) => piece !== '');
  if (filled.length === 0 || !filled.every((piece) => /^[-*+•] /.test(piece))) return null;
  return filled.map((piece) => piece.slice(2).trim());
}

function listOf(fields: readonly BlockField[], meaning: LabelMeaning, separator: RegExp): string[] {
  const stated = fields.filter(({ label }) => label.meaning === meaning);
  if (stated.length === 0) return [];
  const texts = stated.flatMap(
    (field) => listItems(field) ?? [onOneLine(textOf(field)).replace(IN_BRACKETS, '$1')],
  );
  const items = texts.flatMap((text) =>
    // arXiv's classes stand side by side: `cs.LG cs.AI`.
    /^[a-z-]+\.[A-Za-z-]+(?: [a-z-]+(?:\.[A-Za-z-]+)?)+$/.test(text)
      ? text.split(' ')
      : text.split(separator),
  );
  const names = items.map((item) => item.replaceAll(/^[\s"'#`]+|[\s"'`]+$/g, ''));
  return [...new Set(names.filter((name) => name !== ''))];
}

function idsOf(fields: readonly BlockField[]): PaperIds {
  let ids = NO_IDS;
  for (const field of fields) {
    const { meaning } = field.label;
    if (meaning !== 'link' && meaning !== 'pdf' && meaning !== 'doi' && meaning !== 'id') continue;
    const text = textOf(field);
    const marked = findIds(text.slice(0, 2000));
    const found = marked.arxivId === null ? readArxivId(text.slice(0, 80)) : marked;
    const doi = meaning === 'doi' || /doi\.org\//i.test(text) ? readDoi(text) : null;
    const named = ids.arxivId === null ? found : ids;
    ids = {
      arxivId: named.arxivId,
      arxivVersion: named.arxivVersion,
      doi: ids.doi ?? doi,
    };
  }
  return ids;
}

/** The paper's page rather than its file; never that of its code. */
function addressOf(fields: readonly BlockField[]): string | null {
  for (const meaning of ['link', 'pdf'] as const)
    for (const field of fields) {
      if (field.label.meaning !== meaning) continue;
      const [address] = /https?:\/\/[^\s<>"')\]]+/i.exec(textOf(field)) ?? [];
      if (address !== undefined) return address.replace(/[.,;]$/, '');
    }
  return null;
}

/** A number alone: `Comments: 12 pages` counts nothing. */
function countOf(text: string): number | null {
  const digits = /^[▲👍+]*\s*(\d{1,3}(?:,\d{3})+|\d{1,9})$/u.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}
