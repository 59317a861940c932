import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceText } from '../source-text.ts';
import { bibtex } from './bibtex.ts';

const sample = readFileSync(new URL('../samples/dialects.bib', import.meta.url), 'utf8');
const lines = sample.split('\n');

/** Reads whatever it is and checks the books. */
function readWhole(text: string): number {
  const source = new SourceText([text]);
  const { score } = bibtex.fit({ source, complete: true });
  expect(score).toBeGreaterThanOrEqual(0);
  const { account, entries, problems } = bibtex.parse(source);
  const { total, blank, record, furniture, problem } = account;
  expect(total).toBe(source.lines.length);
  expect(blank + record + furniture + problem).toBe(total);
  for (const { title, lines: range } of entries) {
    expect(title.trim()).not.toBe('');
    expect(range.first).toBeLessThanOrEqual(range.last);
  }
  for (const { line } of problems) expect(line).toBeLessThanOrEqual(Math.max(1, total));
  return entries.length;
}

test('any text at all is read without an error', () => {
  const marks = fc.constantFrom(...'@{}()",=#%$\\~` \n'.split(''), '@misc{a, ', 'title = {', "\\'");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc
          .array(fc.oneof(marks, fc.string({ maxLength: 4 })), { maxLength: 80 })
          .map((t) => t.join('')),
      ),
      (text) => {
        expect(readWhole(text)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 200 },
  );
});

test('a sample may be cut anywhere, and what is whole before the cut is read', () => {
  fc.assert(
    fc.property(fc.nat({ max: sample.length }), (at) => {
      const cut = sample.slice(0, at);
      const whole = bibtex.parse(new SourceText([cut.slice(0, cut.lastIndexOf('\n@') + 1)]));
      expect(readWhole(cut)).toBeGreaterThanOrEqual(whole.entries.length);
    }),
    { numRuns: 100 },
  );
});

test('lines may be missing, doubled and damaged', () => {
  const change = fc.record({
    at: fc.nat({ max: lines.length - 1 }),
    how: fc.constantFrom('delete', 'double', 'damage'),
    column: fc.nat({ max: 60 }),
    character: fc.constantFrom(...'{}"@=,\\x'.split('')),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const changed = [...lines];
      for (const { at, how, column, character } of changes) {
        const line = changed[at] ?? '';
        const damaged = line.slice(0, column) + character + line.slice(column + 1);
        if (how === 'delete') changed.splice(at, 1);
        else changed.splice(at, how === 'double' ? 0 : 1, how === 'double' ? line : damaged);
      }
      // A fault costs its entry and, where a brace is lost, at worst a neighbour.
      expect(readWhole(changed.join('\n'))).toBeGreaterThanOrEqual(9 - 2 * changes.length);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['braces that never close', '@misc{bad, title = {Open\n', 10_000],
  ['braces that never close, on one line', '@misc{bad, title = {Open ', 10_000],
  ['comments that never close', '@comment{open\n', 10_000],
  ['values that never close', 'f = {\n', 10_000],
  ['quotations that never close', '@misc{bad, title = "Open\n', 10_000],
  ['deep braces', '{', 200_000],
  ['dollar signs', '@misc{a, title={$ ', 10_000],
  ['accents', "\\'", 100_000],
  ['blanks', ' ', 500_000],
  ['signs', '@', 200_000],
])(
  'many %s are read to the end',
  (_, text, times) => {
    expect(readWhole(text.repeat(times))).toBeLessThanOrEqual(times);
    const inside = `@misc{a, author = {${text.repeat(times / 10)}}, title = {Slow Rivers}}`;
    expect(readWhole(inside)).toBeLessThanOrEqual(1 + times);
  },
  60_000,
);
