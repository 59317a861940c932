import type { Entry, LineRange } from '../../../domain/entry.ts';
import type { BlockText } from '../../block-text.ts';
import { excerptOf } from '../../clean-text.ts';
import type { ItemPlace } from '../../item-ledger.ts';
import type { MarkupDocument, MarkupElement, MarkupNode } from '../../markup/markup-tree.ts';
import { parseMarkup } from '../../markup/parse-markup.ts';
import { type ElementTest, findAll, findOutermost, named } from '../../markup/query.ts';
import { readOutermost } from '../../markup/read-outermost.ts';
import { textOf } from '../../markup/text-of.ts';
import { DATA_ATTRIBUTE, isDataScript, PageData } from './page-data.ts';
import { type HtmlCard, isPaperCard, isPaperLink, linkedId, readCard } from './read-card.ts';

/** A card as drawn, its elements forgotten: a page can be as long as memory is. */
export interface DrawnCard extends ItemPlace {
  /** Else a heading outside cards that links to a paper. */
  readonly isArticle: boolean;
  readonly isPaper: boolean;
  /** The id in its first link to a paper. */
  readonly linkedId: string | null;
  /** `null` where it is no paper, or one that the data of the page has before it. */
  readonly card: HtmlCard | null;
  /** The file ends inside it. */
  readonly isOpen: boolean;
}

/** What a page of Daily Papers holds. */
export interface DailyPage {
  readonly document: MarkupDocument;
  readonly data: PageData;
  /** Where the page has data, its headings outside cards are of no use; else each may be a paper. */
  readonly drawn: readonly DrawnCard[];
}

export type LinesOf = (start: number, end: number) => LineRange;

/** Reads data and cards one after the other, and leaves in the tree what is neither. */
export function readPage(text: BlockText, linesOf: LinesOf): DailyPage {
  const data = new PageData(({ start, inner }) => linesOf(start, inner));
  const drawn: DrawnCard[] = [];
  const cards = readOutermost(named('article', 'h3'), (element) => {
    for (const each of findOutermost(element, isDrawn))
      drawn.push(readDrawn(each, data.ids, linesOf));
    return leftOf(element);
  });
  const document = parseMarkup(text, 'html', {
    largest: DATA_ATTRIBUTE,
    begin: (element) => {
      if (!isDataScript(element)) data.add(element);
      cards.begin(element);
    },
    end: (element) => {
      if (isDataScript(element)) data.add(element);
      return cards.end(element);
    },
  });
  const hasData = data.items.length > 0;
  return { document, data, drawn: hasData ? drawn.filter(({ isArticle }) => isArticle) : drawn };
}

const isDrawn: ElementTest = ({ name, children }) =>
  name === 'article' || (name === 'h3' && children.some(isPaperLink));

/** What a page says of itself is looked for wherever it stands. */
const leftOf = (element: MarkupElement): readonly MarkupNode[] | null =>
  element.name === 'article' ? findAll(element, named('title', 'meta')) : null;

function readDrawn(
  element: MarkupElement,
  known: ReadonlySet<string>,
  linesOf: LinesOf,
): DrawnCard {
  const id = linkedId(element);
  const isPaper = isPaperCard(element);
  const isKnown = id !== null && known.has(id);
  const { start, end, isOpen } = element;
  const card = isPaper && !isKnown ? readCard(element, linesOf(start, end)) : null;
  const isSound = card === null || (card.entry !== null && card.doubts.length === 0 && !isOpen);
  return {
    line: linesOf(start, start).first,
    excerpt: isSound ? '' : excerptOf(textOf(element)),
    isArticle: element.name === 'article',
    isPaper,
    linkedId: id,
    card,
    isOpen,
  };
}

/** On the trending page some cards have one sentence by a model in the abstract's place. */
export function entryOf({ entry, isRemark }: HtmlCard, isTrending: boolean): Entry | null {
  return entry && isTrending && isRemark ? { ...entry, abstract: null } : entry;
}
