import type { Card } from './card.ts';
import type { Role } from './card-grammar.ts';
import type { RoledLine } from './read-roles.ts';

/** A page taken apart: what stands in none of these belongs to nothing. */
export interface Page {
  readonly cards: readonly Card[];
  /** Runs of lines above the first card of a page. */
  readonly heads: readonly (readonly RoledLine[])[];
  /** Menus and footers below. */
  readonly furniture: readonly RoledLine[];
}

/** Groups the lines of a page into cards and what surrounds them. */
export function pageOf(roled: readonly RoledLine[]): Page {
  const cards: RoledLine[][] = [];
  const heads: RoledLine[][] = [];
  const furniture: RoledLine[] = [];
  let card: RoledLine[] | null = null;
  let previous: Role | null = null;
  for (const line of roled) {
    const { role } = line;
    if (role === 'head') {
      if (previous !== 'head') heads.push([]);
      heads.at(-1)?.push(line);
      card = null;
    } else if (role === 'furniture' || role === 'unknown') {
      if (role === 'furniture') furniture.push(line);
      card = null;
    } else if (opensCard(role, previous)) {
      card = [line];
      cards.push(card);
    } else {
      // Without an open card this is the foot of one whose title is missing.
      card?.push(line);
    }
    previous = role;
  }
  return { cards, heads, furniture };
}

const opensCard = (role: Role, previous: Role | null): boolean =>
  (role === 'votes' || role === 'title') && previous !== 'votes';
