import { type Piece, plainPiece } from './piece.ts';
import { plainSpaces } from './plain-inline.ts';

/** Takes a page without markup apart: a line is a piece. */
export function plainPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let afterBlank = true;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text !== '')
      pieces.push(plainPiece(plainSpaces(text), index, afterBlank, line.startsWith('  ')));
    afterBlank = text === '';
  }
  return pieces;
}
