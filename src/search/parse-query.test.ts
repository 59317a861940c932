import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

/** `a|b` for alternatives, `-` for what is excluded, `field=value`. */
const read = (text: string): string[] =>
  parseQuery(text).map(
    ({ isExcluded, any }) =>
      (isExcluded ? '-' : '') +
      any
        .map((clause) => {
          if (clause.kind === 'phrase') return `"${clause.text}"`;
          return clause.kind === 'field' ? `${clause.field}=${clause.value}` : clause.text;
        })
        .join('|'),
  );

describe('what a query asks for', () => {
  test.each([
    ['low rank adaptation', ['low', 'rank', 'adaptation']],
    ['"low rank" adaptation', ['"low rank"', 'adaptation']],
    ['“low rank”', ['"low rank"']],
    ['quantization -survey', ['quantization', '-survey']],
    ['-"large language" llm', ['-"large language"', 'llm']],
    ['pruning OR sparsity llm', ['pruning|sparsity', 'llm']],
    ['"low rank" | lora', ['"low rank"|lora']],
    ['year:2023..2025', ['year=2023..2025']],
    ['Title:lora ORG:"polar compute"', ['title=lora', 'org=polar compute']],
    ['-topic:survey', ['-topic=survey']],
    ['comments:>5', ['comments=>5']],
  ])('%s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });
});

describe('what only looks like more is a word', () => {
  test.each([
    ['N:M sparsity', ['N:M', 'sparsity']],
    ['https://example.org/x', ['https://example.org/x']],
    ['state-of-the-art', ['state-of-the-art']],
    ['-- -', ['--', '-']],
    ['8-bit', ['8-bit']],
    ['or and not', ['or', 'and', 'not']],
  ])('%s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });
});

describe('what is not finished yet', () => {
  test.each([
    ['title:', []],
    ['"low ran', ['"low ran"']],
    ['lora OR', ['lora']],
    ['OR lora', ['lora']],
    ['lora ""', ['lora']],
    ['org:"polar com', ['org=polar com']],
    ['', []],
  ])('%s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });
});

test('any text is read, and nothing of it is read twice', () => {
  const part = fc.constantFrom('a', ' ', '"', '-', 'OR', ':', 'title:', '“', '|', '>5', '\n');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const ends = parseQuery(text).map(({ end }) => end);
      expect(ends.every((end, i) => end > (ends[i - 1] ?? 0) && end <= text.length)).toBe(true);
    }),
  );
});
