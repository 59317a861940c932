import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../source-text.ts';
import { parseText, stated } from '../testing.ts';
import { ris } from './ris.ts';

const sample = readFileSync(new URL('../samples/references.ris', import.meta.url), 'utf8');
const read = (text: string) => ris.parse(new SourceText([text]));
const titles = (text: string): string[] => read(text).entries.map(({ title }) => title);
/** What the one record with these fields states, but for its title and lines. */
function recordWith(...fields: string[]) {
  const [entry] = parseText(`TY  - JOUR\nTI  - A Kettle\n${fields.join('\n')}\nER  - \n`).entries;
  if (!entry) throw new Error('no entry');
  const { title: _title, lines: _lines, ...rest } = stated(entry);
  return rest;
}

describe('a record of RIS', () => {
  it.each<[string, string[], object]>([
    ['names in order', ['AU  - Steam, Ada', 'A1  - No, N.'], { authors: ['Ada Steam'] }],
    ['names with a suffix', ['A1  - Steam, Ada, Jr.'], { authors: ['Ada Steam Jr.'] }],
    ['no editors', ['A2  - Steam, Ada', 'ED  - X, Y'], {}],
    [
      'several names on a line',
      ['AU  - A, B and C, D', 'AU  - E, F; G, H'],
      { authors: ['B A', 'D C', 'F E', 'H G'] },
    ],
    ['groups', ['AU  - Ministry of Tea and Coffee'], { authors: ['Ministry of Tea and Coffee'] }],
    [
      'the most precise date',
      ['PY  - 2020', 'DA  - 2020/05//', 'Y1  - 2020/05/14/'],
      { date: { year: 2020, month: 5, day: 14 } },
    ],
    [
      'a date without year',
      ['DA  - MAR 15', 'PY  - 2020'],
      { date: { year: 2020, month: 3, day: 15 } },
    ],
    ['a season', ['PY  - 2019/Spring'], { date: { year: 2019, month: null, day: null } }],
    [
      'an undefined day',
      ['DA  - 2019/10//undefined'],
      { date: { year: 2019, month: 10, day: null } },
    ],
    ['a DOI', ['DO  - https://doi.org/10.9999/ABC'], { doi: '10.9999/abc' }],
    ['a DOI in a note', ['M3  - doi: 10.9999/ABC'], { doi: '10.9999/abc' }],
    ['an arXiv id as DOI', ['DO  - 10.48550/arXiv.2405.14558'], { arxivId: '2405.14558' }],
    [
      'an arXiv id in a note',
      ['N1  - arXiv:2405.14558v2 [cs.CL]'],
      { arxivId: '2405.14558', arxivVersion: 2 },
    ],
    [
      'no id that it cites',
      ['N1  - References: X, arXiv:2405.14558', 'AB  - As in arXiv:2401.00001'],
      { abstract: 'As in arXiv:2401.00001' },
    ],
    [
      'an address',
      ['L1  - files/1/a.pdf', 'UR  - https://a.org/x', 'https://b.org'],
      { url: 'https://a.org/x' },
    ],
    [
      'the first of several addresses',
      ['UR  - https://a.org/x;https://b.org; c'],
      { url: 'https://a.org/x' },
    ],
    ['no path as address', ['L1  - files/1/a.pdf'], {}],
    [
      'keywords one below the other',
      ['KW  - tea', 'coffee', 'KW  - a; b', 'KW  - tea'],
      { keywords: ['tea', 'coffee', 'a', 'b'] },
    ],
    [
      'the full name of the journal',
      ['JA  - J. T.', 'JO  - J. Tea', 'JF  - Journal of Tea'],
      { venue: 'Journal of Tea' },
    ],
    ['a publisher', ['PB  - Kettle Press'], { venue: 'Kettle Press' }],
    ['no abstract that says so', ['AB  - [No abstract available]'], {}],
    [
      'lines without a tag',
      ['AB  - One', 'two', '', 'three', 'PY  - 2020'],
      { abstract: 'One two\n\nthree', date: { year: 2020, month: null, day: null } },
    ],
    [
      'text that looks like a tag',
      ['AB  - The', 'AI - based', 'TI-84 calculator'],
      { abstract: 'The AI - based TI-84 calculator' },
    ],
  ])('states %s', (_, fields, expected) => {
    expect(recordWith(...fields)).toEqual(expected);
  });

  it('is read with one blank before the dashes, too', () => {
    const text =
      'TY - JOUR\nT1 - A Kettle\nN2 - Old\nXX - no tag\nER -\nTY - JOUR\nTI - Tea\nER -\n';
    expect(titles(text)).toEqual(['A Kettle', 'Tea']);
    expect(read(text).entries[0]?.abstract).toBe('Old XX - no tag');
  });

  it('takes the title from whichever tag holds it', () => {
    const text = ['T1', 'CT', 'BT'].map((tag) => `TY  - BOOK\n${tag}  - In ${tag}\nER  - \n`);
    expect(titles(text.join('\n'))).toEqual(['In T1', 'In CT', 'In BT']);
  });

  it('is a problem without a title', () => {
    const { entries, problems } = read('TY  - JOUR\nTI  - \nDO  - 10.9999/a\nER  - \n');
    expect(entries).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'This record has no title. Its id is DOI 10.9999/a.',
    ]);
  });
});

describe('the end of a record', () => {
  const one = 'TY  - JOUR\nTI  - One\n';
  const two = 'TY  - JOUR\nTI  - Two\n';
  it.each([
    ['is missing', `${one}${two}ER  - \n`],
    ['is doubled', `${one}ER  - \nER  - \n${two}ER  - \n`],
    ['stands too early', `TY  - JOUR\nER  - \nTI  - One\n\n${two}ER  - \n`],
    ['shares its line with a beginning', `${one}ER  - TY  - JOUR\nTI  - Two\nER  - \n`],
    ['stands where a beginning is lost', `${one}ER  - \nAU  - A, B\nTI  - Two\nER  - \n`],
    ['is missing everywhere', `${one}${two}`],
  ])('%s, and two records stay two', (_, text) => {
    expect(titles(text)).toEqual(['One', 'Two']);
  });

  it('is reported where fields stand below it', () => {
    const { entries, problems } = read(`${one}ER  - \nAB  - Late\n${two}ER  - \n`);
    expect(entries.map(({ abstract }) => abstract)).toEqual(['Late', null]);
    expect(problems.map(({ line, reason }) => [line, reason.slice(0, 15)])).toEqual([
      [1, 'ER stands above'],
    ]);
  });

  it('tells a file that is cut: half an abstract stays, half a DOI does not', () => {
    const cut = read(`${one}ER  - \n${two}AB  - Half of`);
    expect(cut.entries[1]?.abstract).toBe('Half of');
    expect(cut.problems[0]?.reason).toContain('ends inside this record');
    expect(read(`${one}ER  - \n${two}DO  - 10.9999/ab`).entries[1]?.doi).toBeNull();
    expect(titles(`${one}ER  - \nTY  - JOUR\nTI  - Tw`)).toEqual(['One']);
  });
});

describe('the lines around records', () => {
  it('are furniture above the first and problems below an end', () => {
    const { account, problems } = read(
      'A header\n\nTY  - JOUR\nTI  - One\nER  - \nWhat?\nEF  - \n',
    );
    expect(account).toMatchObject({ furniture: 2, record: 3, problem: 1 });
    expect(problems.map(({ line }) => line)).toEqual([6]);
  });

  it('are furniture where a database numbers its records', () => {
    const text =
      '1.\nTY  - JOUR\nTI  - One\nER  - \nNL  - J\n\nLink to the Ovid Text: https://x.org\n\n2.\n';
    const { account, problems } = read(
      `${text}TY  - JOUR\nTI  - Two\nER  - \nRecord #3 of 3\nProvider: X\n`,
    );
    expect(account).toMatchObject({ furniture: 5, record: 7, problem: 0 });
    expect(problems).toEqual([]);
  });

  it('are problems where there is no record', () => {
    expect(read('A header\nand more').account).toMatchObject({ furniture: 0, problem: 2 });
  });
});

describe('whatever the text', { timeout: 60_000 }, () => {
  const isAccountedFor = (text: string): boolean => {
    const { total, blank, record, furniture, problem } = read(text).account;
    return blank + record + furniture + problem === total;
  };

  it('reads mutations of a library and accounts for them', () => {
    const line = fc.oneof(
      fc.constantFrom(...sample.split('\n'), '', 'TY  - ', 'ER  - ', 'EF  - '),
      fc.string({ maxLength: 30 }),
    );
    const holds = (text: string): void => {
      expect(isAccountedFor(text)).toBe(true);
    };
    fc.assert(fc.property(fc.array(line, { maxLength: 60 }), (some) => holds(some.join('\n'))));
    fc.assert(fc.property(fc.nat(sample.length), (end) => holds(sample.slice(0, end))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds));
  });

  it.each([
    'TY  - JOUR\n',
    'ER  - \n',
    'AU  - a, ',
    'KW  - a\n',
    '\n',
    ' ',
    ';',
    'x\n\n',
    'a and ',
  ])('takes time that grows with the length: %j many times', (piece) => {
    const start = 'TY  - JOUR\nTI  - One\nAB  - ';
    expect(isAccountedFor(`${start}${piece.repeat(50_000)}`)).toBe(true);
    expect(isAccountedFor(`${start}\nAU  - ${piece.repeat(50_000)}`)).toBe(true);
  });
});
