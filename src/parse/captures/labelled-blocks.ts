import type { Card } from './card.ts';

/** The archive that a mailing of daily papers leaves: labels, and a line of dashes after each. */
export function* labelledBlocks(cards: readonly Card[]): Generator<string> {
  for (const { title, abstract, arxivId } of cards)
    yield `Title: ${title}\nPDF: https://arxiv.org/pdf/${arxivId}\nSummary: ${abstract}\n---\n`;
}
