import { describe, expect, it } from 'vitest';
import { parseText, stated } from '../testing.ts';

const SITE = 'https://huggingface.co';
const HREF = `${SITE}/papers/2605.31001`;
const HEAD = `# Daily Papers\n\n## by [AK](${SITE}/akhaliq) and the research community\n`;
const VOTES = `[101](${SITE}/login?next=%2Fpapers%2F2605.31001)`;
const TEXT =
  'Shallow networks forget what deep ones know. We introduce Lanternfish, which keeps them in a small cache and loses nothing.';
const card = (...parts: readonly string[]): string => [HEAD, ...parts].join('\n\n');
const read = (...parts: readonly string[]) => parseText(card(...parts));
const first = (...parts: readonly string[]) => {
  const [entry] = read(...parts).entries;
  if (!entry) throw new Error('no entry');
  return stated(entry);
};
const abstractOf = (markup: string) =>
  first(VOTES, `### [Lanternfish](${HREF})`, `[${markup}](${HREF})`, 'May 29').abstract;

describe('a Markdown capture', () => {
  it('tells every part of a card by its link', () => {
    expect(
      first(
        VOTES,
        `### [Lanternfish](${HREF})`,
        `[${TEXT}](${HREF})`,
        `[![brine-lab](${SITE}/a.png)Brine Lab](${SITE}/brine-lab)`,
        '·',
        `May 29[6](${HREF}#community)`,
      ),
    ).toEqual({
      title: 'Lanternfish',
      abstract: TEXT,
      organisation: { handle: 'brine-lab', name: 'Brine Lab' },
      date: { year: null, month: 5, day: 29 },
      comments: 6,
      upvotes: 101,
      arxivId: '2605.31001',
      url: HREF,
      lines: { first: 6, last: 16 },
    });
  });
  it('loses its escapes, emphasis, entities and hard breaks', () => {
    expect(
      abstractOf(String.raw`a\_b \[0, 1\] \*c\* 35\\% \\(x\\) **now** and *then* &lt; &amp;`),
    ).toBe(String.raw`a_b [0, 1] *c* 35\% \(x\) now and then < &`);
    expect(abstractOf('one\\\\\ntwo\\\nthree  \nfour')).toBe('one two three four');
  });
  it('keeps its mathematics', () => {
    const text = String.raw`$x_{i}$, p_i and q_i, x^{*} and y^{*}, 2*3*4, A* search, \alpha_{t}, \{a\}`;
    expect(abstractOf(text)).toBe(text);
  });
  it('joins compounds that were broken at their hyphen, and keeps paragraphs', () => {
    expect(abstractOf('a long-\\\\\nrange model, pre- \\\\\nand post-trained')).toBe(
      'a long-range model, pre- and post-trained',
    );
    expect(abstractOf('one\\\\\n\\\\\ntwo')).toBe('one\n\ntwo');
  });
  it('can have numbers that begin a line of an abstract', () => {
    expect(abstractOf('they are 1) old,\\\\\n2) wise and\\\\\n- so they say - grey')).toBe(
      'they are 1) old, 2) wise and - so they say - grey',
    );
  });
  it('can have brackets in it that nothing closes', () => {
    expect(abstractOf('on [0, 1) it holds')).toBe('on [0, 1) it holds');
    expect(abstractOf('on (0, 1] it holds')).toBe('on (0, 1] it holds');
    expect(
      abstractOf(
        'a line that is long enough to be prose\nand holds on [0, 1) for all of us here, and even further on',
      ),
    ).toBe(
      'a line that is long enough to be prose and holds on [0, 1) for all of us here, and even further on',
    );
  });
  it('takes an address that is relative for the id alone where nothing tells the site', () => {
    const parts = ['# Daily Papers', '### [Lanternfish](/papers/2605.31001)', TEXT, '4 authors'];
    const [entry] = parseText([...parts, 'May 29'].join('\n\n')).entries;
    expect(entry).toMatchObject({ arxivId: '2605.31001', authorCount: 4, abstract: TEXT });
    expect(entry?.url).toBeNull();
  });
  it.each([
    ['the address of the page', 'url: https://huggingface.co/papers?q=lantern'],
    ['an absolute link of its own', '[Subscribe](https://huggingface.co/login?next=%2Fpapers)'],
  ])('makes an address absolute by %s', (_, line) => {
    const parts = ['# Daily Papers', line, '### [Lanternfish](/papers/2605.31001)', TEXT];
    const [entry] = parseText([...parts, '4 authors', 'May 29'].join('\n\n')).entries;
    expect(entry).toMatchObject({
      arxivId: '2605.31001',
      url: 'https://huggingface.co/papers/2605.31001',
    });
  });
  it('keeps a title that begins with a bracket', () => {
    expect(first(`### [\\[Re\\] Lanternfish](${HREF})`, TEXT, 'May 29').title).toBe(
      '[Re] Lanternfish',
    );
    expect(first(`### [[Re] Lanternfish](${HREF})`, TEXT, 'May 29').title).toBe('[Re] Lanternfish');
  });
  it('keeps a sentence with links in it whole', () => {
    const linked = 'See [our page](https://example.org) for more.';
    expect(first(`### [Lanternfish](${HREF})`, `${TEXT}\n${linked}`, 'May 29').abstract).toBe(
      `${TEXT} See our page for more.`,
    );
  });
  it('says when it was clipped', () => {
    const year = (...lines: readonly string[]) =>
      parseText(
        ['---', ...lines, '---', card(VOTES, `### [L](${HREF})`, TEXT, 'May 29')].join('\n'),
      ).capture;
    expect(year('retrieved: 2026-10-02')).toMatchObject({ year: 2026, evidence: 'stated' });
    expect(year('created: 2024-08-02T10:00:00')).toMatchObject({ year: 2024, evidence: 'stated' });
    expect(year('published: 2019-01-01').evidence).toBe('arxiv-id');
  });
  it('reports glued numbers that can be read in two ways', () => {
    const { problems, entries } = read(VOTES, `### [Lanternfish](${HREF})`, TEXT, '·', 'Jan 132');
    expect(entries[0]?.comments).toBe(2);
    expect(problems[0]?.reason).toContain('“132” can be');
  });
  it('reports a title without the abstract that the others have', () => {
    const other = (id: string) => [
      `### [Kelp ${id}](${SITE}/papers/${id})`,
      `[${TEXT}](${SITE}/papers/${id})`,
    ];
    const { entries, problems } = read(
      ...other('2501.00001'),
      `### [Gulls](${HREF})`,
      ...other('2501.00002'),
    );
    expect(entries).toHaveLength(3);
    expect(problems.map(({ reason }) => reason)).toEqual(['No abstract stands below this title.']);
  });
  it('reports a cut wherever it is, and keeps what is certain', () => {
    const whole = card(
      VOTES,
      `### [Lanternfish](${HREF})`,
      `[${TEXT}](${HREF})`,
      '[- 4 authors](/papers/2605.31001)',
      '·',
      'May 29',
    );
    const next = whole.replaceAll('2605.31001', '2605.31002').slice(HEAD.length);
    const reasonAt = (mark: string, behind = 0) => {
      const end = whole.length + next.indexOf(mark) + behind;
      const { entries, problems } = parseText(`${whole}${next}`.slice(0, end));
      return [
        entries.length,
        problems.map(({ reason }) => reason.replace(/\. Save.*$/, '')).join(),
      ];
    };
    expect(reasonAt('### ')).toEqual([
      1,
      'A paper begins here, and the file ends before its title',
    ]);
    expect(reasonAt('(https://huggingface.co/papers/2605.31002)', 42)).toEqual([
      2,
      'The file ends after this title',
    ]);
    expect(reasonAt('networks')).toEqual([2, 'The file ends in the middle of this abstract']);
    expect(reasonAt('·')).toEqual([2, 'The file ends before the date of this paper']);
    expect(reasonAt('May 29')).toEqual([2, 'The file ends inside the foot of this paper']);
    expect(reasonAt('May 29', 6)).toEqual([2, '']);
  });
});

it('other Markdown is not taken for a page of papers', () => {
  const list = ['# Reading', '- [One](https://example.org/1)', '- [Two](https://example.org/2)'];
  expect(() => parseText(list.join('\n'))).toThrow('Refused');
});
