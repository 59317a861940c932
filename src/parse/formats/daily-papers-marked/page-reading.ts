import { findTitles } from './find-titles.ts';
import { type MarkedPage, markedCards } from './marked-cards.ts';
import type { Piece } from './piece.ts';
import { type MarkedReading, readMarkedCard } from './read-marked-card.ts';
import { readToken } from './read-token.ts';
import type { Token } from './token.ts';

/** A page with its cards as read, in order. */
export interface PageReading extends MarkedPage {
  readonly readings: readonly MarkedReading[];
}

/** Makes a page of its pieces. */
export function readPage(pieces: readonly Piece[]): PageReading {
  const tokens: Token[] = [];
  let belowSign = false;
  for (const piece of pieces) {
    const token = readToken(piece, belowSign);
    belowSign = token.kind === 'furniture';
    tokens.push(token);
  }
  const page = markedCards(findTitles(tokens));
  return { ...page, readings: page.cards.map(readMarkedCard) };
}
