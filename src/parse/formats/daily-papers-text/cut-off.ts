import type { Card, CardReading } from './card.ts';

const AGAIN = 'Save the page again and add it: the fuller reading will take over.';
const UNFINISHED_END = /(?:[.!?…][)\]}"'”’*]*|https?:\/\/\S+)$/;

/** How the last card of a file shows that the file was cut there; `null` if it does not. */
export interface CutOff {
  /** From 0. */
  readonly index: number;
  readonly reason: string;
}

/**
 * @param cutInsideCharacter the bytes stop inside a character
 * @param hasDates other cards of the page have dates, so a byline alone is half a foot
 */
export function cutOffOf(
  card: Card,
  reading: CardReading,
  cutInsideCharacter: boolean,
  hasDates: boolean,
): CutOff | null {
  const last = card.at(-1);
  if (!last) return null;
  const at = (where: string): CutOff => ({
    index: last.last,
    reason: `The file ends ${where}. ${AGAIN}`,
  });
  const { role } = last;
  if (role === 'votes') return at('where a paper begins');
  if (role === 'title' || role === 'title-link') return at('after this title');
  if (reading.begun || role === 'dot') return at('inside the foot of this paper');
  if (role === 'byline' && hasDates && reading.entry?.date === null)
    return at('before the date of this paper');
  const inAbstract = role.startsWith('abstract');
  if (inAbstract && (cutInsideCharacter || !UNFINISHED_END.test(last.text.slice(-300))))
    return at('in the middle of this abstract');
  return cutInsideCharacter ? at('in the middle of this paper') : null;
}
