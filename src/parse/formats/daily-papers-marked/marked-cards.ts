import { foldText } from '../../../base/fold-text.ts';
import type { Token } from './token.ts';

/** The tokens of one paper in the order of the page; the first title is its title. */
export type MarkedCard = readonly Token[];

/** A page taken apart. */
export interface MarkedPage {
  readonly cards: readonly MarkedCard[];
  /** What stands above the first card. */
  readonly head: readonly Token[];
  /** What stands in no card: menus, and texts that nobody knows. */
  readonly outside: readonly Token[];
}

/**
 * Groups tokens into cards. A card begins with what a title needs (votes, who
 * submitted it) or with the title; a title that comes again is the same card
 * once more, as on the Trending page.
 */
export function markedCards(tokens: readonly Token[]): MarkedPage {
  const cards: Token[][] = [];
  const head: Token[] = [];
  const outside: Token[] = [];
  const submittedFirst = comesBefore(tokens, 'submitted', 'title');
  let card: OpenCard | null = null;
  /** What belongs to the title that comes next. */
  let waiting: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === 'furniture' || token.kind === 'truncated') {
      (card ? outside : head).push(token);
    } else if (isTitle(token, card)) {
      const title: Token = token.kind === 'title' ? token : { ...token, kind: 'title' };
      if (!card || !isSame(card, title)) {
        card = { tokens: [], title, id: null, hasFoot: false };
        cards.push(card.tokens);
      }
      for (const own of waiting) add(card, own);
      add(card, title);
      if (waiting.length > 0) waiting = [];
    } else {
      const settled = settle(tokens, at, card);
      const waits = waiting.length > 0 || (token.kind === 'submitted' && submittedFirst);
      if (!settled) waiting.push(token.kind === 'empty' ? token : { ...token, kind: 'votes' });
      else if (waits) waiting.push(settled);
      else if (card) add(card, settled);
      else head.push(settled);
    }
  }
  for (const token of waiting) (card ? outside : head).push(token);
  return { cards, head, outside };
}

/** The card that is being gathered, with what is asked of it again and again. */
interface OpenCard {
  readonly tokens: Token[];
  readonly title: Token;
  id: string | null;
  hasFoot: boolean;
}

function add(card: OpenCard, token: Token): void {
  card.tokens.push(token);
  card.id ??= token.paper?.arxivId ?? null;
  card.hasFoot ||= token.kind === 'date' || token.kind === 'authors';
}

function isTitle(token: Token, card: OpenCard | null): boolean {
  if (token.kind === 'title') return true;
  if (token.kind !== 'text' || token.piece.target?.kind !== 'paper') return false;
  return card?.id !== token.paper?.arxivId;
}

/** The token with its meaning in the card that is open; `null` where it belongs to the next. */
function settle(tokens: readonly Token[], at: number, card: OpenCard | null): Token | null {
  const token = tokens[at];
  if (!token) return null;
  const { kind } = token;
  const id = token.paper?.arxivId ?? null;
  if (kind === 'votes' || kind === 'empty') {
    if (id !== null && card?.id !== id) return null;
    if (kind === 'empty' || id !== null) return token;
  }
  if (kind !== 'votes' && kind !== 'number' && kind !== 'dash') return token;
  const previous = card?.tokens.at(-1);
  if (previous?.kind === 'upvote' && previous.count === null) return { ...token, kind: 'upvote' };
  const sameLine = previous?.kind === 'date' && previous.piece.last === token.piece.first;
  if (sameLine && kind === 'number') return { ...token, kind: 'comments' };
  if (isAboveTitle(tokens, at)) return null;
  return { ...token, kind: kind === 'number' && card?.hasFoot ? 'comments' : 'dot' };
}

function isAboveTitle(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next < at + 6; next++) {
    const token = tokens[next];
    if (token?.kind === 'title' || (token?.kind === 'text' && token.piece.target?.kind === 'paper'))
      return true;
    if (token?.kind !== 'empty') return false;
  }
  return false;
}

function isSame(card: OpenCard, title: Token): boolean {
  const id = title.paper?.arxivId ?? null;
  if (card.id !== null && id !== null) return card.id === id;
  return foldText(card.title.text) === foldText(title.text);
}

function comesBefore(tokens: readonly Token[], one: Token['kind'], other: Token['kind']): boolean {
  const first = tokens.findIndex(({ kind }) => kind === one || kind === other);
  return tokens[first]?.kind === one;
}
