import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BlockLines } from './line-list.ts';
import { firstCodeAt, LinesWith, nextWith } from './line-search.ts';

const blocks = fc.array(
  fc
    .array(fc.constantFrom('a', 'b', '[', ']', '\u2028', '\n'))
    .map((signs) => `${signs.join('')}\n`),
);

it('finds the same lines without making them as by looking at each', () => {
  fc.assert(
    fc.property(blocks, (texts) => {
      const list = new BlockLines(texts);
      const lines = Array.from({ length: list.length }, (_, at) => list.at(at) ?? '');
      for (let from = 0; from <= lines.length; from++)
        expect(nextWith(list, 'a[', from)).toBe(nextWith(lines, 'a[', from));
      expect(lines.map((_, at) => firstCodeAt(list, at))).toEqual(
        lines.map((line) => line.charCodeAt(0)),
      );
    }),
  );
});

it('goes through the lines that have one of some texts', () => {
  fc.assert(
    fc.property(blocks, (texts) => {
      const list = new BlockLines(texts);
      const marked = new LinesWith(list, ['[', ']']);
      const found: number[] = [];
      for (let at = marked.from(0); at < list.length; at = marked.from(at + 1)) found.push(at);
      const lines = Array.from({ length: list.length }, (_, at) => list.at(at) ?? '');
      expect(found).toEqual(lines.flatMap((line, at) => (/[[\]]/.test(line) ? [at] : [])));
    }),
  );
});
