import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { EMPTY_QUERY } from '../domain/query.ts';
import { freshStorage, Tab } from './testing.ts';

/** More than are tagged before the library can be used. */
const MANY = 1_100;

const papers = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      title: `Post-Training Quantization of Language Models for field${i}`,
      authors: ['Ada Kim'],
      year: 2024,
      abstract: 'We quantize the weights of a network to four bits and count what is lost.',
    }),
  ).join('\n');

const quantized = async (tab: Tab): Promise<number> => {
  const { facets } = await tab.server.query(EMPTY_QUERY, 0, 1);
  const topics = facets.find(({ id }) => id === 'topics');
  return topics?.values.find(({ value }) => value === 'quantization')?.count ?? 0;
};

/** Waits until a later state of the library has all topics. */
async function tagged(tab: Tab, count: number): Promise<void> {
  while ((await quantized(tab)) < count) await new Promise((resume) => setTimeout(resume, 5));
}

test('a large library can be used before its topics are told, which follow and are stored', async () => {
  const storage = await freshStorage();
  const tab = new Tab(storage);
  await tab.import('many.jsonl', papers(MANY));
  await tab.holds(MANY);
  await tagged(tab, MANY);
  const usable = tab.phases.filter((one) => one.phase === 'ready' && one.state.papers === MANY);
  expect(usable.length).toBeGreaterThan(1);

  // Stored a moment after they are shown.
  while ((await storage.topicsOf(ids(tab))).length === 0)
    await new Promise((resume) => setTimeout(resume, 5));
  const again = new Tab(storage);
  await again.holds(MANY);
  expect(await quantized(again)).toBe(MANY);
});

test('topics that other rules told are told anew', async () => {
  const storage = await freshStorage();
  const tab = new Tab(storage);
  await tab.import('few.jsonl', papers(3));
  await tab.holds(3);
  const [row] = await storage.topicsOf(ids(tab));
  if (row === undefined) throw new Error('Nothing was stored.');
  const topics = row.topics.map(({ id }) => ({ id, stamp: 'older' }));
  await storage.putTopics([{ ...row, topics, masks: row.masks.map(() => 0) }]);
  const again = new Tab(storage);
  await again.holds(3);
  expect(await quantized(again)).toBe(3);
});

test('with no room to store them, topics and index are made all the same', async () => {
  const storage = await freshStorage();
  storage.putTopics = () => Promise.reject(new Error('QuotaExceededError'));
  storage.putSegments = () => Promise.reject(new Error('QuotaExceededError'));
  const tab = new Tab(storage);
  await tab.import('few.jsonl', papers(3));
  await tab.holds(3);
  expect(await quantized(tab)).toBe(3);
  const { count } = await tab.server.query({ ...EMPTY_QUERY, text: 'field2' }, 0, 1);
  expect(count).toBe(1);
});

const ids = (tab: Tab): string[] => tab.state()?.listings.map(({ listing }) => listing.id) ?? [];
