import type { Token } from './token.ts';

/** How far below a title of a page without markup the foot of its card is looked for. */
const REACH = 6;
const MOST_IMAGES = 2;
const LONGEST_NAME = 60;
const FOOT = new Set<Token['kind']>(['authors', 'date', 'comments', 'upvote', 'extra']);
const FOOT_MARK = new Set<Token['kind']>([
  'authors',
  'dot',
  'date',
  'submitted',
  'upvote',
  'extra',
]);
const ABOVE = new Set<Token['kind']>(['votes', 'number', 'dash', 'submitted', ...FOOT]);

/** A heading that leads to a paper: headings of its level are titles. */
export function isLinkedTitle({ kind, piece }: Token): boolean {
  const linked = piece.target?.kind;
  return kind === 'title' && (linked === 'paper' || linked === 'unknown');
}

/** The token, a heading of another level than titles as the text that it is. */
export const withLevel = (token: Token, levels: ReadonlySet<number>): Token =>
  token.kind === 'title' && !levels.has(token.piece.heading) ? { ...token, kind: 'text' } : token;

/**
 * Settles which tokens are titles where no heading leads to a paper: headings
 * of the level that most have; else, on a page without headings and links,
 * the texts that stand where a card begins.
 */
export function findTitles(tokens: readonly Token[]): readonly Token[] {
  const levels = mostTitles(tokens);
  const names = new NameFinder();
  const named = tokens.map((token) => names.settle(withLevel(token, levels)));
  const isMarked = named.some(({ kind, paper }) => kind === 'title' || (kind === 'text' && paper));
  if (isMarked) return named;
  const titles = titlesByPlace(named);
  return named.map((token, at) => (titles.has(at) ? { ...token, kind: 'title' as const } : token));
}

/** Finds who submitted a paper: the text below a bare `Submitted by`, images between them or not. */
export class NameFinder {
  /** Tokens without a text since then. */
  #below = Number.POSITIVE_INFINITY;

  /** The token as it is; tokens are asked for in order. */
  settle(token: Token): Token {
    const isName =
      this.#below <= MOST_IMAGES &&
      (token.kind === 'text' || token.kind === 'owner') &&
      token.text.length <= LONGEST_NAME;
    if (token.kind === 'submitted' && token.text === '') this.#below = 0;
    else if (token.kind === 'empty') this.#below++;
    else this.#below = Number.POSITIVE_INFINITY;
    return isName ? { ...token, kind: 'submitted' } : token;
  }
}

function mostTitles(tokens: readonly Token[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { kind, piece } of tokens)
    if (kind === 'title') counts.set(piece.heading, (counts.get(piece.heading) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return new Set(most ? [most[0]] : []);
}

function titlesByPlace(tokens: readonly Token[]): Set<number> {
  const titles = new Set<number>();
  let above: Token['kind'] | null = null;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'empty') continue;
    const begins = above === null || above === 'furniture' || ABOVE.has(above);
    if (kind === 'text' && begins && text.length <= 400 && hasFoot(tokens, at)) titles.add(at);
    // A dot stands between the parts of a foot.
    if (kind !== 'dot') above = kind;
  }
  return titles;
}

function hasFoot(tokens: readonly Token[], title: number): boolean {
  let seen = 0;
  for (let at = title + 1; at < tokens.length && seen < REACH; at++) {
    const kind = tokens[at]?.kind ?? 'empty';
    if (FOOT_MARK.has(kind)) return true;
    if (kind === 'furniture') return false;
    if (kind !== 'empty') seen++;
  }
  // The last card of a cut file.
  return title > 0 && seen < REACH && tokens.some(({ kind }) => FOOT_MARK.has(kind));
}
