import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { BlockText } from '../../block-text.ts';
import { cellTexts } from './cells.ts';
import { readRows } from './read-rows.ts';
import { RowScanner, ScannedRow } from './row-scanner.ts';

interface Scan {
  readonly cells: readonly string[];
  readonly isOpen: boolean;
  readonly isMalformed: boolean;
}

function scanned(text: string, delimiter: string): Scan[] {
  const scanner = new RowScanner(delimiter);
  const row = new ScannedRow();
  const rows: Scan[] = [];
  for (let at = 0; at < text.length; at = row.end) {
    scanner.scan(text, at, true, true, row);
    const { isOpen, isMalformed } = row;
    rows.push({ cells: cellTexts(row.cells), isOpen, isMalformed });
  }
  return rows;
}

function judged(text: string, delimiter: string): Scan[] {
  const rows: Scan[] = [];
  let end = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data: cells, errors, meta }) => {
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      const isMalformed = errors.some(({ code }) => code === 'InvalidQuotes');
      // It ends a text that ends with a line with one more row, of nothing.
      if (end < text.length) rows.push({ cells, isOpen, isMalformed });
      end = meta.cursor;
    },
  });
  return rows;
}

const table = fc
  .array(fc.constantFrom('"', '"', '""', ',', '\t', '\n', ' ', 'a', 'b c', '",', '"\n'), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(''));

describe('rows of a table', () => {
  it('have the cells that Papa Parse finds, however wrong the quotes are', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', '\t'), (text, delimiter) => {
        expect(scanned(text, delimiter)).toEqual(judged(text, delimiter));
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same wherever the blocks of the text end', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const blocks: string[] = [];
        for (let at = 0; at < text.length; at += size) blocks.push(text.slice(at, at + size));
        expect(read(blocks)).toEqual(read([text]));
      }),
      { numRuns: 1000 },
    );
  });

  it('can be as long as the text, or a million', () => {
    const long = `a,"${'b\n'.repeat(1_000_000)}",c`;
    expect(read([long.slice(0, 9), long.slice(9, 500), long.slice(500)])).toHaveLength(1);
    expect(read([','.repeat(1_000_000)])[0]?.cells).toHaveLength(1_000_001);
    expect(read(['a,b\n'.repeat(1_000_000)])).toHaveLength(1_000_000);
  }, 60_000);
});

const read = (blocks: readonly string[]): { readonly cells: readonly string[] }[] =>
  Array.from(readRows(new BlockText(blocks), ',', 2), ({ cells, ...place }) => ({
    cells: cellTexts(cells),
    ...place,
  }));
