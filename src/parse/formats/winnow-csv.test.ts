import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, isNoDecision, NO_DECISION, STATUSES } from '../../domain/decision.ts';
import { type Entry, emptyEntry } from '../../domain/entry.ts';
import { recordOf } from '../../domain/testing.ts';
import { type CsvVariant, csvHead, csvRows } from '../../export/csv.ts';
import { parseText } from '../testing.ts';

const lines = { first: 2, last: 2 };
/** All that CSV can hold. */
const held: Entry = {
  ...emptyEntry('Moss, "as a" Memory', lines),
  abstract: 'We store; bits in moss.',
  authors: ['Ada Fern', 'Bo Lichen'],
  organisation: { handle: null, name: 'Fern Laboratory' },
  date: { year: 2024, month: 5, day: 2 },
  comments: 0,
  upvotes: 12,
  arxivId: '2405.01234',
  doi: '10.1234/moss',
  url: 'https://example.org/moss',
};
const said: Decision = {
  ...NO_DECISION,
  status: 'to-read',
  starred: true,
  tags: ['slow', 'wet'],
  note: '=Ask(Bo)',
};
const variants: readonly CsvVariant[] = ['guarded', 'exact'];
const write = (variant: CsvVariant, ...records: Parameters<typeof csvRows>[0]): string =>
  csvHead() + csvRows(records, variant);

describe.each(variants)('an export as %s CSV', (variant) => {
  it('comes back as it was, with what was decided', () => {
    const parsed = parseText(write(variant, recordOf(held, said), recordOf(held)));
    expect(parsed.recognition.format).toBe('winnow-csv');
    expect(parsed.entries).toEqual([held, { ...held, lines: { first: 3, last: 3 } }]);
    expect(parsed.decisions).toEqual([{ entry: 0, decision: said }]);
    expect(parsed.problems).toEqual([]);
    expect(parsed.remarks).toEqual([
      'Topics are found anew; the names of the listings are not read.',
    ]);
  });

  it('loses only what CSV does not hold', () => {
    const full: Entry = {
      ...held,
      organisation: { handle: 'fern-lab', name: 'Fern Laboratory' },
      arxivVersion: 3,
      venue: 'Journal of Slow Computing',
      keywords: ['moss'],
      authors: ['Ada; Fern'],
      date: { year: null, month: 5, day: 2 },
    };
    const [entry] = parseText(write(variant, recordOf(full))).entries;
    expect(entry).toEqual({
      ...full,
      organisation: { handle: null, name: 'Fern Laboratory' },
      arxivVersion: null,
      venue: null,
      keywords: [],
      // A name with the separator of names in it.
      authors: ['Ada', 'Fern'],
      authorCount: 1,
      // That the year had been inferred.
      date: { year: 2025, month: 5, day: 2 },
    });
  });

  it('comes back whatever stands in a cell', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', ',', ';', "'", '=', '+', '-', '@', '\n', 'x', '1', '＝'),
      fc.string({ unit: 'grapheme-ascii', maxLength: 3 }),
    );
    // Blanks around a text are not the text's.
    const cell = fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => `a${all.join('')}`);
    const odd = fc
      .tuple(fc.constantFrom('', '=', "'=", '-', '@', "'"), cell)
      .map((p) => p.join(''));
    const all = fc.record({
      title: odd,
      abstract: odd,
      note: odd,
      status: fc.constantFrom(...STATUSES),
    });
    fc.assert(
      fc.property(fc.array(all, { minLength: 1, maxLength: 4 }), (papers) => {
        // A bare formula is how an exact file is told from a guarded one.
        const records = [{ title: '=x', abstract: 'y', note: 'z', status: STATUSES[0] }, ...papers];
        const file = write(
          variant,
          ...records.map(({ title, abstract, note, status }) =>
            recordOf({ ...held, title, abstract }, { ...NO_DECISION, status: status.id, note }),
          ),
        );
        const { entries, decisions = [] } = parseText(file);
        expect(entries.map(({ title, abstract }) => [title, abstract])).toEqual(
          records.map(({ title, abstract }) => [title, abstract]),
        );
        expect(decisions.map(({ decision }) => decision.note)).toEqual(
          records.map(({ note }) => note),
        );
        expect(decisions.every(({ decision }) => !isNoDecision(decision))).toBe(true);
      }),
    );
  });

  it('survives a spreadsheet that saves it with semicolons', () => {
    const simple = { ...held, title: 'Moss', abstract: 'We store bits.' };
    const file = write(variant, recordOf(simple)).replaceAll('; ', ' + ').replaceAll(',', ';');
    expect(parseText(file).entries).toEqual([
      { ...simple, authors: ['Ada Fern + Bo Lichen'], authorCount: 2 },
    ]);
  });
});

describe('a damaged export as CSV', () => {
  it('reports a row that was cut and one without a title', () => {
    const file = `${write('guarded', recordOf(held))},Ada Fern,1\r\nHalf a Row,Ada`;
    const { entries, problems } = parseText(file);
    expect(entries.map(({ title }) => title)).toEqual([held.title, 'Half a Row']);
    expect(problems.map(({ line, reason }) => `${line} ${reason.slice(0, 30)}`)).toEqual([
      '3 No title is given.',
      '3 This row has fewer cells than ',
      '4 This row has fewer cells than ',
    ]);
  });
});
