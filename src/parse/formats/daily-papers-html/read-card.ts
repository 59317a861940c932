import {
  type Entry,
  emptyEntry,
  type LineRange,
  type Organisation,
} from '../../../domain/entry.ts';
import type { MarkupElement, MarkupNode } from '../../markup/markup-tree.ts';
import { classed, type ElementTest, findAll, findFirst, named } from '../../markup/query.ts';
import { rawTextOf, shortTextOf, textOf } from '../../markup/text-of.ts';
import { readArxivId } from '../../paper-ids.ts';
import { readDate } from '../../read-date.ts';
import { oneLine } from '../../running-text.ts';
import { readAuthors } from '../daily-papers-text/byline.ts';
import { readCardDate } from '../daily-papers-text/card-date.ts';

/** A card as drawn on the page. */
export interface HtmlCard {
  /** `null` where no title stands, or may be half a title. */
  readonly entry: Entry | null;
  /** The abstract is a lone sentence: on the trending page that is a remark by a model. */
  readonly isRemark: boolean;
  readonly doubts: readonly string[];
}

const isHeading = named('h1', 'h2', 'h3', 'h4');
const LINK = /\/papers\/([^/?#]+)/;
/** More than a remark, less than any abstract. */
const LONGEST_REMARK = 320;

/** The id in the first link to a paper's page inside an element. */
export function linkedId(element: MarkupElement): string | null {
  const link = findFirst(element, (each) => idIn(each) !== null);
  return link && idIn(link);
}

/** A link to a paper's page, itself. */
export const isPaperLink = (node: MarkupNode): boolean =>
  typeof node !== 'string' && idIn(node) !== null;

function idIn({ name, attributes }: MarkupElement): string | null {
  const [, id] = (name === 'a' && LINK.exec(attributes.get('href') ?? '')) || [];
  return id === undefined ? null : readArxivId(id).arxivId;
}

/** A card that is a paper's: it links to one, or has a heading and an abstract. */
export const isPaperCard = (card: MarkupElement): boolean =>
  linkedId(card) !== null || (headingOf(card) !== null && abstractOf(card) !== null);

const headingOf = (card: MarkupElement): MarkupElement | null =>
  isHeading(card) ? card : findFirst(card, isHeading);

export function readCard(card: MarkupElement, lines: LineRange): HtmlCard {
  const heading = headingOf(card);
  const title = heading && !heading.isOpen ? textOf(heading) : titleOfLink(card);
  if (title === '') return { entry: null, isRemark: false, doubts: [] };
  const arxivId = linkedId(card);
  const foot = readFoot(card, heading?.end ?? card.start);
  const abstract = abstractOf(card);
  return {
    entry: {
      ...emptyEntry(title, lines),
      abstract,
      ...foot.fields,
      upvotes: votesOf(card),
      arxivId,
      url: arxivId === null ? null : `https://huggingface.co/papers/${arxivId}`,
    },
    isRemark: abstract !== null && isRemark(abstract),
    doubts: foot.doubts,
  };
}

function titleOfLink(card: MarkupElement): string {
  const link = findFirst(
    card,
    (each) => !each.isOpen && idIn(each) !== null && shortTextOf(each) !== '',
  );
  return link ? shortTextOf(link) : '';
}

/** The longest paragraph; a short one is a remark. */
function abstractOf(card: MarkupElement): string | null {
  const texts = findAll(card, named('p', 'blockquote')).map((each) => textOf(each));
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.length < 60 || readAuthors(longest) ? null : longest;
}

const isRemark = (abstract: string): boolean =>
  abstract.length < LONGEST_REMARK && !/[.!?] +[A-Z]/.test(abstract);

const isNumber = (text: string): boolean => /^[\d.,]{1,9}k?$/i.test(text);

function numberOf(text: string): number {
  const digits = text.replaceAll(',', '');
  return /k$/i.test(digits) ? Math.round(Number(digits.slice(0, -1)) * 1000) : Number(digits);
}

/** The number below the arrow, or the one on a button `Upvote 94`. A dash says nothing. */
function votesOf(card: MarkupElement): number | null {
  const drawn = findFirst(card, (each) => isVoteCount(each) && isNumber(shortTextOf(each)));
  const text = drawn ? shortTextOf(drawn) : UPVOTE.exec(rawTextOf(card))?.[1];
  const votes = text === undefined ? Number.NaN : numberOf(text);
  return Number.isSafeInteger(votes) ? votes : null;
}

const isVoteCount = classed('leading-none');
const UPVOTE = /\bUpvote\s+([\d.,]{1,8}k?)\b/i;

interface Foot {
  readonly fields: Pick<Entry, 'authorCount' | 'organisation' | 'date' | 'comments'>;
  readonly doubts: readonly string[];
}

const isDiscussion: ElementTest = ({ name, attributes }) =>
  name === 'a' && attributes.get('href')?.endsWith('#community') === true;

function readFoot(card: MarkupElement, after: number): Foot {
  const discussion = findFirst(card, (each) => isDiscussion(each) && isNumber(shortTextOf(each)));
  const time = findFirst(card, named('time'));
  const stamp = readDate(time?.attributes.get('datetime') ?? '');
  const linked = discussion ? numberOf(shortTextOf(discussion)) : null;
  let authorCount: number | null = null;
  let printed: ReturnType<typeof readCardDate> = null;
  for (const run of runsOf(card, (each) => isHeading(each) || each.name === 'p')) {
    authorCount ??= readAuthors(run)?.count ?? null;
    printed ??= readCardDate(run);
  }
  return {
    fields: {
      authorCount,
      organisation: organisationOf(card, after),
      date: stamp ?? printed?.date ?? null,
      comments: linked ?? printed?.comments ?? null,
    },
    doubts: printed?.doubt && linked === null ? [printed.doubt] : [],
  };
}

/** The pieces of text between tags, without the dots and words that lead them. */
function runsOf(card: MarkupElement, except: ElementTest): string[] {
  const runs: string[] = [];
  const keep = (element: MarkupElement): void => {
    const text = oneLine(element.children.filter((each) => typeof each === 'string').join(''));
    const bare = text.replace(/^[·•|,\s]+|[·•|,\s]+$/g, '').replace(/^published on /i, '');
    if (bare !== '' && bare.length < 100) runs.push(bare);
  };
  keep(card);
  findAll(card, (element) => {
    if (except(element)) return true;
    keep(element);
    return false;
  });
  return runs;
}

const OWNER = /^(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co))?\/([\w.-]+)\/?$/i;
const PAGES = new Set(
  'papers login join models datasets spaces docs blog pricing tasks'.split(' '),
);

/** A link to somebody's page below the title: who submitted the paper is named above it. */
function organisationOf(card: MarkupElement, after: number): Organisation | null {
  const link = findFirst(card, (each) => {
    const handle =
      each.name === 'a' ? OWNER.exec(each.attributes.get('href') ?? '')?.[1] : undefined;
    return (
      handle !== undefined && !PAGES.has(handle) && each.start >= after && shortTextOf(each) !== ''
    );
  });
  const handle = OWNER.exec(link?.attributes.get('href') ?? '')?.[1];
  if (!link || handle === undefined) return null;
  const text = runsOf(link, () => false).join(' ') || shortTextOf(link);
  const name = text.startsWith(`${handle} `) ? text.slice(handle.length + 1) : text;
  return { handle, name };
}
