import type { Organisation } from '../../../domain/entry.ts';
import type { CardDate } from '../daily-papers-text/card-date.ts';
import type { CardLink } from '../daily-papers-text/card-link.ts';
import type { Piece } from './piece.ts';

/** What a piece is, as far as it tells alone. */
export type TokenKind =
  /** A heading, a line in bold, a linked text: a title, or what the page prints like one. */
  | 'title'
  /** Everything that is not told: titles, abstracts, names. */
  | 'text'
  | 'votes'
  | 'number'
  | 'dash'
  | 'authors'
  | 'owner'
  | 'date'
  | 'comments'
  | 'dot'
  | 'submitted'
  | 'upvote'
  /** Stars of the code, links to arXiv: of a card, and read for nothing. */
  | 'extra'
  | 'furniture'
  /** A line that says that the text was cut. */
  | 'truncated'
  | 'empty';

export interface Token {
  readonly kind: TokenKind;
  readonly piece: Piece;
  /** Without the furniture that was glued to it. */
  readonly text: string;
  /** The paper that its link names. */
  readonly paper: CardLink | null;
  readonly count: number | null;
  readonly dated: CardDate | null;
  readonly organisation: Organisation | null;
}
