import type { LineRange } from '../../domain/entry.ts';
import { BlockText } from '../block-text.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { ItemLedger } from '../item-ledger.ts';
import type { MarkupDocument, MarkupElement } from '../markup/markup-tree.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { type ElementTest, findAll, findFirst, findOutermost, named } from '../markup/query.ts';
import { readOutermost } from '../markup/read-outermost.ts';
import { readSavedYear } from '../markup/saved-year.ts';
import { textOf } from '../markup/text-of.ts';
import { readDate } from '../read-date.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import type { HtmlRecord, LinesOf } from './arxiv-html/html-record.ts';
import { isListed, ListingReader } from './arxiv-html/listing-page.ts';
import { readPaperPage } from './arxiv-html/paper-page.ts';
import { isResult, readResult } from './arxiv-html/search-page.ts';

/**
 * Pages of arXiv saved as HTML: listings, search results, the abstract of one paper; and the
 * page of one paper at any publisher that describes it in `citation_…` marks.
 */
export const arxivHtml: Format = {
  id: 'arxiv-html',
  label: 'arXiv page saved as HTML',
  fit,
  parse,
};

const AGAIN = 'Save the page again and add it: the fuller reading will take over.';
const MARKS = /list-title|arxiv-result|citation_title|blockquote|arxiv\.org\/(?:list|search)/i;

function fit({ source, complete }: Sample): Fit {
  const { text } = source;
  if (!/^\s*</.test(text) || !MARKS.test(text)) return { score: 0, reason: 'no page of arXiv' };
  const lines = { first: 1, last: 1 };
  const { document, records } = readPage(new BlockText([text]), () => lines);
  const many = records.filter(({ entry }) => entry !== null).length;
  if (many > 0)
    return {
      score: 0.96,
      reason: `${complete ? '' : 'at least '}${many} papers of a page of arXiv`,
    };
  // A page with its styles inside is long before its first paper comes.
  if (!complete && isOfArxiv(document))
    return { score: 0.85, reason: 'the head of a page of arXiv' };
  const single = readPaperPage(document.root, () => lines);
  if (!single?.entry) return { score: 0, reason: 'no papers in this page' };
  return single.entry.arxivId === null
    ? { score: 0.7, reason: 'the page of one paper' }
    : { score: 0.9, reason: 'the page of one paper of arXiv' };
}

/** What browsers and tools note of the address of a list that they save. */
function isOfArxiv({ root, comments }: MarkupDocument): boolean {
  const ADDRESS = /\barxiv\.org\/(?:list|search)\b/;
  const address = findFirst(
    root,
    ({ name, attributes }) =>
      (name === 'meta' || name === 'link') &&
      ADDRESS.test(attributes.get('content') ?? attributes.get('href') ?? ''),
  );
  return (
    address !== null || comments.slice(0, 5).some(({ text }) => ADDRESS.test(text.slice(0, 500)))
  );
}

/**
 * Reads the papers of a page one after the other, and leaves of each in the tree only
 * what the page may say about itself.
 */
function readPage(
  text: BlockText,
  linesOf: LinesOf,
): { readonly document: MarkupDocument; readonly records: readonly HtmlRecord[] } {
  const listing = new ListingReader(linesOf);
  const results: HtmlRecord[] = [];
  const isRecord: ElementTest = (each) => isListed(each) || isResult(each);
  const reader = readOutermost(isRecord, (element) => {
    let isRead = false;
    for (const each of findOutermost(element, isListed)) isRead = listing.add(each) || isRead;
    for (const each of findOutermost(element, isResult)) {
      results.push(readResult(each, linesOf));
      isRead = true;
    }
    return isRead ? findAll(element, isOfPage) : null;
  });
  const document = parseMarkup(text, 'html', reader);
  return { document, records: [...listing.close(), ...results] };
}

const isHeading = named('h1', 'h2', 'h3');
const isOfPage: ElementTest = (each) => isHeading(each) || each.name === 'meta';

function parse(source: SourceText): Reading {
  const linesOf = (start: number, end: number): LineRange => ({
    first: source.lineAt(start),
    last: source.lineAt(Math.max(start, end - 1)),
  });
  const { document, records: many } = readPage(source.blockText, linesOf);
  const single = many.length === 0 ? readPaperPage(document.root, linesOf) : null;
  const records = single ? [single] : many;
  const ledger = new ItemLedger('element', records.length, (index) => {
    const { line, excerpt } = records[index] ?? { line: 1, excerpt: '' };
    return { line, excerpt };
  });
  for (const [index, { entry, doubts, isCut }] of records.entries()) {
    if (entry) ledger.entry(index, entry);
    for (const doubt of doubts) ledger.problem(index, doubt);
    if (isCut) ledger.problem(index, `The file ends in the middle of this paper. ${AGAIN}`);
    else if (!entry) ledger.problem(index, 'This entry of the page has no title.');
  }
  if (records.length > 0)
    ledger.remark(
      'Not read: the comments of authors, and the rest of the page with its menus and links.',
    );
  const saved = readSavedYear(document, source);
  if (saved) ledger.captureHint(saved);
  readHeadings(ledger, document.root, source);
  return ledger.close();
}

const SHOWN = /\bshowing (?:up to |first )?(\d{1,6}) of (?:total )?(\d{1,6}) entries/i;
const ANNOUNCED =
  /(?:\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? +)(\d{1,2} +\w{3,9},? +\d{4})/i;

/** The day that a listing announces is that of its viewing, near enough, and no paper's date. */
function readHeadings(ledger: ItemLedger, root: MarkupElement, source: SourceText): void {
  let isDated = false;
  for (const heading of findAll(root, isHeading).slice(0, 1000)) {
    const text = textOf(heading).slice(0, 300);
    const [, shown = '', total = ''] = SHOWN.exec(text) ?? [];
    if (shown !== total) ledger.remark(`The page says: ${text}.`);
    const date = readDate(ANNOUNCED.exec(text)?.[1] ?? '');
    if (isDated || !date?.year) continue;
    isDated = true;
    ledger.captureHint({ kind: 'statedYear', year: date.year, line: source.lineAt(heading.start) });
  }
}
