import { describe, expect, it } from 'vitest';
import { parseText, stated } from '../testing.ts';

const HEAD = [
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'Aug 1',
];
const LOGS = 'Mudflat: A Benchmark for Agents That Wade Through Logs';
const LONG =
  'Logs are long, wet and mostly mud. We introduce Mudflat, a benchmark of 1,200 incidents in which an agent has to find the one line that matters.';
const read = (...lines: readonly string[]) => parseText(lines.join('\n'));
const facts = (...lines: readonly string[]) =>
  read(...lines).entries.map((entry) => {
    const { title, upvotes, authorCount, comments } = entry;
    return { title, upvotes, authorCount, comments };
  });

describe('the Daily page as copied text', () => {
  const both = [
    { title: LOGS, upvotes: 94, authorCount: 33, comments: 5 },
    { title: 'Why Do Small Models Hesitate?', upvotes: 7, authorCount: 1, comments: null },
  ];
  it('names who submitted a paper above its votes', () => {
    const one = ['Submitted by', 'heron42', '94', LOGS, '·', '33 authors', '5'];
    const two = ['Submitted by', 'marram', '7', 'Why Do Small Models Hesitate?', '·', '1 authors'];
    expect(facts(...HEAD, ...one, ...two)).toEqual(both);
    expect(facts(...HEAD, '', ...one, '', ...two, '')).toEqual(both);
  });
  it('names who submitted a paper below its title', () => {
    const one = ['94', LOGS, 'Submitted by', 'heron42', '· 33 authors', '5'];
    const two = ['7', 'Why Do Small Models Hesitate?', 'Submitted by', 'marram', '· 1 authors'];
    expect(facts(...HEAD, ...one, ...two)).toEqual(both);
    expect(facts(...HEAD, '', ...one, '', ...two)).toEqual(both);
  });
  it('can say it on one line, and glue the dot', () => {
    const one = ['Submitted by heron42', '94', LOGS, '·33 authors', '5'];
    const two = ['Submitted by marram', '7', 'Why Do Small Models Hesitate?', '·1 authors'];
    expect(facts(...HEAD, ...one, ...two)).toEqual(both);
  });
  it('has neither abstracts nor dates on its cards, and a date of its own', () => {
    const listing = read(
      ...HEAD,
      'Submitted by',
      'heron42',
      '94',
      LOGS,
      '· 33 authors',
      '5',
      'Next',
    );
    expect(listing.recognition.format).toBe('daily-papers-front');
    expect(listing.problems).toEqual([]);
    expect(listing.entries.map(stated)).toEqual([
      { title: LOGS, authorCount: 33, upvotes: 94, comments: 5, lines: { first: 6, last: 11 } },
    ]);
    expect(listing.account).toMatchObject({ record: 6, furniture: 6, problem: 0 });
  });
  it('tells votes from the comments of the card above', () => {
    const one = ['94', LOGS, 'Submitted by', 'heron42', '· 33 authors'];
    const two = ['7', 'Why Do Small Models Hesitate?', 'Submitted by', 'marram', '· 1 authors'];
    expect(facts(...HEAD, ...one, ...two).map(({ comments }) => comments)).toEqual([null, null]);
  });
  it('reports a card that the file cuts', () => {
    const one = ['Submitted by', 'heron42', '94', LOGS, '· 33 authors', '5'];
    const begun = read(...HEAD, ...one, 'Submitted by', 'marram', '7');
    expect(begun.entries).toHaveLength(1);
    expect(begun.problems.map(({ reason }) => reason).join(' ')).toContain('A paper begins here');
    const titled = read(...HEAD, ...one, 'Submitted by', 'marram', '7', 'Why Do Small');
    expect(titled.entries).toHaveLength(1);
    expect(titled.problems.at(-1)?.reason).toContain('The file ends after this title.');
  });
});

describe('the Trending page as copied text', () => {
  const head = [
    'Get trending papers in your email inbox!',
    'Trending Papers',
    'by AK and the research community',
  ];
  const copy = (date: string): string[] => [
    'Submitted by',
    'heron42',
    LOGS,
    LONG,
    'Brine Lab',
    '·',
    date,
    'Upvote',
    '94',
    'GitHub 3.29k',
    'arXiv Page',
  ];
  it('shows every card twice, and each paper is one record', () => {
    const page = [...head, ...copy('Published on Jul 30, 2026'), ...copy('Jul 30, 2026')];
    for (const lines of [page, page.flatMap((line) => [line, ''])]) {
      const { entries, problems, account } = read(...lines);
      expect(entries.map(stated)).toMatchObject([
        {
          title: LOGS,
          abstract: LONG,
          organisation: { handle: null, name: 'Brine Lab' },
          date: { year: 2026, month: 7, day: 30 },
          upvotes: 94,
        },
      ]);
      expect(problems).toEqual([]);
      expect(account).toMatchObject({ record: 22, furniture: 3 });
    }
  });
  it('prints votes on the line of the word or below it, or none', () => {
    const votes = (...lines: readonly string[]) =>
      facts(...head, LOGS, LONG, '4 authors', '·', 'Jul 30, 2026', ...lines, 'GitHub 3.29k');
    expect(votes('Upvote 94')[0]?.upvotes).toBe(94);
    expect(votes('Upvote', '1.2k')[0]?.upvotes).toBe(1200);
    expect(votes('Upvote', '-')[0]?.upvotes).toBeNull();
    expect(votes('Upvote')[0]?.upvotes).toBeNull();
  });
  it('keeps a wrapped title whole', () => {
    const lines = ['Efficient Memory Management for Harbours with', '  Paged Quays', '', LONG];
    expect(facts(...head, '', ...lines, '', '4 authors', 'Upvote', '3', 'GitHub 12')).toMatchObject(
      [{ title: 'Efficient Memory Management for Harbours with Paged Quays', upvotes: 3 }],
    );
  });
});
