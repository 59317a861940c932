import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { defined } from '../base/assert.ts';
import type { PaperKey } from '../domain/paper.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { freshStorage, listing, Tab } from '../workers/testing.ts';
import type { App } from './app.ts';
import { toggleTag } from './decide.ts';
import { redo, undo } from './history.ts';
import { showPhase } from './library-phase.ts';
import { followAddress } from './navigate.ts';
import {
  acceptSuggestion,
  beginTeaching,
  endTeaching,
  moveSuggestion,
  openSuggestion,
  putOff,
  refuseSuggestion,
} from './teach.ts';
import { pageOver } from './testing.ts';

const about = (title: string, text: string): string =>
  `${title}\n\n${text} We report what holds, and say plainly where it fails.\n`;
const PAGE = listing(
  about('Barley From Above', 'Drones count barley in wet meadows while farmers wait below.'),
  about('Barley At Night', 'Drones count barley in the dark, and farmers sleep in peace.'),
  about('Barley In Spring', 'In spring the drones count barley that farmers have sown.'),
  about('Barley And Oats', 'Drones tell barley from oats, which farmers had asked for.'),
  about('Barley For Beer', 'Brewers buy barley; no drone is needed to count the barrels.'),
  ...['Words', 'Boats', 'Logs', 'Ice', 'Salmon', 'Rain', 'Sand', 'Songs'].map((load) =>
    about(`Rivers Carry ${load}`, `A river carries ${load} downstream past the second sluice.`),
  ),
);

let storage: LibraryStorage;
let app: App;
let tab: Tab;
let barley: readonly PaperKey[];

function open(): { readonly app: App; readonly tab: Tab } {
  const made = new Tab(storage, { phase: (phase) => showPhase(page, phase) });
  const page = pageOver(made.server);
  return { app: page, tab: made };
}

const teaching = () => defined(app.store.getState().teaching, 'what is taught');
const shown = () => teaching().papers.map(({ key }) => key);
const learned = (given: number, refused: number) =>
  vi.waitFor(() => expect(teaching().learned).toMatchObject({ given, refused }));
const saidOf = (key: PaperKey) => defined(tab.server.records([key])[0], key).decision;

beforeEach(async () => {
  storage = await freshStorage();
  ({ app, tab } = open());
  await tab.import('page.txt', PAGE);
  await tab.holds(13);
  barley = await tab.server.keys({ ...EMPTY_QUERY, text: 'title:barley' });
  await toggleTag(app, barley.slice(0, 1), 'crops');
  beginTeaching(app, 'crops');
  await learned(1, 0);
});

test('a tag brings the papers like those that have it, and tags none of them', async () => {
  expect(app.store.getState().room).toBe('teach');
  expect(shown().length).toBeGreaterThan(2);
  expect(shown()).not.toContain(barley[0]);
  for (const key of shown()) expect(saidOf(key).tags).toEqual([]);
});

test('a paper that is accepted leaves at once, has the tag, and comes back when that is undone', async () => {
  const [first = '', second] = shown();
  const accepted = acceptSuggestion(app, first);
  expect(shown()[0]).toBe(second);
  await accepted;
  expect(saidOf(first).tags).toEqual(['crops']);
  await learned(2, 0);
  expect(shown()).not.toContain(first);
  await undo(app);
  await learned(1, 0);
  expect(shown()).toContain(first);
  expect(saidOf(first).tags).toEqual([]);
  await redo(app);
  await learned(2, 0);
  expect(shown()).not.toContain(first);
});

test('a paper that is refused is not tagged, nor suggested again, until that is undone', async () => {
  const [first = ''] = shown();
  await refuseSuggestion(app, first);
  await learned(1, 1);
  expect(saidOf(first)).toMatchObject({ tags: [], refusedTags: ['crops'] });
  expect(shown()).not.toContain(first);
  expect(app.store.getState().notice?.text).toMatch(/^Not “crops”: “Barley/);
  await undo(app);
  await learned(1, 0);
  expect(shown()).toContain(first);
});

test('answers given one right after the other are all kept', async () => {
  const [one = '', two = '', three = ''] = shown();
  await Promise.all([
    acceptSuggestion(app, one),
    refuseSuggestion(app, two),
    acceptSuggestion(app, three),
  ]);
  await learned(3, 1);
  expect([one, two, three].map((key) => saidOf(key).tags.length)).toEqual([1, 0, 1]);
  for (const key of [one, two, three]) expect(shown()).not.toContain(key);
});

test('the paper under the keyboard stays where it is while something is learned', async () => {
  moveSuggestion(app, 1);
  const [first = '', second] = shown();
  expect(teaching().active).toBe(1);
  await refuseSuggestion(app, first);
  await learned(1, 1);
  expect(teaching().active).toBe(0);
  expect(shown()[0]).toBe(second);
});

test('a paper that is put off is gone until one begins anew, and nothing is said of it', async () => {
  const [first = ''] = shown();
  putOff(app, first);
  expect(shown()).not.toContain(first);
  await acceptSuggestion(app, shown()[0] ?? '');
  await learned(2, 0);
  expect(shown()).not.toContain(first);
  expect(saidOf(first)).toMatchObject({ tags: [], refusedTags: [] });
  beginTeaching(app, 'crops');
  await learned(2, 0);
  expect(shown()).toContain(first);
});

test('an open paper is that of the keyboard, and is closed with the room', async () => {
  openSuggestion(app, shown()[0] ?? '');
  expect(app.store.getState().openKey).toBe(shown()[0]);
  moveSuggestion(app, 1);
  expect(app.store.getState().openKey).toBe(shown()[1]);
  const [, second = '', third] = shown();
  await refuseSuggestion(app, second);
  expect(app.store.getState().openKey).toBe(third);
  endTeaching(app);
  expect(app.store.getState()).toMatchObject({ room: 'papers', openKey: null });
});

test('what was answered holds after a reload, where the address leads to the same tag', async () => {
  await acceptSuggestion(app, shown()[0] ?? '');
  await refuseSuggestion(app, shown()[0] ?? '');
  ({ app, tab } = open());
  followAddress(app, '?room=teach&tag=crops');
  await learned(2, 1);
  expect(app.store.getState()).toMatchObject({ room: 'teach', teaching: { tag: 'crops' } });
});

test('of a tag that no paper has, nothing is suggested', async () => {
  beginTeaching(app, 'unheard of');
  await learned(0, 0);
  expect(shown()).toEqual([]);
});
