import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '../base/guard-cell.ts';
import { NO_DECISION } from '../domain/decision.ts';
import { FIELDS } from '../domain/fields.ts';
import type { PaperRecord } from '../domain/record.ts';
import { type CsvVariant, csvHead, csvRows } from './csv.ts';

const PAPER: PaperRecord = {
  key: 'arxiv:2405.00001',
  title: 'Counting Sheep, "Fast"',
  abstract: 'We count sheep.\nThen we sleep.',
  authors: ['Ada Lamb', 'Bo Ram'],
  authorCount: 2,
  organisation: { handle: 'wool', name: 'Wool Works' },
  published: { iso: '2025-05-14', yearInferred: true },
  comments: 0,
  upvotes: null,
  arxivId: '2405.00001',
  arxivVersion: 1,
  doi: null,
  url: 'https://example.org/a,b',
  venue: null,
  keywords: [],
  sources: [],
  origin: {},
  topics: [
    { topic: 'nas', label: 'NAS' },
    { topic: 'survey', label: 'Survey' },
  ],
  listings: [{ id: 'f00d', name: 'may.txt' }],
  decision: {
    ...NO_DECISION,
    status: 'to-read',
    starred: true,
    tags: ['wool', 'sleep'],
    note: '=1+1',
  },
};

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

const nastyPaper: fc.Arbitrary<PaperRecord> = fc
  .record({ title: nasty, abstract: nasty, author: nasty, doi: nasty, note: nasty, tag: nasty })
  .map(({ title, abstract, author, doi, note, tag }) => ({
    ...PAPER,
    title,
    abstract,
    authors: [author, 'Bo Ram'],
    doi,
    decision: { ...PAPER.decision, note, tags: [tag] },
  }));

const readBack = (csv: string): string[][] =>
  Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;

const cellsOf = (record: PaperRecord): string[] => FIELDS.map((field) => field.csv(record));

const write = (records: readonly PaperRecord[], variant: CsvVariant): string =>
  csvHead() + csvRows(records, variant);

describe('the header', () => {
  it('names the columns in the order people were promised', () => {
    expect(csvHead()).toBe(
      '\uFEFFTitle,Authors,Author count,Organisation,Published,Comments,Upvotes,Topics,Status,' +
        'Starred,Tags,Note,arXiv,DOI,URL,Listings,Abstract\r\n',
    );
  });
});

describe('csvRows', () => {
  it('writes a paper with several values joined, ISO dates, and nothing for nothing', () => {
    expect(csvRows([PAPER], 'guarded')).toBe(
      '"Counting Sheep, ""Fast""","Ada Lamb; Bo Ram",2,Wool Works,2025-05-14,0,,"NAS; Survey",' +
        'To read,yes,"wool; sleep",\'=1+1,2405.00001,,"https://example.org/a,b",may.txt,' +
        '"We count sheep.\nThen we sleep."\r\n',
    );
  });

  it('leaves every cell alone in the exact variant', () => {
    expect(csvRows([PAPER], 'exact')).toContain(',=1+1,');
  });

  it('is read back cell by cell as it was, once the guard is undone', () => {
    fc.assert(
      fc.property(fc.array(nastyPaper, { maxLength: 4 }), (records) => {
        const [, ...rows] = readBack(write(records, 'guarded'));
        expect(rows.map((row) => row.map(unguardCell))).toEqual(records.map(cellsOf));
      }),
    );
  });

  it('is read back exactly in the exact variant', () => {
    fc.assert(
      fc.property(fc.array(nastyPaper, { maxLength: 4 }), (records) => {
        const [, ...rows] = readBack(write(records, 'exact'));
        expect(rows).toEqual(records.map(cellsOf));
      }),
    );
  });

  it('gives the same text in chunks as in one piece, with one byte order mark', () => {
    fc.assert(
      fc.property(
        fc.array(nastyPaper, { maxLength: 6 }),
        fc.nat(6),
        fc.constantFrom<CsvVariant>('guarded', 'exact'),
        (records, cut, variant) => {
          const chunks = [
            csvHead(),
            csvRows(records.slice(0, cut), variant),
            csvRows(records.slice(cut), variant),
          ];
          expect(chunks.join('')).toBe(write(records, variant));
          expect(csvRows([PAPER], variant)).not.toContain('\uFEFF');
        },
      ),
    );
  });
});
