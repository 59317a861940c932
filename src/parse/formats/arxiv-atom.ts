import type { Entry } from '../../domain/entry.ts';
import { excerptOf } from '../clean-text.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { ItemLedger, type ItemPlace } from '../item-ledger.ts';
import type { MarkupDocument, MarkupElement } from '../markup/markup-tree.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { type ElementTest, findAll, findFirst } from '../markup/query.ts';
import { readOutermost } from '../markup/read-outermost.ts';
import { textOf } from '../markup/text-of.ts';
import { readDate } from '../read-date.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type Parts, partsOf, READ_PARTS, readFeedEntry } from './arxiv-atom/feed-entry.ts';

/** Answers of arXiv's API, its daily feeds, and other feeds of papers: Atom, RSS 2.0 and RSS 1.0. */
export const arxivAtom: Format = {
  id: 'arxiv-atom',
  label: 'Feed of papers (Atom or RSS)',
  fit,
  parse,
};

const ROOT = /<(?:[\w-]+:)?(?:feed|rss|rdf)[\s>]/i;
/** What feeds of journals have, and those of blogs and news have not. */
const OF_PAPERS = /<(?:prism:|citation_|arxiv:)|\b10\.\d{4,9}\/|\babstract\b|<dc:creator/i;

function fit({ source, complete }: Sample): Fit {
  const { text } = source;
  if (!/^\s*</.test(text) || !ROOT.test(text.slice(0, 20_000)))
    return { score: 0, reason: 'no feed' };
  const lines = { first: 1, last: 1 };
  const entries = findAll(parseMarkup(text, 'xml').root, isEntry).flatMap(
    (each) => readFeedEntry(partsOf(each), lines) ?? [],
  );
  if (entries.length === 0) return { score: 0.2, reason: 'a feed without entries' };
  const ofArxiv = entries.filter(({ arxivId }) => arxivId !== null).length;
  const count = `${complete ? '' : 'at least '}${entries.length}`;
  if (ofArxiv * 2 >= entries.length)
    return { score: 0.97, reason: `${count} entries of a feed, ${ofArxiv} with an arXiv id` };
  const linked = entries.filter(({ url }) => url !== null).length;
  const isOfPapers = OF_PAPERS.test(text);
  return {
    score: linked * 2 >= entries.length ? (isOfPapers ? 0.6 : 0.4) : 0.2,
    reason: `${count} entries of a feed, ${linked} with a link`,
  };
}

const isEntry: ElementTest = ({ localName }) => localName === 'entry' || localName === 'item';

const AGAIN = 'Fetch the feed again and add it: the fuller reading will take over.';

/** An entry as it was read, its element forgotten: a feed can be as long as memory is. */
interface FeedItem extends ItemPlace {
  readonly entry: Entry | null;
  readonly problem: string | null;
  readonly isOpen: boolean;
}

function parse(source: SourceText): Reading {
  const items: FeedItem[] = [];
  const unread = new Set<string>();
  const reader = readOutermost(isEntry, (element) => {
    items.push(readItem(element, source, unread));
    return [];
  });
  const document = parseMarkup(source.blockText, 'xml', reader);
  const ledger = new ItemLedger('element', items.length, (index) => {
    const { line, excerpt } = items[index] ?? { line: 1, excerpt: '' };
    return { line, excerpt };
  });
  for (const [index, { entry, problem }] of items.entries()) {
    if (entry) ledger.entry(index, entry);
    if (problem !== null) ledger.problem(index, problem);
  }
  const feed = findFirst(document.root, (each) => ROOT.test(`<${each.name}>`));
  if (feed?.isOpen && items.at(-1)?.isOpen !== true) {
    const reason = `The feed ends without its end tag: papers may be missing. ${AGAIN}`;
    ledger.fileProblem({ ...placeOfEnd(source), reason });
  }
  if (unread.size > 0) ledger.remark(`Parts of entries not read: ${listed([...unread])}.`);
  hintAt(ledger, document, source);
  return ledger.close();
}

const NAMES_SHOWN = 20;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}

function readItem(element: MarkupElement, source: SourceText, unread: Set<string>): FeedItem {
  const parts = partsOf(element);
  for (const [name, [first]] of parts) if (!READ_PARTS.has(name) && first) unread.add(first.name);
  const { isOpen } = element;
  const failure = failureOf(parts);
  const last = source.lineAt(Math.max(element.start, element.end - 1));
  const line = source.lineAt(element.start);
  // A title that the file ends in may be half a title.
  const isWhole = failure === null && parts.get('title')?.[0]?.isOpen !== true;
  const read = failure === null ? readFeedEntry(parts, { first: line, last }) : null;
  const cut = isOpen ? `The file ends in the middle of this paper. ${AGAIN}` : null;
  const problem = failure ?? cut ?? (read ? null : 'This entry has no title.');
  const excerpt = problem === null ? '' : excerptOf(textOf(element));
  return { line, excerpt, entry: isWhole ? read : null, problem, isOpen };
}

/** Of the last line that says something. */
function placeOfEnd(source: SourceText): ItemPlace {
  const text = source.blockText;
  const from = Math.max(0, text.length - 10_000);
  const said = text.slice(from).trimEnd().length;
  return {
    line: source.lineAt(Math.max(0, from + said - 1)),
    excerpt: excerptOf(text.slice(Math.max(0, text.length - 160))),
  };
}

/** arXiv answers a wrong question with an entry that says what is wrong. */
function failureOf(parts: Parts): string | null {
  const id = parts.get('id')?.[0];
  if (!id || !/arxiv\.org\/api\/errors/.test(textOf(id))) return null;
  const summary = parts.get('summary')?.[0];
  return `This is no paper but an error that arXiv reports: ${excerptOf(summary ? textOf(summary) : 'unknown')}`;
}

const BUILT = new Set(['updated', 'lastbuilddate', 'pubdate']);

/** A feed is made when it is asked for, and says when that was. */
function hintAt(ledger: ItemLedger, document: MarkupDocument, source: SourceText): void {
  const built = findFirst(document.root, ({ localName }) => BUILT.has(localName));
  const date = built ? readDate(textOf(built)) : null;
  if (built && date?.year)
    ledger.captureHint({ kind: 'statedYear', year: date.year, line: source.lineAt(built.start) });
}
