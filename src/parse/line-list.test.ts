import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanBlocks } from './clean-blocks.ts';
import { BlockLines } from './line-list.ts';
import { SourceText } from './source-text.ts';

it('holds the same lines as the array', () => {
  const piece = fc.constantFrom('a', 'b c', '\t', '\n', '\u2028', '\u2029', 'é');
  fc.assert(
    fc.property(fc.array(fc.array(piece), { maxLength: 5 }), (chunks) => {
      const source = new SourceText(cleanBlocks(chunks.map((pieces) => pieces.join(''))));
      const listed = Array.from({ length: source.lineList.length }, (_, i) =>
        source.lineList.at(i),
      );
      expect(listed).toEqual(source.lines);
    }),
  );
});

it('knows no line before the first and behind the last', () => {
  const lines = new BlockLines(['one\n', 'two']);
  expect([lines.at(-1), lines.at(0), lines.at(1), lines.at(2)]).toEqual([
    undefined,
    'one',
    'two',
    undefined,
  ]);
});
