import { findTitles, isLinkedTitle, NameFinder, withLevel } from './find-titles.ts';
import { CardGrouper, type MarkedCard } from './marked-cards.ts';
import type { Piece } from './piece.ts';
import { type CardEnd, type MarkedReading, readMarkedCard } from './read-marked-card.ts';
import { readToken } from './read-token.ts';
import type { Token } from './token.ts';

/** A page taken apart, its cards as read. */
export interface PageReading {
  readonly readings: readonly MarkedReading[];
  /** What stands above the first card. */
  readonly head: readonly Token[];
  /** What stands in no card: menus, and texts that nobody knows. */
  readonly outside: readonly Token[];
  /** Index of the line where the first card begins; 0 where none does. */
  readonly begin: number;
  readonly lastCard: MarkedCard;
  /** Of the last card. */
  readonly end: CardEnd | null;
}

/** Hands over the pieces of a page in order. */
export type Pieces = (take: (piece: Piece) => void) => void;

/**
 * Makes a page of its pieces. Of a card only its record is kept once the next
 * one begins: pieces that die young cost next to nothing. Hence titles are
 * headings of the levels that have led to papers so far, and the page is read
 * a second time where a further level turns up later.
 */
export function readPage(pieces: Pieces): PageReading {
  const reader = new PageReader(new Set());
  pieces((piece) => reader.take(piece));
  if (!reader.isTorn) return reader.close();
  const again = new PageReader(reader.levels);
  pieces((piece) => again.take(piece));
  return again.close();
}

class PageReader {
  /** Of headings that lead to papers. */
  readonly levels: Set<number>;
  /** A title came below others that were read without knowing its level. */
  isTorn = false;
  /** Tokens above the first title that leads to a paper: without one the whole page tells titles. */
  #waiting: Token[] = [];
  #belowSign = false;
  readonly #names = new NameFinder();
  readonly #cards = new CardGrouper((card) => this.#read(card));
  readonly #readings: MarkedReading[] = [];
  #begin = 0;
  #lastCard: MarkedCard = [];
  #end: CardEnd | null = null;

  constructor(levels: Set<number>) {
    this.levels = levels;
  }

  take(piece: Piece): void {
    const token = readToken(piece, this.#belowSign);
    this.#belowSign = token.kind === 'furniture';
    if (isLinkedTitle(token) && !this.levels.has(piece.heading)) {
      this.isTorn = this.levels.size > 0;
      this.levels.add(piece.heading);
    }
    if (this.isTorn) return;
    if (this.levels.size === 0) this.#waiting.push(token);
    else {
      this.#settleWaiting();
      this.#settle(token);
    }
  }

  close(): PageReading {
    for (const token of findTitles(this.#waiting)) this.#cards.add(token);
    const { head, outside } = this.#cards.close();
    return {
      readings: this.#readings,
      head,
      outside,
      begin: this.#begin,
      lastCard: this.#lastCard,
      end: this.#end,
    };
  }

  #settleWaiting(): void {
    if (this.#waiting.length === 0) return;
    for (const token of this.#waiting) this.#settle(token);
    this.#waiting = [];
  }

  #settle(token: Token): void {
    this.#cards.add(this.#names.settle(withLevel(token, this.levels)));
  }

  #read(card: MarkedCard): void {
    if (this.#readings.length === 0) this.#begin = card[0]?.piece.first ?? 0;
    const { reading, end } = readMarkedCard(card);
    this.#readings.push(reading);
    this.#lastCard = card;
    this.#end = end;
  }
}
