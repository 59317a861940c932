import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, isUnguarded, unguardCell } from './guard-cell.ts';

/** Strings made of what CSV readers and spreadsheets trip over. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', ',', ';', "'", '\r', '\n', '\r\n', '\t', ' ', '\uFEFF', '\u200B'),
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        '\u00A0',
        '\u3000',
        '🐑',
        'é',
        '\0',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('guardCell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\tplain',
    '\rplain',
    ' =1',
    '\u00A0=1',
    '\u3000=1',
    '\u200B=1',
    '\uFEFF=1',
    '\n=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''=1",
  ])('puts an apostrophe before %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    'x=1',
    '1-2',
    'a@b.c',
    "'tis plain",
    "'",
    ' plain',
    '\nplain',
    '2025-05-14',
    '−1 °C',
  ])('leaves %j alone', (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it('leaves no cell that begins as a formula does, and can always be undone', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(guardCell(text)).not.toMatch(/^[\s\u200B\0]*[=+\-@＝＋－＠]|^[\t\r]/);
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
  });
});

describe('isUnguarded', () => {
  it('is true of no cell that was guarded', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(isUnguarded(guardCell(text))).toBe(false);
      }),
    );
    expect(isUnguarded('=1+1')).toBe(true);
  });
});
