import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceText } from '../../source-text.ts';
import { bibtex } from '../bibtex.ts';
import { scanPieces } from './scan-pieces.ts';
import { sectionsOf } from './sections.ts';

test('a file is cut above entries, and only what lies in two blocks is joined', () => {
  const blocks = ['a\n@a{1}\n@b{2', '}\n@c{3}\n@d{4}\n', 'b\n@e{5}'];
  expect(sectionsOf(blocks).map(({ text }) => text)).toEqual([
    'a\n',
    '@a{1}\n',
    '@b{2}\n',
    '@c{3}\n',
    '@d{4}\nb\n',
    '@e{5}',
  ]);
});

test('a comment that wraps entries is not cut', () => {
  const blocks = ['@a{1}\n@comment{\n@b{2}\n', '@c{3}\n@d{4}\n}\n@e{5}\n', '@f{6}\n@g{7}\n'];
  expect(sectionsOf(blocks).map(({ text }) => text)).toEqual([
    '@a{1}\n',
    blocks.join('').slice('@a{1}\n'.length),
  ]);
});

/** Cuts a text at these places, each a share of its length. */
function blocksOf(text: string, places: readonly number[]): string[] {
  const cuts = places.map((place) => Math.floor(place * text.length)).toSorted((a, b) => a - b);
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length));
}

const sample = readFileSync(new URL('../../samples/dialects.bib', import.meta.url), 'utf8');
const part = fc.constantFrom(
  ...'{}()"\\%@ ,'.split(''),
  '\n',
  '\n@a{',
  '\n @b{x}',
  '\n@string{s = {t}}',
  '@comment{',
  '@comment(',
  '@comment x',
  '\n@c(y, ',
  'title = {z}',
  '}\n',
);
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

test('the pieces are those of the whole, wherever blocks end', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), places, (parts, shares) => {
      const text = parts.join('');
      const whole = [...scanPieces(text)].map(({ type, start, end }) => ({ type, start, end }));
      const cut = sectionsOf(blocksOf(text, shares)).flatMap((section) =>
        [...scanPieces(section.text)].map(({ type, start, end }) => ({
          type,
          start: section.start + start,
          end: section.start + end,
        })),
      );
      expect(cut).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});

test('the reading is that of the whole, wherever blocks end', () => {
  const whole = bibtex.parse(new SourceText([sample]));
  fc.assert(
    fc.property(places, (shares) => {
      expect(bibtex.parse(new SourceText(blocksOf(sample, shares)))).toEqual(whole);
    }),
    { numRuns: 100 },
  );
});
