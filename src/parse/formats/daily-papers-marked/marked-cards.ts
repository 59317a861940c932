import { foldText } from '../../../base/fold-text.ts';
import type { Token } from './token.ts';

/** The tokens of one paper in the order of the page; the first title is its title. */
export type MarkedCard = readonly Token[];

/** How many tokens below one say what it is. */
const REACH = 5;
/** So many settled tokens are let go at once. */
const MANY = 256;

/**
 * Groups tokens into cards, and hands each over when the next one begins. A
 * card begins with what a title needs (votes, who submitted it) or with the
 * title; a title that comes again is the same card once more, as on the
 * Trending page.
 */
export class CardGrouper {
  readonly #take: (card: MarkedCard) => void;
  /** What stands above the first card, and what stands in none. */
  readonly #head: Token[] = [];
  readonly #outside: Token[] = [];
  #card: OpenCard | null = null;
  /** What belongs to the title that comes next. */
  #waiting: Token[] = [];
  /** Whether who submitted a paper stands above its title; `null` before any of them came. */
  #submittedFirst: boolean | null = null;
  /** Tokens that are not grouped yet, from a place on: what comes below them decides. */
  #tokens: Token[] = [];
  #at = 0;

  constructor(take: (card: MarkedCard) => void) {
    this.#take = take;
  }

  add(token: Token): void {
    this.#tokens.push(token);
    if (this.#tokens.length - this.#at > REACH) this.#next();
  }

  /** Hands over the last card, and what was outside of all. */
  close(): { readonly head: readonly Token[]; readonly outside: readonly Token[] } {
    while (this.#at < this.#tokens.length) this.#next();
    for (const token of this.#waiting) (this.#card ? this.#outside : this.#head).push(token);
    if (this.#card) this.#take(this.#card.tokens);
    return { head: this.#head, outside: this.#outside };
  }

  #next(): void {
    const token = this.#tokens[this.#at];
    if (token) this.#group(token);
    this.#at++;
    if (this.#at < MANY) return;
    this.#tokens = this.#tokens.slice(this.#at);
    this.#at = 0;
  }

  #group(token: Token): void {
    const { kind } = token;
    if (kind === 'submitted' || kind === 'title') this.#submittedFirst ??= kind === 'submitted';
    if (kind === 'furniture' || kind === 'truncated')
      (this.#card ? this.#outside : this.#head).push(token);
    else if (isTitle(token, this.#card)) this.#addTitle(token);
    else {
      const settled = settle(this.#tokens, this.#at, this.#card);
      const waits = this.#waiting.length > 0 || (kind === 'submitted' && this.#submittedFirst);
      if (!settled) this.#waiting.push(kind === 'empty' ? token : { ...token, kind: 'votes' });
      else if (waits) this.#waiting.push(settled);
      else if (this.#card) add(this.#card, settled);
      else this.#head.push(settled);
    }
  }

  #addTitle(token: Token): void {
    const title: Token = token.kind === 'title' ? token : { ...token, kind: 'title' };
    let card = this.#card;
    if (!card || !isSame(card, title)) {
      if (card) this.#take(card.tokens);
      card = { tokens: [], title, id: null, hasFoot: false };
      this.#card = card;
    }
    for (const own of this.#waiting) add(card, own);
    add(card, title);
    if (this.#waiting.length > 0) this.#waiting = [];
  }
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
  for (let next = at + 1; next < tokens.length && next <= at + REACH; next++) {
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
