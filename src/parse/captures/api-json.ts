import type { Card } from './card.ts';
import { dailyPaper, paperObject } from './daily-paper.ts';

/** The answer of `/api/daily_papers`: papers with what the day says of them. */
export const apiDailyPapers = (cards: readonly Card[]): Generator<string> =>
  jsonArray(cards, (card) => JSON.stringify(dailyPaper(card)));

/** Bare papers, as the API of a single paper and of the search gives them; printed for people. */
export const apiFlatPapers = (cards: readonly Card[]): Generator<string> =>
  jsonArray(cards, (card) => JSON.stringify(paperObject(card), null, 2));

function* jsonArray(cards: readonly Card[], itemOf: (card: Card) => string): Generator<string> {
  yield '[';
  for (const [at, card] of cards.entries()) yield `${at === 0 ? '' : ','}${itemOf(card)}`;
  yield ']\n';
}
