import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { defined } from '../base/assert.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import { card, freshStorage, listing, Tab } from '../workers/testing.ts';
import type { App } from './app.ts';
import { showPhase } from './library-phase.ts';
import { enterRoom, followAddress, goTo, setSort, toggleInclude, typeText } from './navigate.ts';
import { showBoth, showTopic } from './show-topic.ts';
import { pageOver } from './testing.ts';

const PAGE = listing(
  card('4-Bit Quantization of Neural Architecture Search Supernets'),
  card('Post-Training Quantization for Barley Fields'),
  card('Neural Architecture Search in Meadows'),
  card('A Tale of Two Gardens'),
);

let app: App;
let tab: Tab;

beforeEach(async () => {
  tab = new Tab(await freshStorage(), { phase: (phase) => showPhase(app, phase) });
  app = pageOver(tab.server);
  await tab.import('page.txt', PAGE);
  await tab.holds(4);
});

/** The overview of so many papers, once it is there. */
const overviewOf = (papers: number) =>
  vi.waitFor(() => {
    const { overview } = app.store.getState();
    expect(overview?.all.papers).toBe(papers);
    return defined(overview, 'the overview');
  });
const drawn = async (papers: number): Promise<string> =>
  (await overviewOf(papers)).topics
    .map(({ label, together }) => `${label}: ${together.join(' ')}`)
    .join(', ');
const shown = async (papers: number): Promise<void> => {
  await vi.waitFor(() => expect(app.store.getState().answer?.count).toBe(papers));
  expect(app.store.getState().room).toBe('papers');
};

test('the topics are counted once one looks at them, and follow what is typed', async () => {
  expect(app.store.getState().overview).toBeNull();
  enterRoom(app, 'topics');
  expect(await drawn(4)).toBe('Quantization: 2 1, NAS: 1 2');
  typeText(app, 'bar');
  expect(await drawn(1)).toBe('Quantization: 1');
  expect(app.store.getState().room).toBe('topics');
  toggleInclude(app, 'topics', 'nas');
  expect(await drawn(0)).toBe('');
  followAddress(app, '?room=topics&topics=nas');
  expect(await drawn(2)).toBe('Quantization: 1 1, NAS: 1 2');
});

test('an import is counted while one looks', async () => {
  enterRoom(app, 'topics');
  await overviewOf(4);
  await tab.import(
    'more.txt',
    listing(card('Pruning of Hedges'), card('Post-Training Quantization for Hedges')),
  );
  await overviewOf(6);
  // Its topics are told a little later.
  await vi.waitFor(() => expect(app.store.getState().overview?.topics[0]?.papers).toBe(3));
});

test('an order, or another query as a whole, shows the papers', () => {
  enterRoom(app, 'topics');
  setSort(app, [{ field: 'title', descending: false }]);
  expect(app.store.getState().room).toBe('papers');
  enterRoom(app, 'topics');
  goTo(app, EMPTY_QUERY);
  expect(app.store.getState().room).toBe('papers');
});

test('what was counted is shown: a topic, two together, those of a year', async () => {
  enterRoom(app, 'topics');
  showTopic(app, 'nas');
  await shown(2);
  expect(app.store.getState().query.filters.topics?.include).toEqual(['nas']);
  // Within a filter too, whose other values would bring papers in.
  showTopic(app, 'quantization');
  await shown(1);
  goTo(app, { ...EMPTY_QUERY, text: 'neur' });
  showBoth(app, 'quantization', 'nas');
  await shown(1);
  expect(app.store.getState().query.text).toBe('topic:quantization topic:nas neur');
  goTo(app, EMPTY_QUERY);
  showTopic(app, null, { least: 1990, most: 1990 });
  await shown(0);
  expect(app.store.getState().query.filters.year?.include).toEqual(['1990']);
  goTo(app, EMPTY_QUERY);
  showTopic(app, 'nas', 'undated');
  await shown(2);
});
