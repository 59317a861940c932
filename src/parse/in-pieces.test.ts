import { expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import { inPieces } from './in-pieces.ts';

it('changes a long text as it would at once', () => {
  const text = 'ab\tc'.repeat(100_000);
  const change = (piece: string): string => piece.replaceAll('\t', ' ');
  expect(inPieces(text, change)).toBe(change(text));
});

it('says where a piece begins', () => {
  const text = 'x'.repeat(200_000);
  inPieces(text, (piece, begin) => {
    expect(text.startsWith(piece, begin)).toBe(true);
    return piece;
  });
});

it('lets a joiner see its neighbours across pieces', () => {
  const text = `${'क\u200d'.repeat(100_000)}ष`;
  expect(cleanText(text)).toBe(text);
  expect(cleanText('a\u200d'.repeat(100_000))).toBe('a'.repeat(100_000));
});
