import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDailyPaper } from './daily-paper-record.ts';
import { stated } from './testing.ts';

const lines = { first: 3, last: 9 };
const read = (value: unknown) => {
  const result = readDailyPaper(value, lines);
  return result.ok ? stated(result.value) : result.error;
};

const paper = {
  id: '2405.01234',
  title: 'Moss as a\n  Memory',
  summary: 'We store bits\nin moss.\n\nIt is slow.',
  authors: [
    { _id: '1', name: 'Ada Fern', hidden: false },
    { _id: '2', name: 'Bo Lichen', hidden: true, user: { fullname: 'bo' } },
  ],
  publishedAt: '2024-05-02T17:54:27.000Z',
  submittedOnDailyAt: '2024-05-06T00:00:00.000Z',
  upvotes: 12,
  ai_keywords: ['moss', 'memory'],
  organization: { name: 'fern-lab', fullname: 'Fern Laboratory' },
};

describe('readDailyPaper', () => {
  it('reads what is inside `paper`, and the comments outside it', () => {
    expect(
      read({
        paper,
        title: 'Moss',
        publishedAt: '2024-05-05T01:00:00.000Z',
        numComments: 4,
        submittedBy: { fullname: 'Somebody Else' },
      }),
    ).toEqual({
      title: 'Moss as a Memory',
      abstract: 'We store bits in moss.\n\nIt is slow.',
      authors: ['Ada Fern', 'Bo Lichen'],
      organisation: { handle: 'fern-lab', name: 'Fern Laboratory' },
      date: { year: 2024, month: 5, day: 2 },
      comments: 4,
      upvotes: 12,
      arxivId: '2405.01234',
      url: 'https://huggingface.co/papers/2405.01234',
      keywords: ['moss', 'memory'],
      lines,
    });
  });

  it('reads the flat objects of the search API alike', () => {
    expect(read({ ...paper, numComments: 4 })).toEqual(read({ paper, numComments: 4 }));
  });

  it('never takes a date from outside for the date of the paper', () => {
    const { publishedAt: _, ...undated } = paper;
    expect(read({ paper: undated, publishedAt: '2024-05-05T01:00:00.000Z' })).not.toHaveProperty(
      'date',
    );
  });

  it('takes title and summary from outside where they are missing inside', () => {
    expect(read({ paper: { id: '2405.01234' }, title: 'Moss', summary: 'Slow.' })).toMatchObject({
      title: 'Moss',
      abstract: 'Slow.',
    });
  });

  it('keeps the organisation that stands outside, and a handle without a name', () => {
    expect(read({ paper: { title: 'Moss' }, organization: { name: 'fern-lab' } })).toMatchObject({
      organisation: { handle: 'fern-lab', name: 'fern-lab' },
    });
  });

  it('does not state what has another type than expected', () => {
    const odd = {
      title: 'Moss',
      summary: 7,
      authors: 'Ada Fern',
      upvotes: -1,
      publishedAt: 20240502,
      ai_keywords: [null, 3, ''],
      organization: [],
      id: {},
    };
    expect(read({ paper: odd, numComments: 1.5 })).toEqual({ title: 'Moss', lines });
  });

  it('says why there is no record', () => {
    expect(read(null)).toBe('This is no paper but a bare value.');
    expect(read([paper])).toBe('This is no paper but a bare value.');
    expect(read({ paper: { ...paper, title: ' ' } })).toBe('Paper 2405.01234 has no title.');
    expect(read({ title: 5 })).toBe('This paper has no title.');
  });

  it('never throws, whatever the value', () => {
    const names = Object.keys(paper);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names, 'paper', 'numComments'), fc.anything()),
        fc.boolean(),
        (value, nested) => {
          const result = readDailyPaper(nested ? { paper: value } : value, lines);
          expect(result.ok ? result.value.title : result.error).not.toBe('');
        },
      ),
    );
  });
});
