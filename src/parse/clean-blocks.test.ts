import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanBlocks } from './clean-blocks.ts';
import { SourceText } from './source-text.ts';

it('makes the same text of chunks that are cut anywhere', () => {
  const piece = fc.constantFrom('a', 'b c', '\r', '\n', '\r\n', '\u00a0', '\u2028', '\u200d');
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.nat(20), { maxLength: 5 }), (pieces, cuts) => {
      const text = pieces.join('');
      const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      const chunks = at.slice(1).map((end, i) => text.slice(at[i], end));
      const blocks = cleanBlocks(chunks);
      expect(blocks.join('')).toBe(cleanBlocks([text]).join(''));
      for (const block of blocks.slice(0, -1)) expect(block.endsWith('\n')).toBe(true);
    }),
  );
});

it('ends lines with \\n whatever ended them', () => {
  expect(cleanBlocks(['a\r', '\nb\rc\n', '', 'd\r']).join('')).toBe('a\nb\nc\nd\n');
});

it('keeps a very long line in parts, and cleans it as a whole', () => {
  const part = 'a'.repeat(50_000);
  const chunks = [part, `${part}\r`, `\n${part}é`, '\u200d', `é${part}`, part, 'b\nc'];
  const blocks = cleanBlocks(chunks);
  expect(blocks.join('')).toBe(cleanBlocks([chunks.join('')]).join(''));
  expect(blocks.map((block) => block.length)).toEqual([50_000, 50_001, 100_003, 50_000, 2, 1]);
  expect(new SourceText(blocks).lines.map((line) => line.length)).toEqual([100_000, 150_004, 1]);
  expect(new SourceText(blocks).lineList.length).toBe(3);
});
