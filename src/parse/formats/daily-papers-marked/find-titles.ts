import type { Token } from './token.ts';

/** How far below a title of a page without markup the foot of its card is looked for. */
const REACH = 6;
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

/**
 * Settles which tokens are titles: where headings lead to papers, headings of
 * their level; else headings of the level that most have; else, on a page
 * without headings and links, the texts that stand where a card begins.
 */
export function findTitles(tokens: readonly Token[]): Token[] {
  const levels = titleLevels(tokens);
  const settled = tokens.map((token) =>
    token.kind === 'title' && !levels.has(token.piece.heading)
      ? { ...token, kind: 'text' as const }
      : token,
  );
  const named = settled.map((token, at) =>
    token.kind !== 'submitted' && isName(settled, at)
      ? { ...token, kind: 'submitted' as const }
      : token,
  );
  const isMarked = named.some(({ kind, paper }) => kind === 'title' || (kind === 'text' && paper));
  if (isMarked) return named;
  const titles = titlesByPlace(named);
  return named.map((token, at) => (titles.has(at) ? { ...token, kind: 'title' as const } : token));
}

function titleLevels(tokens: readonly Token[]): Set<number> {
  const linked = new Set<number>();
  const counts = new Map<number, number>();
  for (const token of tokens) {
    if (token.kind !== 'title') continue;
    const { heading, target } = token.piece;
    if (target?.kind === 'paper' || target?.kind === 'unknown') linked.add(heading);
    counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  if (linked.size > 0) return linked;
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return new Set(most ? [most[0]] : []);
}

/** The text below a bare `Submitted by`, images between them or not. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind !== 'text' && token.kind !== 'owner') || token.text.length > 60)
    return false;
  for (let above = at - 1; above >= 0 && at - above < 4; above--) {
    const other = tokens[above];
    if (other?.kind === 'submitted') return other.text === '';
    if (other?.kind !== 'empty') return false;
  }
  return false;
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
