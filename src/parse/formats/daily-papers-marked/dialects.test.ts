import { describe, expect, it } from 'vitest';
import { parseText, stated } from '../../testing.ts';
import { DIALECTS, type ShownPaper } from './dialects-testing.ts';

const base = { authors: null, owner: null, comments: null, votes: null };
/** Traps: wraps, mathematics, brackets, escapes, a half-open interval, an owner, no votes. */
const PAPERS: readonly ShownPaper[] = [
  {
    ...base,
    title: 'Lanternfish: Deep Sea Priors for Shallow Networks',
    abstract:
      'Shallow networks forget what deep ones know. We introduce Lanternfish, which keeps $x_{i}$ and y_{j} in a cache of 2 -- 6x the size, and show on [0, 1] and on [0, 1) that SAP^{2} and a\\% of its *own* gains survive. Our code is at https://example.org/lantern_fish_a.',
    owner: { handle: 'brine-lab', name: 'Brine Lab' },
    date: 'May 29',
    comments: 6,
    votes: 101,
    id: '2605.31001',
  },
  {
    ...base,
    title: 'Do Tide Pools Dream? Measuring How Small Models Engage with Long and Winding Evidence',
    abstract:
      'Long evidence winds. We measure how small models follow it across ten benchmarks, and find that they lose the thread at the third turn, however many tokens they are given to think. A simple remedy that reads the evidence backwards recovers most of the loss, at no cost that anybody would notice.',
    authors: 3,
    date: 'Feb 27, 2025',
    id: '2502.31002',
  },
  {
    ...base,
    title: 'Kelp',
    abstract:
      'Kelp is a data structure for forests under water. This paper presents its first implementation, proves that lookups take logarithmic time in the length of the longest stem, and evaluates it against three baselines on two data sets that we release together with our code.',
    authors: 671,
    date: 'Sep 13, 2023',
    comments: 12,
    votes: 1,
    id: '2309.31003',
  },
];

describe('a search page reads the same', () => {
  it.each(Object.entries(DIALECTS))('from %s', (_, dialect) => {
    const { entries, problems, recognition, account } = parseText(dialect(PAPERS));
    expect(entries.map((entry) => ({ ...stated(entry), lines: null }))).toEqual(
      PAPERS.map(({ title, abstract, authors, owner, date, comments, votes, id }) => {
        const [, month, day, year] = /^(\w+) (\d+)(?:, (\d+))?$/.exec(date) ?? [];
        return {
          lines: null,
          title,
          abstract,
          ...(authors !== null && { authorCount: authors }),
          ...(owner && { organisation: owner }),
          date: {
            year: year === undefined ? null : Number(year),
            month:
              ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'].indexOf(month ?? '') +
              1,
            day: Number(day),
          },
          ...(comments !== null && { comments }),
          ...(votes !== null && { upvotes: votes }),
          arxivId: id,
          url: `https://huggingface.co/papers/${id}`,
        };
      }),
    );
    expect(problems).toEqual([]);
    expect(account.problem).toBe(0);
    expect(recognition.score).toBeGreaterThan(0.8);
  });
});
