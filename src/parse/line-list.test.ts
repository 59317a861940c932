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

it('gives the lines of a wrapped text as one', () => {
  const lines = new BlockLines(['a river\nand a mill\nin the valley\n', 'elsewhere\n']);
  expect(lines.flowing(0, 2)).toBe('a river and a mill in the valley');
  expect(lines.flowing(1, 1)).toBe('and a mill');
  expect(new BlockLines(['a river\u2028and\nmill\n']).flowing(0, 2)).toBe('a river and mill');
  expect(new BlockLines(['a\triver\nand mill\n']).flowing(0, 1)).toBe('a river and mill');
});

it.each<[string, readonly string[]]>([
  ['is indented', ['a river\n', '  and a mill\n']],
  ['ends with a blank', ['a river \n', 'and a mill\n']],
  ['ends with a hyphen', ['a water-\n', 'driven mill\n']],
  ['is blank', ['a river\n', '\n', 'and a mill\n']],
])('leaves lines to be joined one by one where one %s', (_, lines) => {
  expect(new BlockLines([lines.join('')]).flowing(0, lines.length - 1)).toBe(null);
});

it('leaves lines to be joined one by one where they lie in two blocks', () => {
  expect(new BlockLines(['a river\n', 'and a mill\n']).flowing(0, 1)).toBe(null);
});

it('holds the same lines after some were given as one', () => {
  const piece = fc.constantFrom('a', 'b c', 'd-', '\t', '\n', '\n', '\u2028', 'é');
  fc.assert(
    fc.property(
      fc.array(fc.array(piece), { maxLength: 5 }),
      fc.array(fc.nat(12)),
      (chunks, asked) => {
        const source = new SourceText(cleanBlocks(chunks.map((pieces) => pieces.join(''))));
        const lines = source.lineList;
        for (const first of asked) {
          if (first + 1 >= lines.length) continue;
          const flowing = lines.flowing?.(first, first + 1) ?? null;
          const pair = source.lines.slice(first, first + 2);
          expect([null, pair.join(' ')]).toContain(flowing);
        }
        const listed = Array.from({ length: lines.length }, (_, i) => lines.at(i));
        expect(listed).toEqual(source.lines);
        for (const [index, line] of source.lines.entries()) {
          expect(lines.isBlank?.(index)).toBe(line.trim() === '');
          expect(lines.firstCode?.(index)).toBe(line === '' ? Number.NaN : line.charCodeAt(0));
        }
      },
    ),
  );
});
