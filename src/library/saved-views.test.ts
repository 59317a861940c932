import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { defined } from '../base/assert.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { card, freshStorage, listing, Tab } from '../workers/testing.ts';
import type { App } from './app.ts';
import { toggleStar } from './decide.ts';
import { undo } from './history.ts';
import { toggleInclude, typeText } from './navigate.ts';
import {
  openView,
  presentView,
  removeView,
  renameView,
  saveView,
  showViews,
  togglePinned,
} from './saved-views.ts';
import { pageOver } from './testing.ts';

const PAGE = listing(card('Four Bits for Barley'), card('Barley on a Small Tractor'), card('Oats'));

let storage: LibraryStorage;
let tab: Tab;
let app: App;

function open(): { readonly tab: Tab; readonly app: App } {
  const made = new Tab(storage, { views: (views) => showViews(page, views) });
  const page = pageOver(made.server);
  return { tab: made, app: page };
}

beforeEach(async () => {
  storage = await freshStorage();
  ({ tab, app } = open());
  await tab.import('page.txt', PAGE);
  await tab.holds(3);
});

/** The views as the page has them: `NAME (COUNT)`. */
const drawn = (page = app): string[] =>
  page.store.getState().views.map(({ view, papers }) => `${view.name} (${papers})`);
const seen = (...views: string[]): Promise<string[]> =>
  vi.waitFor(() => {
    const now = drawn();
    if (now.join() !== views.join()) throw new Error(`seen: ${now.join()}`);
    return now;
  });
const view = (name: string) =>
  defined(app.store.getState().views.find((each) => each.view.name === name)?.view, name);

test('a query with a name has a count that stays current', async () => {
  typeText(app, 'barley');
  await saveView(app, 'Grain');
  await seen('Grain (2)');
  await tab.import('more.txt', listing(card('Malting Barley in Silicon')));
  await seen('Grain (3)');

  typeText(app, '');
  toggleInclude(app, 'status', 'starred');
  await saveView(app, 'Best');
  await seen('Grain (3)', 'Best (0)');
  await toggleStar(app, await tab.server.keys({ text: 'oats', filters: {}, sort: [] }));
  expect(await seen('Grain (3)', 'Best (1)')).toHaveLength(2);
});

test('a view brings back all that was asked for', async () => {
  typeText(app, 'barley');
  toggleInclude(app, 'status', 'unread');
  const { query } = app.store.getState();
  await saveView(app, 'Grain');
  await seen('Grain (2)');
  expect(presentView(app.store.getState())?.name).toBe('Grain');
  typeText(app, 'oats');
  expect(presentView(app.store.getState())).toBeNull();
  openView(app, view('Grain'));
  expect(app.store.getState().query).toEqual(query);
});

test('views are renamed, pinned and removed, and each can be undone', async () => {
  typeText(app, 'barley');
  await saveView(app, 'Grain');
  typeText(app, 'oats');
  await saveView(app, 'Oats');
  await seen('Grain (2)', 'Oats (1)');
  await togglePinned(app, view('Oats'));
  await seen('Oats (1)', 'Grain (2)');
  await renameView(app, view('Grain'), 'Barley');
  await seen('Oats (1)', 'Barley (2)');
  await removeView(app, view('Oats'));
  await seen('Barley (2)');
  await undo(app);
  await seen('Oats (1)', 'Barley (2)');
  await undo(app);
  await undo(app);
  expect(await seen('Grain (2)', 'Oats (1)')).toHaveLength(2);
});

test('the order in which values were chosen makes no other view', async () => {
  toggleInclude(app, 'status', 'read');
  toggleInclude(app, 'status', 'unread');
  await saveView(app, 'Two');
  await seen('Two (3)');
  toggleInclude(app, 'status', 'read');
  expect(presentView(app.store.getState())).toBeNull();
  toggleInclude(app, 'status', 'read');
  expect(presentView(app.store.getState())?.name).toBe('Two');
});

test('views are there at the next start, and in another tab at once', async () => {
  const other = open();
  typeText(app, 'barley');
  await saveView(app, 'Grain');
  expect(tab.announced).toContain('views');
  other.tab.server.hear('views');
  await vi.waitFor(() => expect(drawn(other.app)).toEqual(['Grain (2)']));
  const next = open();
  await vi.waitFor(() => expect(drawn(next.app)).toEqual(['Grain (2)']));
});
