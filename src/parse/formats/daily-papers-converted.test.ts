import { describe, expect, it } from 'vitest';
import { parseText, stated } from '../testing.ts';

const TEXT = [
  'Shallow networks forget what deep ones know. We introduce Lanternfish, which keeps what they know in a cache and loses',
  'nothing that anybody would notice, on [0, 1) and on every other benchmark that we know of.',
];
const HEAD = [
  'Get trending papers in your email inbox!',
  '# Daily Papers',
  '## by[AK][1] and the research community',
];
const CARD = [
  '[',
  '65',
  '][2]',
  '',
  '### [Lanternfish: Deep Sea Priors][3]',
  '',
  '[',
  '',
  ...TEXT,
  '',
  '][4]',
  '[[brine-lab] Brine Lab][5]',
  '·',
  'Mar 13 [ 3][6]',
];
const read = (...lines: readonly string[]) => parseText([...HEAD, ...lines].join('\n'));

describe('text with numbered links', () => {
  it('tells the parts of a card without the addresses', () => {
    const { entries, problems } = read(...CARD);
    expect(entries.map(stated)).toEqual([
      {
        title: 'Lanternfish: Deep Sea Priors',
        abstract: TEXT.join(' '),
        organisation: { handle: 'brine-lab', name: 'Brine Lab' },
        date: { year: null, month: 3, day: 13 },
        comments: 3,
        upvotes: 65,
        lines: { first: 4, last: 18 },
      },
    ]);
    expect(problems).toEqual([]);
  });
  it.each([
    ['in brackets', (n: number, href: string) => `[${n}]: ${href}`],
    ['as a list', (n: number, href: string) => `  ${n}. ${href}`],
  ])('takes ids from addresses at its end, %s', (_, line) => {
    const href = 'https://huggingface.co/papers/2603.31001';
    const addresses = [
      'https://huggingface.co/akhaliq',
      '/login?next=%2Fpapers%2F2603.31001',
      href,
      href,
    ];
    const { entries, account } = read(
      ...CARD,
      '',
      'References',
      '',
      ...addresses.map((a, i) => line(i + 1, a)),
    );
    expect(entries[0]).toMatchObject({ arxivId: '2603.31001', url: href, upvotes: 65 });
    expect(account).toMatchObject({ problem: 0, furniture: 8 });
  });
  it.each([
    [
      'at the end of a line',
      ['We show it at [https://slow.example/kelp](https://slow.example/kelp)'],
    ],
    [
      'broken over two',
      ['We show it at [https://slow.example/', 'kelp](https://slow.example/kelp) and elsewhere.'],
    ],
    ['over words', ['We show it on [our', 'page](https://slow.example/kelp)']],
  ])('keeps a link that the authors typed into the abstract, %s', (_, typed) => {
    const lines = [...TEXT, ...typed, 'Then *2*3* and x_1 and y_1 stay.'];
    const { entries, problems } = read(
      ...CARD.flatMap((l) => (l === TEXT[0] ? lines : TEXT.includes(l) ? [] : [l])),
    );
    expect(entries.map(({ abstract }) => abstract)).toEqual([lines.join(' ')]);
    expect(entries[0]).toMatchObject({ comments: 3, organisation: { name: 'Brine Lab' } });
    expect(problems).toEqual([]);
  });
  it('tells comments of one card from votes of the next', () => {
    const bare = [...CARD.slice(0, -1), 'Mar 13'];
    const { entries } = read(...bare, ...CARD.map((line) => line.replace('Lantern', 'Dragon')));
    expect(entries.map(({ comments, upvotes }) => [comments, upvotes])).toEqual([
      [null, 65],
      [3, 65],
    ]);
  });
  it('can be cut, and can say so', () => {
    const cut = [...CARD, ...CARD.slice(0, 9).map((line) => line.replace('Lantern', 'Dragon'))];
    for (const end of [[], ['', '[Content truncated]', '```']]) {
      const { entries, problems, account } = read(...cut, ...end);
      expect(entries).toHaveLength(2);
      expect(problems.map(({ reason }) => reason)).toEqual([
        expect.stringContaining('in the middle of this abstract'),
      ]);
      expect(account.problem).toBe(0);
    }
  });
});

describe('a dump with numbers before its links', () => {
  const dump = [
    '   Get trending papers in your email inbox!',
    'Daily Papers',
    '',
    '   [2]65',
    '',
    '[3]Lanternfish: Deep Sea Priors',
    '',
    ...TEXT.map((line, i) => `   ${i === 0 ? '[4]' : ''}${line}`),
    '',
    '     * [5]4 authors',
    '   ·',
    '   Mar 13, 2024 [6]3',
  ];
  it('reads as the plain text without them', () => {
    const { recognition, entries } = parseText(dump.join('\n'));
    expect(recognition.format).toBe('daily-papers-converted');
    expect(entries).toMatchObject([
      {
        title: 'Lanternfish: Deep Sea Priors',
        abstract: TEXT.join(' '),
        comments: 3,
        upvotes: 65,
        arxivId: null,
      },
    ]);
  });
  it('keeps citations, which are no link numbers', () => {
    const cited = dump.map((line) => line.replace('nothing that', 'nothing [1]that'));
    expect(parseText(cited.join('\n')).entries[0]?.abstract).toContain('nothing [1]that');
  });
});
