import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { defined } from '../base/assert.ts';
import { emptyEntry } from '../domain/entry.ts';
import type { PaperKey } from '../domain/paper.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { card, freshStorage, listing, Tab } from '../workers/testing.ts';
import type { App } from './app.ts';
import { setStatus, toggleStar, toggleTag } from './decide.ts';
import { redo, undo } from './history.ts';
import { announceOffline, showPhase } from './library-phase.ts';
import { removeListing } from './listings.ts';
import { selectAllResults } from './select.ts';
import { pageOver } from './testing.ts';

const PAGE = listing(card('Pruning Meadow Networks'), card('Four Bits for Barley'));

function open(storage: LibraryStorage): { readonly app: App; readonly tab: Tab } {
  const tab = new Tab(storage, { phase: (phase) => showPhase(app, phase) });
  const app = pageOver(tab.server);
  return { app, tab };
}

let storage: LibraryStorage;
let app: App;
let tab: Tab;
let key: PaperKey;

beforeEach(async () => {
  storage = await freshStorage();
  ({ app, tab } = open(storage));
  await tab.import('page.txt', PAGE);
  await tab.holds(2);
  key = defined((await tab.server.keys(EMPTY_QUERY))[0], 'a paper');
});

const said = () => tab.server.records([key])[0]?.decision;

test('a star and a status given at once are both kept', async () => {
  await Promise.all([toggleStar(app, [key]), setStatus(app, [key], 'reading')]);
  expect(said()).toMatchObject({ starred: true, status: 'reading' });
});

test('as many steps are undone as are asked for, however fast', async () => {
  await toggleStar(app, [key]);
  await setStatus(app, [key], 'read');
  await Promise.all([undo(app), undo(app)]);
  expect(said()).toMatchObject({ starred: false, status: 'unread' });
  await Promise.all([redo(app), redo(app)]);
  expect(said()).toMatchObject({ starred: true, status: 'read' });
});

test('a tag is given to all, taken off where all have it, and each step can be undone', async () => {
  const keys = await tab.server.keys(EMPTY_QUERY);
  const tags = () => tab.server.records(keys).map(({ decision }) => decision.tags.join());
  await toggleTag(app, [key], 'thesis');
  await toggleTag(app, keys, 'thesis');
  expect(tags()).toEqual(['thesis', 'thesis']);
  await toggleTag(app, [key], 'low bit');
  await toggleTag(app, keys, 'thesis');
  expect(tags()).toEqual(['low bit', '']);
  await undo(app);
  expect(tags()).toEqual(['thesis,low bit', 'thesis']);
  await undo(app);
  await undo(app);
  expect(tags()).toEqual(['thesis', '']);
});

test('what is tagged is found by a plain word and counted as a filter, until the tag is taken off', async () => {
  const asked = { ...EMPTY_QUERY, text: 'thesis ' };
  const count = async () => (await tab.server.query(asked, 0, 5)).count;
  const facet = async () =>
    (await tab.server.query(EMPTY_QUERY, 0, 5)).facets.find(({ id }) => id === 'tags')?.values;
  await toggleTag(app, [key], 'For the thesis');
  expect(await count()).toBe(1);
  expect(await facet()).toMatchObject([{ label: 'For the thesis', count: 1 }]);
  await toggleTag(app, [key], 'For the thesis');
  expect(await count()).toBe(0);
  expect(await facet()).toEqual([]);
});

test('undoing a star leaves what was said since in another tab', async () => {
  await toggleStar(app, [key]);
  const other = open(storage);
  await other.tab.holds(2);
  await setStatus(other.app, [key], 'read');
  tab.server.hear('decisions');
  await undo(app);
  expect((await storage.decisions())[0]?.decision).toMatchObject({
    starred: false,
    status: 'read',
  });
});

test('what was said by the title can be taken back once the id is known', async () => {
  await toggleStar(app, [key]);
  expect(key).toMatch(/^title:/);
  const title = defined(tab.server.records([key])[0]?.title, 'the title');
  const [page] = await storage.listings();
  await storage.write(
    {
      listing: { ...defined(page, 'the page'), id: 'with-id', addedAt: 9999, status: 'importing' },
      entries: [
        { ...emptyEntry(title, { first: 1, last: 2 }), arxivId: '2405.00001' },
        emptyEntry('Something Else', { first: 3, last: 4 }),
      ],
      problems: [],
    },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  tab.server.hear('listings');
  await tab.holds(3);
  const [strong] = (await tab.server.keys(EMPTY_QUERY)).filter((each) => each.startsWith('arxiv:'));
  const [record] = tab.server.records([defined(strong, 'the paper by its id')]);
  expect(record?.decision.starred).toBe(true);
  // Undoing names the paper by the key it had.
  await undo(app);
  expect(tab.server.records([defined(strong, 'id')])[0]?.decision.starred).toBe(false);
  expect(await storage.decisions()).toEqual([]);
  // Whoever still holds the old key finds the paper by it.
  expect(await tab.server.present([key])).toEqual([strong]);
  await toggleStar(app, [key]);
  expect(tab.server.records([defined(strong, 'id')])[0]?.decision.starred).toBe(true);
});

test('being ready for offline use does not take the way back away', async () => {
  announceOffline(app);
  expect(app.store.getState().notice?.text).toBe('Ready to work offline');
  await toggleStar(app, [key]);
  announceOffline(app);
  expect(app.store.getState().notice?.action?.label).toBe('Undo');
});

test('whether papers are here is kept for the next visit, which begins with what it will show', async () => {
  expect(app.store.getState().preferences.hasPapers).toBe(true);
  const [page] = await storage.listings();
  await storage.setStatus(defined(page, 'the page').id, 'removed');
  tab.server.hear('listings');
  await vi.waitFor(() => expect(app.store.getState().preferences.hasPapers).toBe(false));
});

test('a judgement that changes nothing is no step', async () => {
  await setStatus(app, [key], 'read');
  await setStatus(app, [key], 'read');
  await undo(app);
  expect(said()?.status).toBe('unread');
});

test('judging papers that are not there is no step', async () => {
  await toggleStar(app, ['title:nowhere']);
  expect(app.store.getState().history.done).toEqual([]);
});

test('removing a listing takes its papers out of the selection, and is undone', async () => {
  await selectAllResults(app);
  expect(app.store.getState().selection.size).toBe(2);
  const [summary] = tab.state()?.listings ?? [];
  await removeListing(app, defined(summary, 'the listing').listing);
  await tab.holds(0);
  await vi.waitFor(() => expect(app.store.getState().selection.size).toBe(0));
  await undo(app);
  await tab.holds(2);
  expect(app.store.getState().notice?.text).toBe('Undone: Removed “page.txt”');
});
