import type { Entry } from '../../../domain/entry.ts';
import { joinWrapped } from '../../join-wrapped.ts';
import { readOrganisation } from '../daily-papers-text/byline.ts';
import type { MarkedCard } from './marked-cards.ts';
import type { Token } from './token.ts';

interface Doubt {
  readonly index: number;
  readonly reason: string;
}

/** A card as read, with what is doubtful about it. */
export interface MarkedReading {
  /** `null` where no title stands. */
  readonly entry: Entry | null;
  readonly doubts: readonly Doubt[];
  /** Texts of the card that are no part of the record. */
  readonly strays: readonly Token[];
  /** Index of the last line that is a part of the record; -1 where none is. */
  readonly lastLine: number;
}

/** How a card ends, which only matters of the last one of a page. */
export interface CardEnd {
  /** The last token that is a part of the record. */
  readonly last: Token | null;
  /** What that part is. */
  readonly part: 'title' | 'abstract' | 'foot';
}

/** Lists are made when something is in them: most pages have a card for every tenth line. */
interface Draft {
  titles: string[] | null;
  abstract: string[] | null;
  organisation: Entry['organisation'];
  authorCount: number | null;
  date: Entry['date'];
  comments: number | null;
  upvotes: number | null;
}

const emptyDraft = (): Draft => ({
  titles: null,
  abstract: null,
  organisation: null,
  authorCount: null,
  date: null,
  comments: null,
  upvotes: null,
});

/** A line that is longer is no title and no name. */
const LONGEST_TITLE = 400;
const LONGEST_NAME = 100;

/** Puts the fields of a card together; what its second copy adds is taken, too. */
export function readMarkedCard(card: MarkedCard): {
  readonly reading: MarkedReading;
  readonly end: CardEnd;
} {
  let doubts: Doubt[] | null = null;
  let strays: Token[] | null = null;
  let drafts: Draft[] | null = null;
  let draft = emptyDraft();
  let part: CardEnd['part'] = 'title';
  let last: Token | null = null;
  for (let at = 0; at < card.length; at++) {
    const token = card[at];
    if (!token) continue;
    if (token.kind === 'title') {
      // What stands above the first title belongs to it, above the second to the first copy.
      if (draft.titles) draft = emptyDraft();
      drafts = added(drafts, draft);
      draft.titles = [token.text];
      part = 'title';
    } else if (token.kind === 'text') {
      const read = readText(card, at, draft, part);
      if (read === null) {
        strays = added(strays, token);
        continue;
      }
      part = read;
    } else if (token.kind !== 'empty') {
      readFoot(token, draft);
      const doubt = token.dated?.doubt;
      if (doubt) doubts = added(doubts, { index: token.piece.first, reason: doubt });
      if (draft.titles) part = 'foot';
    }
    last = token;
  }
  const entry = drafts && entryOf(drafts, card, last);
  const lastLine = last?.piece.last ?? -1;
  const reading = { entry, doubts: doubts ?? NONE, strays: strays ?? NONE, lastLine };
  return { reading, end: { last, part } };
}

const NONE: readonly never[] = [];

/** The list with one more; it is made where there is none. */
function added<T>(list: T[] | null, one: T): T[] {
  if (list === null) return [one];
  list.push(one);
  return list;
}

/** Adds a text to the draft and tells what it is; `null` where it is none of the record's. */
function readText(
  card: MarkedCard,
  at: number,
  draft: Draft,
  part: CardEnd['part'],
): CardEnd['part'] | null {
  const token = card[at];
  if (!token || part === 'foot' || !draft.titles) return null;
  const { text, piece } = token;
  if (piece.target?.kind !== 'paper' && isName(card, at, draft)) {
    draft.organisation ??= readOrganisation(text);
    return 'foot';
  }
  if (part === 'title' && !draft.abstract && isTitleRest(card, at)) {
    draft.titles.push(text);
    return 'title';
  }
  const isParagraph = piece.afterBlank || piece.target?.kind === 'paper';
  if (draft.abstract && isParagraph) draft.abstract.push('');
  draft.abstract = added(draft.abstract, text);
  return 'abstract';
}

/** A short text right above the dot or the date: an organisation. */
function isName(card: MarkedCard, at: number, draft: Draft): boolean {
  const token = card[at];
  const below = card[at + 1]?.kind;
  if (!token || token.text.length > LONGEST_NAME || /[.!?:,;]$/.test(token.text)) return false;
  if (below !== 'dot' && below !== 'date' && below !== 'authors' && below !== 'comments')
    return false;
  if (!draft.abstract) return !isTitleRest(card, at);
  return token.piece.afterBlank || /[.!?…)]$|https?:\S*$/.test(draft.abstract.at(-1) ?? '');
}

/** The second line of a wrapped title: right below it, and indented or with an open end above. */
function isTitleRest(card: MarkedCard, at: number): boolean {
  const token = card[at];
  const above = card[at - 1];
  if (!token || !above || (above.kind !== 'title' && above.kind !== 'text')) return false;
  const { piece, text } = token;
  if (piece.afterBlank || piece.target || piece.first !== above.piece.last + 1) return false;
  if (text.length > LONGEST_NAME || above.text.length > LONGEST_TITLE) return false;
  const isOpen = /(?:[,:–-]|\b(?:and|or|of|for|the|a|an|with|in|on|to|by|from|via|using))$/i;
  return piece.indented || isOpen.test(above.text) || /^[a-z]\S* \S/.test(text);
}

function readFoot(token: Token, draft: Draft): void {
  const { kind, count, dated, organisation } = token;
  if (kind === 'votes' || kind === 'upvote') draft.upvotes ??= count;
  else if (kind === 'comments') draft.comments ??= count;
  else if (kind === 'authors') draft.authorCount ??= count;
  else if (kind === 'owner') draft.organisation ??= organisation;
  else if (kind === 'date') {
    draft.date ??= dated?.date ?? null;
    draft.comments ??= dated?.comments ?? null;
    draft.authorCount ??= count;
    draft.organisation ??= organisation;
  }
}

function entryOf(drafts: readonly Draft[], card: MarkedCard, last: Token | null): Entry | null {
  const [draft] = drafts;
  const [top] = card;
  if (!draft || !top || !last) return null;
  for (let at = 1; at < drafts.length; at++) complete(draft, drafts[at] ?? draft);
  const named = card.find(isNamed)?.paper;
  const linked = card.find(isLinked)?.paper;
  // One by one: to spread an empty entry takes as much memory again.
  return {
    title: joinWrapped(draft.titles ?? NONE),
    abstract: draft.abstract && (joinWrapped(draft.abstract) || null),
    authors: NONE,
    authorCount: draft.authorCount,
    organisation: draft.organisation,
    date: draft.date,
    comments: draft.comments,
    upvotes: draft.upvotes,
    arxivId: named?.arxivId ?? null,
    arxivVersion: named?.arxivVersion ?? null,
    doi: null,
    url: linked?.url ?? null,
    venue: null,
    keywords: NONE,
    lines: { first: top.piece.first + 1, last: last.piece.last + 1 },
  };
}

/** Adds what the second copy of a card says and the first does not. */
function complete(draft: Draft, copy: Draft): void {
  draft.abstract ??= copy.abstract;
  draft.organisation ??= copy.organisation;
  draft.authorCount ??= copy.authorCount;
  draft.date ??= copy.date;
  draft.comments ??= copy.comments;
  draft.upvotes ??= copy.upvotes;
}

const isNamed = ({ paper }: Token): boolean => paper !== null && paper.arxivId !== null;
const isLinked = ({ paper }: Token): boolean => paper !== null && paper.url !== null;
