import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/entry.ts';
import { SourceText } from '../source-text.ts';
import { parseText, stated } from '../testing.ts';
import { arxivText } from './arxiv-text.ts';

const RULE = '-'.repeat(78);
const CLOSING = '\\\\ ( https://arxiv.org/abs/2303.09999 ,  12kb)';
const HEAD = `\\\\
arXiv:2303.09999
Date: Thu, 16 Mar 2023 00:55:52 GMT   (12kb)

Title: A Kettle
Authors: Ada Steam
Categories: cs.LG`;
const ENTRY = `${HEAD}
\\\\
  It whistles.
${CLOSING}
${RULE}
`;
const sample = readFileSync(
  new URL('../samples/arxiv-mailing.txt', import.meta.url),
  'utf8',
).normalize();
const plain = parseText(sample).entries;

/** Everything but where it stands. */
const withoutLines = (entries: readonly Entry[]): object[] =>
  entries.map((entry) => ({ ...entry, lines: null }));
const read = (text: string) => arxivText.parse(new SourceText([text]));
/** The first entry of a listing. */
function only(text: string): Entry {
  const [entry, ...others] = parseText(text).entries;
  if (!entry || others.length > 0) throw new Error(`${others.length + (entry ? 1 : 0)} entries`);
  return entry;
}
const withField = (line: string): string => ENTRY.replace('Categories: cs.LG', line);

describe('an entry of an arXiv listing', () => {
  it('states title, authors, date, id, address, classes and abstract', () => {
    expect(stated(only(ENTRY))).toEqual({
      title: 'A Kettle',
      abstract: 'It whistles.',
      authors: ['Ada Steam'],
      date: { year: 2023, month: 3, day: 16 },
      arxivId: '2303.09999',
      url: 'https://arxiv.org/abs/2303.09999',
      keywords: ['cs.LG'],
      lines: { first: 1, last: 10 },
    });
  });

  it.each([
    ['Paper: hep-th/9901001', 'hep-th/9901001'],
    ['Paper (*cross-listing*): hep-th/9901001', 'hep-th/9901001'],
    ['arXiv:cs/0112017', 'cs/0112017'],
    ['arXiv:math.GT/0309136 (*cross-listing*)', 'math.GT/0309136'],
    ['arXiv: 2405.14558v2', '2405.14558'],
  ])('is named by %s', (line, id) => {
    expect(only(ENTRY.replace('arXiv:2303.09999', line)).arxivId).toBe(id);
  });

  it('dates from its first submission, and takes no other day for that', () => {
    const revised = `Date: Mon, 2 Apr 2007 19:18:42 GMT   (4kb)
Date (revised v2): Tue, 24 Jul 2007 20:10:27 GMT   (3kb)
Date (revised): Tue, 24 Jul 2008 20:10:27 GMT`;
    const dateWith = (text: string) => only(ENTRY.replace(/^Date: .*$/m, text)).date;
    expect(dateWith(revised)).toEqual({ year: 2007, month: 4, day: 2 });
    expect(dateWith('replaced with revised version Fri, 3 Mar 2023 10:00:00 GMT (1kb)')).toBeNull();
  });

  it('has no abstract where the head is all there is', () => {
    for (const end of ['\\\\', CLOSING, `\\\\\n${RULE}`]) {
      const reading = parseText(`${HEAD}\n${end}\n${RULE}\n`);
      expect(reading.entries[0]?.abstract).toBeNull();
      expect(reading.problems).toEqual([]);
    }
  });

  it('keeps lines of the abstract that look like its own marks', () => {
    const abstract = `  As in
arXiv:2401.00001
and in
Title: of another
\\begin{align} a
\\\\
b \\end{align} we show
\\\\Bold claims.`;
    expect(only(ENTRY.replace('  It whistles.', abstract)).abstract).toBe(
      'As in arXiv:2401.00001 and in Title: of another \\begin{align} a \\\\ b \\end{align} we show \\\\Bold claims.',
    );
  });

  it('keeps the paragraphs of the abstract', () => {
    const text = ENTRY.replace('  It whistles.', '  One\nand one.\n  Two.\n\n  Three.');
    expect(only(text).abstract).toBe('One and one.\n\nTwo.\n\nThree.');
  });

  it('reads journal, DOI and old subject classes', () => {
    const entry = only(
      withField(`Categories: math.GT hep-th
Subj-class: Knots; Quantum Boats
Journal-ref: Ann. Fict. Phys. 3
  (2001) 7
DOI: 10.9999/ABC.123 `),
    );
    expect(entry.venue).toBe('Ann. Fict. Phys. 3 (2001) 7');
    expect(entry.doi).toBe('10.9999/abc.123');
    expect(entry.keywords).toEqual(['math.GT', 'hep-th', 'Knots', 'Quantum Boats']);
  });

  it('is a problem without a title, with the id that is known', () => {
    const { entries, problems } = read(`${ENTRY}${ENTRY.replace('Title: A Kettle\n', '')}`);
    expect(entries).toHaveLength(1);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [12, 'This entry has no title. Its id is arXiv:2303.09999.'],
    ]);
  });
});

describe('the names of authors', () => {
  it.each<[string, string[]]>([
    ['A. Smith, B. Jones and C. Doe', ['A. Smith', 'B. Jones', 'C. Doe']],
    ['A. Smith and B. Jones, and C. Doe', ['A. Smith', 'B. Jones', 'C. Doe']],
    ['A. Smith (1,2), B. Jones (2) ((1) Lab (Wing B), (2) Hut)', ['A. Smith', 'B. Jones']],
    ['A. Smith (Lab, B. Jones', ['A. Smith', 'B. Jones']],
    ['(A. Smith (1), B. Jones (2))', ['A. Smith', 'B. Jones']],
    ['The PEA Collaboration: A. Smith, et al', ['The PEA Collaboration', 'A. Smith']],
    ['A. Smith et al. (for the PEA collaboration)', ['A. Smith']],
    ['A. Smith for the PEA Collaboration', ['A. Smith', 'PEA Collaboration']],
    ['A. Smith, Jr., B. Jones, III', ['A. Smith Jr.', 'B. Jones III']],
    ['A. Smith; B. Jones, C. Doe', ['A. Smith', 'B. Jones', 'C. Doe']],
    ['Smith, Ann; Jones, Bo', ['Ann Smith', 'Bo Jones']],
    ['A.~Smith$^{1,2}$, {\\L}. B\\"ar', ['A. Smith', 'Ł. Bär']],
    ['A. Smith, and 17 additional authors', ['A. Smith']],
  ])('%s', (list, names) => {
    expect(only(ENTRY.replace('Ada Steam', list)).authors).toEqual(names);
  });
});

describe('what a mail client does to a mailing', () => {
  const variants: readonly [string, string][] = [
    ['quotes it', sample.replaceAll(/^/gm, '> ')],
    ['quotes it twice', sample.replaceAll(/^/gm, '>> ')],
    ['puts a blank line below each line', sample.replaceAll('\n', '\n\n')],
    ['removes the blank lines', sample.replaceAll(/\n\n+/g, '\n')],
    ['indents by one blank', sample.replaceAll(/^ {2}/gm, ' ')],
    ['indents everything', sample.replaceAll(/^/gm, '    ')],
    ['wraps long lines', sample.replaceAll(/^(?!arXiv)(.{55}\S*) (?=.)/gm, '$1\n')],
    ['wraps the rules', sample.replaceAll(RULE, `${'-'.repeat(72)}\n${'-'.repeat(6)}`)],
    ['wraps the addresses', sample.replaceAll(/ ,( +)(\d+kb)/g, ' ,\n$2')],
    ['loses the rules', sample.replaceAll(`${RULE}\n`, '')],
    ['adds blanks at the ends', sample.replaceAll('\n', '  \n')],
  ];
  it.each(variants)('changes no entry when it %s', (_, text) => {
    const { entries, problems } = parseText(text);
    expect(withoutLines(entries)).toEqual(withoutLines(plain));
    expect(problems).toEqual([]);
  });

  it('loses only paragraphs with the indents', () => {
    const entries = parseText(sample.replaceAll(/^ +/gm, '')).entries.map((entry) => ({
      ...entry,
      abstract: entry.abstract?.replaceAll('\n\n', ' ') ?? null,
    }));
    const expected = plain.map((entry) => ({
      ...entry,
      abstract: entry.abstract?.replaceAll('\n\n', ' ') ?? null,
    }));
    expect(withoutLines(entries)).toEqual(withoutLines(expected));
  });

  it('separates entries whose closing lines are lost', () => {
    const text = `${HEAD}\n\\\\\n  It whistles.\n${HEAD.replace('09999', '09998')}\n\\\\\n  It boils.\n\\\\\n`;
    const { entries } = parseText(text);
    expect(entries.map(({ arxivId, abstract }) => [arxivId, abstract])).toEqual([
      ['2303.09999', 'It whistles.'],
      ['2303.09998', 'It boils.'],
    ]);
  });
});

describe('the lines around the entries', () => {
  it('are furniture: mail headers, announcements, days and footers', () => {
    const text = `From: arXiv <no-reply@arxiv.org>
Subject: cs daily 1 new
Message-ID: <1@x>
  continued

---------- Forwarded message ---------
${RULE}
Archives at http://xxx.lanl.gov/
anything that the announcement says
${RULE}
\\\\
/* Fri, 3 Mar 2023 */
\\\\
${RULE}
${ENTRY}--
Ada Steam, Department of Kettles
`;
    const { account, problems } = parseText(text);
    expect(problems).toEqual([]);
    expect(account.record).toBe(9);
    expect(account.problem).toBe(0);
  });

  it('are a problem where nobody knows them', () => {
    const { problems } = parseText(`${ENTRY}What is this?\n${ENTRY}`);
    expect(problems.map(({ line, excerpt }) => [line, excerpt])).toEqual([[12, 'What is this?']]);
  });

  it('tell the year of the mailing', () => {
    const received = 'received from  Wed 29 Dec 99 19:00:00 GMT  to  Sat  1 Jan 00 19:00:00 GMT';
    expect(read(`${received}\n${ENTRY}`).hints).toEqual([
      { kind: 'statedYear', year: 2000, line: 1 },
    ]);
  });
});

describe('a listing that is cut', () => {
  const reasonOf = (text: string) => read(`${ENTRY}${text}`).problems.map(({ reason }) => reason);

  it('keeps what is certain of its last entry and says where it ends', () => {
    const inHead = HEAD.replace('Ada Steam\nCategories: cs.LG', 'Ada Steam, Bo Whi');
    expect(read(`${ENTRY}${inHead}`).entries[1]?.authors).toEqual(['Ada Steam']);
    expect(reasonOf(inHead)[0]).toContain('ends inside the head of this entry');
    expect(reasonOf(`${HEAD}\n\\\\\n  It whis`)[0]).toContain('in the middle of this abstract');
    expect(reasonOf(`${HEAD}\n\\\\\n`)[0]).toContain('before the abstract');
    expect(
      read(`${ENTRY}${HEAD}\n\\\\\n  It.\n\\\\ ( https://arxiv.org/abs/2303.0`).entries[1]?.url,
    ).toBeNull();
  });

  it('does not keep a title that may be half a title', () => {
    const { entries, problems } = read(`${ENTRY}\\\\\narXiv:2303.09998\nTitle: A Ket`);
    expect(entries).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });
});

describe('whatever the text', { timeout: 60_000 }, () => {
  const isAccountedFor = (text: string): boolean => {
    const { total, blank, record, furniture, problem } = read(text).account;
    return blank + record + furniture + problem === total;
  };

  it('reads mutations of a mailing and accounts for them', () => {
    const marks = ['', '\\\\', RULE, '%%%---%%%---', '\\\\ (', '> \\\\', '--', 'From: x'];
    const line = fc.oneof(
      fc.constantFrom(...sample.split('\n'), ...marks),
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
    '\\\\\n',
    `${HEAD}\n`,
    'arXiv:2303.09999\n',
    '(',
    'a (',
    ' ',
    '> ',
    '%%--%%',
    '\\\\ (\n',
  ])('takes time that grows with the length: %j many times', (piece) => {
    expect(isAccountedFor(`${ENTRY}${piece.repeat(20_000)}`)).toBe(true);
  });

  it('takes time that grows with the length of a field', () => {
    const fields = `Title: ${'x\n'.repeat(50_000)}Authors: ${'(A, '.repeat(50_000)}`;
    expect(isAccountedFor(`\\\\\narXiv:2303.09999\n${fields}`)).toBe(true);
  });
});
