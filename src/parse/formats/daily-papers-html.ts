import type { LineRange } from '../../domain/entry.ts';
import { BlockText } from '../block-text.ts';
import { excerptOf } from '../clean-text.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { ItemLedger } from '../item-ledger.ts';
import type { MarkupDocument, MarkupElement } from '../markup/markup-tree.ts';
import { findAll, findFirst, named } from '../markup/query.ts';
import { readSavedYear } from '../markup/saved-year.ts';
import { textOf } from '../markup/text-of.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import type { HtmlCard } from './daily-papers-html/read-card.ts';
import { type DrawnCard, entryOf, readPage } from './daily-papers-html/read-page.ts';
import { readPageDate } from './daily-papers-text/page-furniture.ts';

/**
 * Daily Papers pages, searches and trending papers of Hugging Face saved as HTML: from the
 * data that the page was drawn from, and from the cards as drawn where there is none.
 */
export const dailyPapersHtml: Format = {
  id: 'daily-papers-html',
  label: 'Daily Papers page saved as HTML',
  fit,
  parse,
};

const AGAIN = 'Save the page again and add it: the fuller reading will take over.';

function fit({ source, complete }: Sample): Fit {
  const { text } = source;
  if (!/^\s*</.test(text)) return { score: 0, reason: 'no HTML' };
  if (!/data-props|\/papers\//.test(text)) return { score: 0, reason: 'no papers of Hugging Face' };
  const lines = { first: 1, last: 1 };
  const { document, ...page } = readPage(new BlockText([text]), () => lines);
  const data = page.data.items.filter(({ entry }) => entry).length;
  const drawn = page.drawn.filter((each) => each.isArticle && each.linkedId !== null);
  const count = Math.max(data, drawn.length);
  if (count > 0) {
    const found = `${complete ? '' : 'at least '}${count}`;
    const where = data > 0 ? 'papers in the data of the page' : 'cards that link to papers';
    return { score: data > 0 ? 0.97 : 0.92, reason: `${found} ${where}` };
  }
  // A page with its styles inside is long before its first paper comes.
  const signed = isOfDailyPapers(document);
  if (signed && !complete) return { score: 0.85, reason: 'the head of a page of Daily Papers' };
  return { score: signed ? 0.3 : 0, reason: 'no papers in this page' };
}

function isOfDailyPapers({ root, comments }: MarkupDocument): boolean {
  const title = findFirst(root, named('title'));
  const address = findFirst(
    root,
    ({ name, attributes }) =>
      (name === 'meta' || name === 'link') &&
      OUR_ADDRESS.test(attributes.get('content') ?? attributes.get('href') ?? ''),
  );
  const isNamed = title !== null && /^(?:daily|trending) papers\b/i.test(textOf(title));
  return (
    isNamed ||
    address !== null ||
    comments.slice(0, 5).some(({ text }) => OUR_ADDRESS.test(text.slice(0, 500)))
  );
}

const OUR_ADDRESS = /\bhuggingface\.co\/papers\b/;

function parse(source: SourceText): Reading {
  const linesOf = (start: number, end: number): LineRange => ({
    first: source.lineAt(start),
    last: source.lineAt(Math.max(start, end - 1)),
  });
  const { document, data, drawn } = readPage(source.blockText, linesOf);
  const { items, cut } = data;
  const ledger = new ItemLedger('element', items.length + drawn.length, (index) => {
    const item = items[index];
    if (item) return { line: item.lines.first, excerpt: excerptOf(item.excerpt) };
    const { line, excerpt } = drawn[index - items.length] ?? { line: 1, excerpt: '' };
    return { line, excerpt };
  });

  const known = new Set<string>();
  /** A paper is known by its id; a card without a link by its title. */
  const isNew = (arxivId: string | null, title: string): boolean => {
    const isKnown = known.has(arxivId ?? title.toLowerCase());
    if (arxivId !== null) known.add(arxivId);
    known.add(title.toLowerCase());
    return !isKnown;
  };
  let repeated = 0;
  for (const [index, { entry, reason }] of items.entries()) {
    if (entry === null) ledger.problem(index, reason);
    else if (isNew(entry.arxivId, entry.title)) ledger.entry(index, entry);
    else repeated += pass(ledger, index);
  }
  const isTrending = /^trending papers\b/i.test(titleOf(document));
  let others = 0;
  for (const [place, { linkedId, card, isOpen, isPaper }] of drawn.entries()) {
    const index = items.length + place;
    if (!isPaper) {
      others += pass(ledger, index);
      continue;
    }
    const isRead = card === null || (linkedId !== null && known.has(linkedId));
    const entry = isRead ? null : entryOf(card, isTrending);
    if (isRead || (entry !== null && !isNew(entry.arxivId, entry.title)))
      repeated += pass(ledger, index);
    else report(ledger, index, { entry, doubts: card.doubts, isOpen });
  }

  for (const element of cut) {
    ledger.fileProblem({
      line: source.lineAt(element.start),
      excerpt: excerptOf(
        source.blockText.slice(Math.max(element.start, element.inner - 160), element.inner),
      ),
      reason: `The data of this page ends in the middle: papers that came after are missing. ${AGAIN}`,
    });
  }
  remarkOn(ledger, repeated, others);
  hintAt(ledger, document, source);
  return ledger.close();
}

function pass(ledger: ItemLedger, index: number): 1 {
  ledger.furniture(index);
  return 1;
}

function report(
  ledger: ItemLedger,
  index: number,
  { entry, doubts, isOpen }: Pick<HtmlCard, 'entry' | 'doubts'> & Pick<DrawnCard, 'isOpen'>,
): void {
  if (entry !== null) ledger.entry(index, entry);
  for (const doubt of doubts) ledger.problem(index, doubt);
  if (isOpen) ledger.problem(index, `The file ends in the middle of this paper. ${AGAIN}`);
  else if (entry === null) ledger.problem(index, 'This card has no title.');
}

function remarkOn(ledger: ItemLedger, repeated: number, others: number): void {
  const many = (count: number, one: string): string =>
    count === 1 ? `1 ${one}` : `${count} ${one}s`;
  if (repeated > 0)
    ledger.remark(
      `${many(repeated, 'card')} of the page repeat${repeated === 1 ? 's' : ''} papers that were read.`,
    );
  if (others > 0)
    ledger.remark(
      `Passed over: ${many(others, 'card')} that ${others === 1 ? 'is' : 'are'} no paper.`,
    );
  ledger.remark('The rest of the page was passed over: menus, images, styles and scripts.');
}

function hintAt(ledger: ItemLedger, document: MarkupDocument, source: SourceText): void {
  const saved = readSavedYear(document, source);
  if (saved) ledger.captureHint(saved);
  const isOutside = (element: MarkupElement): boolean => element.name === 'time';
  const [time] = findAll(
    document.root,
    (each) => each.name === 'article' || isOutside(each),
  ).filter(isOutside);
  const dated = time ? readPageDate(textOf(time)) : null;
  if (time && dated)
    ledger.captureHint({ kind: 'pageDate', date: dated.date, line: source.lineAt(time.start) });
}

function titleOf({ root }: MarkupDocument): string {
  const title = findFirst(root, named('title'));
  return title ? textOf(title) : '';
}
