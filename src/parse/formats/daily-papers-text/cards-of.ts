import type { Card } from './card.ts';
import type { Role } from './card-grammar.ts';
import type { RoledLine, RoledLines } from './roled-lines.ts';

/** A page taken apart: what stands in none of these belongs to nothing. */
export interface Page {
  readonly cardCount: number;
  /** Put together when asked for, so that only one needs to be in memory. */
  readonly cardAt: (position: number) => Card;
  /** Runs of lines above the first card of a page. */
  readonly heads: readonly (readonly RoledLine[])[];
  /** Menus and footers below: their indexes. */
  readonly furniture: readonly number[];
}

/** Groups the lines of a page into cards and what surrounds them. */
export function pageOf(roled: RoledLines): Page {
  /** Places in `roled`: a card is a run of lines. */
  const firsts: number[] = [];
  const ends: number[] = [];
  const heads: RoledLine[][] = [];
  const furniture: number[] = [];
  let inCard = false;
  let previous: Role | null = null;
  for (let place = 0; place < roled.length; place++) {
    const role = roled.roleAt(place);
    if (role === 'head') {
      if (previous !== 'head') heads.push([]);
      heads.at(-1)?.push(roled.at(place));
      inCard = false;
    } else if (role === 'furniture' || role === 'unknown') {
      if (role === 'furniture') furniture.push(roled.at(place).index);
      inCard = false;
    } else if (opensCard(role, previous)) {
      inCard = true;
      firsts.push(place);
      ends.push(place + 1);
    } else if (inCard) {
      // Without an open card this is the foot of one whose title is missing.
      ends[ends.length - 1] = place + 1;
    }
    previous = role;
  }
  const cardAt = (position: number): Card => {
    const card: RoledLine[] = [];
    const end = ends[position] ?? 0;
    for (let place = firsts[position] ?? end; place < end; ) {
      let next = place + 1;
      while (next < end && roled.isRest(next)) next++;
      card.push(roled.wrapped(place, next));
      place = next;
    }
    return card;
  };
  return { cardCount: firsts.length, cardAt, heads, furniture };
}

const opensCard = (role: Role, previous: Role | null): boolean =>
  (role === 'votes' || role === 'title') && previous !== 'votes';
