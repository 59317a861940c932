import type { LineList } from '../../line-list.ts';
import { type Piece, plainPiece } from './piece.ts';
import { plainSpaces } from './plain-inline.ts';

/** Takes a page without markup apart: a line is a piece. */
export function plainPieces(lines: LineList, take: (piece: Piece) => void): void {
  let afterBlank = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines.at(index) ?? '';
    const text = line.trim();
    if (text !== '') take(plainPiece(plainSpaces(text), index, afterBlank, line.startsWith('  ')));
    afterBlank = text === '';
  }
}
