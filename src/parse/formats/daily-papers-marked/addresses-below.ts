import type { LineList } from '../../line-list.ts';
import { LinesWith } from '../../line-search.ts';
import { readTarget } from './link-target.ts';
import type { Pieces } from './page-reading.ts';
import type { Piece } from './piece.ts';

const ADDRESS = /^https?:\/\/\S+$/;
/** The vote button of a card: no page of plain text prints its address. */
const VOTE_LINE = /^\s*https?:\/\/huggingface\.co\/login\?next=%2Fpapers%2F\d\S*\s*$/;
/** A part of that, which hardly any line has. */
const VOTE = '://huggingface.co/login?next=%2Fpapers%2F';

/** Whether a page prints the address of each link on a line of its own, below the link's text. */
export function hasAddressesBelow(lines: LineList): boolean {
  const votes = new LinesWith(lines, [VOTE]);
  for (let at = votes.from(0); at < lines.length; at = votes.from(at + 1)) {
    const line = lines.at(at) ?? '';
    if (line.length < 200 && VOTE_LINE.test(line)) return true;
  }
  return false;
}

/** Gives texts the addresses that stand below them; a link without a text keeps its place. */
export const withAddresses =
  (pieces: Pieces): Pieces =>
  (take) => {
    let above: Piece | null = null;
    pieces((piece) => {
      const isAddress = !piece.target && piece.heading === 0 && ADDRESS.test(piece.text);
      const target = isAddress ? readTarget(piece.text, null) : null;
      if (target && above && !above.target && above.heading === 0)
        above = { ...above, target, last: piece.last };
      else {
        if (above) take(above);
        above = target ? { ...piece, text: '', target } : piece;
      }
    });
    if (above) take(above);
  };
