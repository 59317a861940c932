import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../source-text.ts';
import { stated } from '../testing.ts';
import { labelledBlocks } from './labelled-blocks.ts';

const sample = readFileSync(new URL('../samples/labelled-archive.txt', import.meta.url), 'utf8');
const read = (text: string) => labelledBlocks.parse(new SourceText([text]));
const scoreOf = (text: string): number =>
  labelledBlocks.fit({ source: new SourceText([text]), complete: true }).score;

const TWO = `Title: One
Summary: The first.
PDF: https://arxiv.org/pdf/2408.00001
---
Title: Two
Summary: The second.
PDF: https://arxiv.org/pdf/2408.00002
---
`;
/** What a block with these lines states, but for its title and lines. */
function blockWith(...lines: string[]) {
  const [entry] = read(`Title: A Kettle\n${lines.join('\n')}\n---\n`).entries;
  if (!entry) throw new Error('no entry');
  const { title: _title, lines: _lines, ...rest } = stated(entry);
  return rest;
}

describe('the blocks of an archive', () => {
  const expected = read(TWO).entries.map((entry) => ({ ...entry, lines: null }));
  it.each([
    ['with other separators', TWO.replaceAll('---', '==========')],
    ['between stars', TWO.replaceAll('---', '* * *')],
    ['between blank lines', TWO.replaceAll('---', '')],
    ['with nothing between them', TWO.replaceAll('---\n', '')],
    ['with labels in capitals', TWO.replaceAll(/^[A-Z]\w+(?=:)/gm, (label) => label.toUpperCase())],
    ['with bold labels', TWO.replaceAll(/^([A-Z]\w+):/gm, '**$1:**')],
    ['with bold labels before the colon', TWO.replaceAll(/^([A-Z]\w+):/gm, '__$1__:')],
    ['as lists', TWO.replaceAll(/^([A-Z])/gm, '- $1')],
    ['as lists with bold labels', TWO.replaceAll(/^([A-Z]\w+):/gm, '* **$1**:')],
    ['with values below their labels', TWO.replaceAll(/^([A-Z]\w+): /gm, '$1:\n')],
    ['with values in quotes', TWO.replaceAll(/: (.*)$/gm, ': "$1"')],
    [
      'with other words',
      TWO.replaceAll('Title', 'Paper').replaceAll('Summary', 'Abstract').replaceAll('PDF', 'Link'),
    ],
    ['with links of Markdown', TWO.replaceAll(/: (https.*)$/gm, ': [open]($1)')],
    ['with blank lines inside', TWO.replaceAll(/^(Summary|PDF)/gm, '\n$1')],
    ['with titles that do not come first', TWO.replaceAll(/^(Title.*)\n(Summary.*)$/gm, '$2\n$1')],
    ['below front matter', `---\n${TWO}`],
  ])('are the same %s', (_, text) => {
    const reading = read(text);
    expect(reading.entries.map((entry) => ({ ...entry, lines: null }))).toEqual(expected);
    expect(reading.problems).toEqual([]);
    expect(scoreOf(text)).toBeGreaterThanOrEqual(0.8);
  });

  it('begin with whatever label comes first', () => {
    const text = 'Date: 2024-08-01\nTitle: One\n\nDate: 2024-08-02\nTitle: Two\n';
    expect(read(text).entries.map(({ title, date }) => [title, date?.day])).toEqual([
      ['One', 1],
      ['Two', 2],
    ]);
  });

  it('are a problem without a title, with the id that is known', () => {
    const { entries, problems } = read(
      `${TWO}PDF: https://arxiv.org/pdf/2408.00003\nSummary: Lost.\n---\n`,
    );
    expect(entries).toHaveLength(2);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [9, 'This block has no title. Its id is arXiv:2408.00003.'],
    ]);
  });
});

describe('a block', () => {
  it.each<[string, string[], object]>([
    [
      'authors',
      ['Authors: A. Smith, B. Jones and C. Doe'],
      { authors: ['A. Smith', 'B. Jones', 'C. Doe'] },
    ],
    [
      'authors as a list',
      ['By:', '- A. Smith', '- B. Jones'],
      { authors: ['A. Smith', 'B. Jones'] },
    ],
    [
      'authors as data',
      ["Authors: ['A. Smith', 'B. Jones']"],
      { authors: ['A. Smith', 'B. Jones'] },
    ],
    ['a count of authors', ['Authors: 8 authors'], { authorCount: 8 }],
    ['a date', ['Submitted: 14 May 2024'], { date: { year: 2024, month: 5, day: 14 } }],
    ['votes and comments', ['Upvotes: 1,042', 'Comments: 3'], { upvotes: 1042, comments: 3 }],
    ['no number of comments in a remark', ['Comments: 12 pages, 3 figures'], {}],
    ['a DOI', ['DOI: https://doi.org/10.9999/ABC'], { doi: '10.9999/abc' }],
    ['a bare arXiv id', ['arXiv: 2405.14558v2'], { arxivId: '2405.14558', arxivVersion: 2 }],
    [
      'its page rather than its file',
      ['PDF: https://a.org/x.pdf', 'URL: https://a.org/x', 'Code: https://github.com/a/x'],
      { url: 'https://a.org/x' },
    ],
    ['no address of code', ['Code: https://github.com/a/x'], {}],
    [
      'a link behind the label Paper',
      ['Paper: https://arxiv.org/abs/2405.14558'],
      { arxivId: '2405.14558', url: 'https://arxiv.org/abs/2405.14558' },
    ],
    ['keywords', ['Tags: a, b; c'], { keywords: ['a', 'b', 'c'] }],
    [
      'subject classes',
      ['Categories: cs.LG cs.AI stat.ML'],
      { keywords: ['cs.LG', 'cs.AI', 'stat.ML'] },
    ],
    ['a venue', ['Conference: Beach 2024'], { venue: 'Beach 2024' }],
    ['nothing where it says so', ['Abstract: N/A', 'Date: unknown', 'DOI: None'], {}],
    ['paragraphs', ['Abstract: One', 'and one.', '', 'Two.'], { abstract: 'One and one.\n\nTwo.' }],
    [
      'a structured abstract',
      ['Abstract: BACKGROUND: One.', 'Methods: Two.', 'Results: Three.'],
      { abstract: 'BACKGROUND: One. Methods: Two. Results: Three.' },
    ],
  ])('states %s', (_, lines, expected) => {
    expect(blockWith(...lines)).toEqual(expected);
  });

  it('keeps the colons of its title', () => {
    const title = 'BAM: Just\n  Like That: a study';
    expect(read(TWO.replace('One', title)).entries[0]?.title).toBe('BAM: Just Like That: a study');
    expect(read('Title: [One](https://x.org/a_(b))\nPDF: https://x.org\n').entries[0]?.title).toBe(
      'One',
    );
  });

  it('names labels that are not read, and keeps their lines', () => {
    const text = TWO.replaceAll('PDF:', 'Task: to boil\nScore: 3\nCode: https://x.org\nPDF:');
    const { account, remarks } = read(text);
    expect(account).toMatchObject({ record: 12, furniture: 2, problem: 0 });
    expect(remarks).toEqual(['Labels not read: Task, Score, Code.']);
  });

  it('is doubted where its date cannot be read', () => {
    expect(
      read(`${TWO}Title: Three\nDate: someday\n---`).problems.map(({ reason }) => reason),
    ).toEqual(['The date “someday” could not be read.']);
  });
});

describe('the lines around blocks', () => {
  it('are furniture where they are a header or a heading', () => {
    const text = `Papers I liked\nRetrieved: 2024-08-17\nDate: 2024-08-16\n\n${TWO}\n## 2024-08-15\n\n${TWO}\nTotal: 4 papers\n`;
    const { account, problems, hints } = read(text);
    expect(problems).toEqual([]);
    expect(account.furniture).toBe(4 + 3 + 2);
    expect(hints.map(({ kind }) => kind).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'pageDate',
      'statedYear',
    ]);
  });

  it('are problems where nobody knows them', () => {
    const { problems } = read(`${TWO}\nA sentence about something else.\n${TWO}`);
    expect(problems.map(({ line }) => line)).toEqual([10]);
  });
});

describe('an archive that is cut', () => {
  it.each([
    ['Title: Three\nSummary: The thi', 3, 'in the middle of this abstract'],
    ['Title: Three\nPDF: https://arxiv.org/pdf/2408.00003', 3, 'before the abstract'],
    ['Title: Thr', 2, 'before the abstract'],
  ])('says so: %j', (text, records, reason) => {
    const { entries, problems } = read(`${TWO}${text}`);
    expect(entries).toHaveLength(records);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.reason).toContain(reason);
  });
});

describe('what is no archive', () => {
  it.each([
    ['prose', 'Title: one thing\n\nis not another. We talk of it: at length.\n'],
    ['a mail', 'From: a@b.org\nSubject: Title\nDate: Mon, 4 Mar 2024\n\nHello there\n'],
    [
      'an arXiv listing',
      '\\\\\narXiv:2303.09999\nDate: x\n\nTitle: A\nAuthors: B\n\\\\\nText\n\\\\\n',
    ],
    ['a list of links', 'See https://a.org\nand http://b.org: good\n'],
    ['data', '"title": "A",\n"abstract": "B",\n"title": "A",\n"abstract": "B"\n'],
    [
      'code',
      'title: string;\nabstract: string;\nconst a = { title: 1 };\nfunction b() {}\nreturn a;\n',
    ],
  ])('is not taken for one: %s', (_, text) => {
    expect(scoreOf(text)).toBeLessThan(0.5);
  });
});

describe('whatever the text', { timeout: 60_000 }, () => {
  const isAccountedFor = (text: string): boolean => {
    const { total, blank, record, furniture, problem } = read(text).account;
    return blank + record + furniture + problem === total;
  };

  it('reads mutations of an archive and accounts for them', () => {
    const line = fc.oneof(
      fc.constantFrom(...sample.split('\n'), '', '---', '- ', '**Title', 'Title:', '## x'),
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
    'Title: x\n',
    'Some label: x\n',
    '---\n',
    'x\n',
    '\n',
    ' ',
    '*',
    '- ',
    '"',
    '[',
    '- a\n',
    '1',
    'x\n\n',
    '\n# a\n',
  ])('takes time that grows with the length: %j many times', (piece) => {
    const many = piece.repeat(50_000);
    for (const label of ['Title', 'Authors', 'Summary', 'Tags', 'PDF'])
      expect(isAccountedFor(`${TWO}Title: x\n${label}: ${many}`)).toBe(true);
    expect(isAccountedFor(`${many}${TWO}`)).toBe(true);
  });
});
