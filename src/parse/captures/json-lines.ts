import type { Card } from './card.ts';

/** One object a line, as corpora of arXiv are passed around: a year, and no day. */
export function* jsonLines(cards: readonly Card[]): Generator<string> {
  for (const { title, abstract, authors, arxivId, date } of cards)
    yield `${JSON.stringify({ id: `arXiv:${arxivId}`, title, abstract, authors, year: date.year })}\n`;
}
