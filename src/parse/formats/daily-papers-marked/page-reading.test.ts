import { expect, it } from 'vitest';
import { readTarget } from './link-target.ts';
import { type Pieces, readPage } from './page-reading.ts';
import { type Piece, plainPiece } from './piece.ts';

interface Line {
  readonly text: string;
  readonly heading?: number;
  readonly id?: string;
}

const pieceOf = ({ text, heading = 0, id }: Line, index: number): Piece => ({
  ...plainPiece(text, index, true, false),
  heading,
  target: id === undefined ? null : readTarget(`https://huggingface.co/papers/${id}`, null),
});

function pagesOf(lines: readonly Line[]): {
  readonly pieces: Pieces;
  readonly passes: () => number;
} {
  let passes = 0;
  const pieces: Pieces = (take) => {
    passes++;
    for (const [index, line] of lines.entries()) take(pieceOf(line, index));
  };
  return { pieces, passes: () => passes };
}

const titlesOf = (pieces: Pieces): (string | undefined)[] =>
  readPage(pieces).readings.map(({ entry }) => entry?.title);

const CARDS: readonly Line[] = [
  { text: 'Daily Papers', heading: 1 },
  { text: 'Eels at Night', heading: 3, id: '2405.31001' },
  { text: 'Eels see more than they say.' },
  { text: 'Related work', heading: 2 },
  { text: 'Cod by Day', heading: 3, id: '2405.31002' },
  { text: 'Cod say more than they see.' },
];

it('takes headings for titles where their level leads to papers', () => {
  const { pieces, passes } = pagesOf(CARDS);
  expect(titlesOf(pieces)).toEqual(['Eels at Night', 'Cod by Day']);
  expect(passes()).toBe(1);
});

it('reads a page once more where a further level of titles turns up below', () => {
  const { pieces, passes } = pagesOf([
    ...CARDS,
    { text: 'Rays in Between', heading: 2, id: '2405.31003' },
    { text: 'Rays see what they say.' },
  ]);
  expect(titlesOf(pieces)).toEqual([
    'Eels at Night',
    'Related work',
    'Cod by Day',
    'Rays in Between',
  ]);
  expect(passes()).toBe(2);
});

it('takes headings of the level that most have where none leads to a paper', () => {
  const { pieces } = pagesOf(CARDS.map(({ text, heading }) => ({ text, heading: heading ?? 0 })));
  expect(titlesOf(pieces)).toEqual(['Eels at Night', 'Cod by Day']);
});
