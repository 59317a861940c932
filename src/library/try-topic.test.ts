import { expect, test } from 'vitest';
import type { LibraryClient } from '../workers/library-client.ts';
import type { TopicTrial } from '../workers/topic-protocol.ts';
import type { App } from './app.ts';
import { newTopic } from './topics.ts';
import { tryTopic } from './try-topic.ts';

/** A library of 25 papers that looks through ten at a time; every fifth paper is caught. */
const library: Pick<LibraryClient, 'tryTopic'> = {
  tryTopic: async (_edit, from): Promise<TopicTrial> => {
    const read = Math.min(25, from + 10);
    const caught = [0, 5, 10, 15, 20].filter((at) => at >= from && at < read);
    return {
      papers: caught.length,
      gained: caught.length,
      lost: 0,
      examples: {
        gained: caught.map((at) => ({ key: `title:${at}`, title: `${at}`, words: [] })),
        lost: [],
      },
      read,
      of: 25,
      problems: [],
    };
  },
};
const app = { library } as App;

test('what a topic would catch grows until all papers were looked through', async () => {
  const told: TopicTrial[] = [];
  await tryTopic(
    app,
    newTopic('Hay'),
    () => true,
    (trial) => told.push(trial),
  );
  expect(told.map(({ papers, read }) => [papers, read])).toEqual([
    [2, 10],
    [4, 20],
    [5, 25],
  ]);
  expect(told.at(-1)?.examples.gained.map(({ title }) => title)).toEqual([
    '0',
    '5',
    '10',
    '15',
    '20',
  ]);
});

test('nobody is told of a trial that is no longer wanted', async () => {
  const told: TopicTrial[] = [];
  await tryTopic(
    app,
    newTopic('Hay'),
    () => told.length === 0,
    (trial) => told.push(trial),
  );
  expect(told).toHaveLength(1);
});
