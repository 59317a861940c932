import { excerptOf } from '../clean-text.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { ItemLedger } from '../item-ledger.ts';
import type { MarkupDocument, MarkupElement } from '../markup/markup-tree.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { findAll, findFirst } from '../markup/query.ts';
import { textOf } from '../markup/text-of.ts';
import { readDate } from '../read-date.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { localName, partsOf, READ_PARTS, readFeedEntry } from './arxiv-atom/feed-entry.ts';

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
  const entries = entriesOf(parseMarkup(text, 'xml')).flatMap(
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

const entriesOf = ({ root }: MarkupDocument): MarkupElement[] =>
  findAll(root, (each) => {
    const name = localName(each);
    return name === 'entry' || name === 'item';
  });

const AGAIN = 'Fetch the feed again and add it: the fuller reading will take over.';

function parse(source: SourceText): Reading {
  const document = parseMarkup(source.text, 'xml');
  const entries = entriesOf(document);
  const ledger = new ItemLedger('element', entries.length, (index) => {
    const entry = entries[index] ?? document.root;
    return { line: source.lineAt(entry.start), excerpt: excerptOf(textOf(entry)) };
  });
  const unread = new Set<string>();
  for (const [index, element] of entries.entries()) {
    const parts = partsOf(element);
    for (const [name, [first]] of parts) if (!READ_PARTS.has(name) && first) unread.add(first.name);
    const failure = failureOf(element);
    const title = parts.get('title')?.[0];
    if (failure !== null) {
      ledger.problem(index, failure);
      continue;
    }
    const last = source.lineAt(Math.max(element.start, element.end - 1));
    const entry = readFeedEntry(parts, { first: source.lineAt(element.start), last });
    // A title that the file ends in may be half a title.
    if (entry && title?.isOpen !== true) ledger.entry(index, entry);
    if (element.isOpen)
      ledger.problem(index, `The file ends in the middle of this paper. ${AGAIN}`);
    else if (!entry) ledger.problem(index, 'This entry has no title.');
  }
  const feed = findFirst(document.root, (each) => ROOT.test(`<${each.name}>`));
  if (feed?.isOpen && entries.at(-1)?.isOpen !== true) {
    const reason = `The feed ends without its end tag: papers may be missing. ${AGAIN}`;
    const line = source.lineAt(Math.max(0, source.text.trimEnd().length - 1));
    ledger.fileProblem({ line, excerpt: excerptOf(source.text.slice(-160)), reason });
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

/** arXiv answers a wrong question with an entry that says what is wrong. */
function failureOf(element: MarkupElement): string | null {
  const parts = partsOf(element);
  const id = parts.get('id')?.[0];
  if (!id || !/arxiv\.org\/api\/errors/.test(textOf(id))) return null;
  const summary = parts.get('summary')?.[0];
  return `This is no paper but an error that arXiv reports: ${excerptOf(summary ? textOf(summary) : 'unknown')}`;
}

const BUILT = new Set(['updated', 'lastbuilddate', 'pubdate']);

/** A feed is made when it is asked for, and says when that was. */
function hintAt(ledger: ItemLedger, document: MarkupDocument, source: SourceText): void {
  const built = findAll(
    document.root,
    (each) =>
      BUILT.has(localName(each)) || localName(each) === 'entry' || localName(each) === 'item',
  ).find((each) => BUILT.has(localName(each)));
  const date = built ? readDate(textOf(built)) : null;
  if (built && date?.year)
    ledger.captureHint({ kind: 'statedYear', year: date.year, line: source.lineAt(built.start) });
}
