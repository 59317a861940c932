import { describe, expect, it } from 'vitest';
import { parseText } from '../testing.ts';

const paper = {
  id: '2405.01234',
  title: 'Moss as a Memory',
  summary: 'We store bits in moss.',
  authors: [{ _id: '1', name: 'Ada Fern', hidden: false }],
  publishedAt: '2024-05-02T00:00:00.000Z',
  submittedOnDailyAt: '2024-05-06T00:00:00.000Z',
  upvotes: 12,
};
const item = { paper, publishedAt: '2024-05-05T00:00:00.000Z', numComments: 4, submittedBy: {} };
const expected = {
  title: 'Moss as a Memory',
  arxivId: '2405.01234',
  date: { year: 2024, month: 5, day: 2 },
  comments: 4,
  upvotes: 12,
};

describe('an answer of the Daily Papers API', () => {
  it.each<[string, unknown]>([
    ['an array', [item]],
    ['an array within an object', { date: '2024-05-06', anyName: [item] }],
    ['a single paper', item],
    ['a paper of the search, all on one level', [{ ...paper, numComments: 4 }]],
    ['a single paper on one level', { ...paper, numComments: 4 }],
  ])('is read as %s', (_, value) => {
    const { entries, recognition, problems, account } = parseText(JSON.stringify(value, null, 2));
    expect(recognition.format).toBe('daily-papers-api');
    expect(entries).toMatchObject([expected]);
    expect(problems).toEqual([]);
    expect(account).toMatchObject({ unit: 'item', total: 1, record: 1 });
  });

  it('is read as JSON Lines, and as answers one after the other', () => {
    const lines = `${JSON.stringify(item)}\n${JSON.stringify(item)}\n`;
    expect(parseText(lines).entries.map((entry) => entry.lines.first)).toEqual([1, 2]);
    const answers = `${JSON.stringify([item], null, 1)}\n${JSON.stringify([item, item], null, 1)}`;
    expect(parseText(answers).entries).toHaveLength(3);
  });

  it('reports a paper without a title, and an item that is none', () => {
    const text = JSON.stringify([item, { paper: { id: '2405.9', title: '' } }, null]);
    expect(parseText(text).problems.map(({ reason }) => reason)).toEqual([
      'This paper has no title.',
      'This is no paper but a bare value.',
    ]);
  });

  it('keeps what a cut left', () => {
    const text = JSON.stringify([item, item]);
    const cut = parseText(text.slice(0, text.lastIndexOf('"authors"')));
    expect(cut.entries).toHaveLength(2);
    expect(cut.problems).toHaveLength(1);
  });
});
