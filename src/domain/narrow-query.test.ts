import { expect, test } from 'vitest';
import { narrowToAll, narrowToTopic, narrowToYears } from './narrow-query.ts';
import { EMPTY_QUERY, type Query } from './query.ts';

const typed = (text: string): Query => ({ ...EMPTY_QUERY, text });
const filtered = (filters: Query['filters']): Query => ({ ...EMPTY_QUERY, filters });

test('a topic is a filter where no other is, and leaves the rest of the query as it is', () => {
  const query: Query = {
    text: 'kv cache',
    filters: {
      topics: { include: [], exclude: ['survey'] },
      status: { include: ['read'], exclude: [] },
    },
    sort: [{ field: 'title', descending: false }],
  };
  expect(narrowToTopic(query, 'nas')).toEqual({
    ...query,
    filters: { ...query.filters, topics: { include: ['nas'], exclude: ['survey'] } },
  });
});

test('beside other topics, which are alternatives, it is asked for in words', () => {
  const query = filtered({ topics: { include: ['survey', 'nas'], exclude: [] } });
  expect(narrowToTopic(query, 'nas')).toEqual({ ...query, text: 'topic:nas' });
  const alone = filtered({ topics: { include: ['nas'], exclude: [] } });
  expect(narrowToTopic(alone, 'nas')).toBe(alone);
});

test('topics that a paper must have together stand before what was typed', () => {
  const both = (text: string): string => narrowToAll(typed(text), ['nas', 'edge-llm']).text;
  expect(both('')).toBe('topic:nas topic:edge-llm');
  expect(both('quanti')).toBe('topic:nas topic:edge-llm quanti');
  expect(both('"low rank')).toBe('topic:nas topic:edge-llm "low rank');
  expect(both(' OR pruning')).toBe('topic:nas topic:edge-llm pruning');
  expect(both('topic:nas quanti')).toBe('topic:edge-llm topic:nas quanti');
  expect(both('topic:nas OR topic:survey')).toBe(
    'topic:nas topic:edge-llm topic:nas OR topic:survey',
  );
});

test('a year takes the place of the years before, a range stands beside them', () => {
  const query = filtered({ year: { include: ['2021..2025'], exclude: ['2022'] } });
  expect(narrowToYears(query, { least: 2024, most: 2024 }).filters.year).toEqual({
    include: ['2024'],
    exclude: ['2022'],
  });
  expect(narrowToYears(EMPTY_QUERY, { least: 0, most: 2010 }).filters.year?.include).toEqual([
    '0..2010',
  ]);
  const early = filtered({ year: { include: ['2009'], exclude: [] } });
  expect(narrowToYears(early, { least: 0, most: 2010 })).toEqual({
    ...early,
    text: 'year:0..2010',
  });
});
