import { type Entry, emptyEntry } from '../../../domain/entry.ts';
import { readOrganisation } from '../daily-papers-text/byline.ts';
import { joinWrapped } from './join-wrapped.ts';
import type { MarkedCard } from './marked-cards.ts';
import type { Token } from './token.ts';

/** A card as read, with what is doubtful about it. */
export interface MarkedReading {
  /** `null` where no title stands. */
  readonly entry: Entry | null;
  readonly doubts: readonly { readonly index: number; readonly reason: string }[];
  /** Texts of the card that are no part of the record. */
  readonly strays: readonly Token[];
  /** The last token that is a part of the record. */
  readonly last: Token | null;
  /** What that part is. */
  readonly lastPart: 'title' | 'abstract' | 'foot';
}

interface Draft {
  titles: string[];
  abstract: string[];
  organisation: Entry['organisation'];
  authorCount: number | null;
  date: Entry['date'];
  comments: number | null;
  upvotes: number | null;
}

const emptyDraft = (): Draft => ({
  titles: [],
  abstract: [],
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
export function readMarkedCard(card: MarkedCard): MarkedReading {
  const doubts: { index: number; reason: string }[] = [];
  const strays: Token[] = [];
  const drafts: Draft[] = [];
  let draft = emptyDraft();
  let part: MarkedReading['lastPart'] = 'title';
  let last: Token | null = null;
  for (const [at, token] of card.entries()) {
    if (token.kind === 'title') {
      // What stands above the first title belongs to it, above the second to the first copy.
      if (draft.titles.length > 0) draft = emptyDraft();
      if (drafts.at(-1) !== draft) drafts.push(draft);
      draft.titles.push(token.text);
      part = 'title';
    } else if (token.kind === 'text') {
      const read = readText(card, at, draft, part);
      if (read === null) {
        strays.push(token);
        continue;
      }
      part = read;
    } else if (token.kind !== 'empty') {
      readFoot(token, draft);
      if (token.dated?.doubt) doubts.push({ index: token.piece.first, reason: token.dated.doubt });
      if (draft.titles.length > 0) part = 'foot';
    }
    last = token;
  }
  const entry = entryOf(drafts, card, last);
  return { entry, doubts, strays, last, lastPart: part };
}

/** Adds a text to the draft and tells what it is; `null` where it is none of the record's. */
function readText(
  card: MarkedCard,
  at: number,
  draft: Draft,
  part: MarkedReading['lastPart'],
): MarkedReading['lastPart'] | null {
  const token = card[at];
  if (!token || part === 'foot' || draft.titles.length === 0) return null;
  const { text, piece } = token;
  if (piece.target?.kind !== 'paper' && isName(card, at, draft)) {
    draft.organisation ??= readOrganisation(text);
    return 'foot';
  }
  if (part === 'title' && draft.abstract.length === 0 && isTitleRest(card, at)) {
    draft.titles.push(text);
    return 'title';
  }
  const isParagraph = piece.afterBlank || piece.target?.kind === 'paper';
  if (draft.abstract.length > 0 && isParagraph) draft.abstract.push('');
  draft.abstract.push(text);
  return 'abstract';
}

/** A short text right above the dot or the date: an organisation. */
function isName(card: MarkedCard, at: number, draft: Draft): boolean {
  const token = card[at];
  const below = card[at + 1]?.kind;
  if (!token || token.text.length > LONGEST_NAME || /[.!?:,;]$/.test(token.text)) return false;
  if (below !== 'dot' && below !== 'date' && below !== 'authors' && below !== 'comments')
    return false;
  if (draft.abstract.length === 0) return !isTitleRest(card, at);
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
  const first = <T>(field: (draft: Draft) => T | null): T | null => {
    for (const copy of drafts) {
      const value = field(copy);
      if (value !== null) return value;
    }
    return null;
  };
  const named = card.find(({ paper }) => paper !== null && paper.arxivId !== null)?.paper;
  const linked = card.find(({ paper }) => paper !== null && paper.url !== null)?.paper;
  const lines = { first: top.piece.first + 1, last: last.piece.last + 1 };
  return {
    ...emptyEntry(joinWrapped(draft.titles), lines),
    abstract: first(({ abstract }) => joinWrapped(abstract) || null),
    authorCount: first(({ authorCount }) => authorCount),
    organisation: first(({ organisation }) => organisation),
    date: first(({ date }) => date),
    comments: first(({ comments }) => comments),
    upvotes: first(({ upvotes }) => upvotes),
    arxivId: named?.arxivId ?? null,
    arxivVersion: named?.arxivVersion ?? null,
    doi: null,
    url: linked?.url ?? null,
  };
}
