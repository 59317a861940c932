/** A line of 100 MB is possible; a replacement keeps all its matches in memory until it is done. */
const PIECE = 1 << 16;

/**
 * Changes a text a piece at a time.
 *
 * @param change gets a piece and where in the text it begins
 */
export function inPieces(text: string, change: (piece: string, begin: number) => string): string {
  if (text.length <= PIECE) return change(text, 0);
  const changed: string[] = [];
  for (let begin = 0; begin < text.length; begin += PIECE)
    changed.push(change(text.slice(begin, begin + PIECE), begin));
  return changed.join('');
}
