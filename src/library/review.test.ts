import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { defined } from '../base/assert.ts';
import { type Entry, emptyEntry } from '../domain/entry.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { card, freshStorage, listing, Tab } from '../workers/testing.ts';
import type { App } from './app.ts';
import { setStatus, toggleStar } from './decide.ts';
import { redo, undo } from './history.ts';
import { showPhase } from './library-phase.ts';
import { enterRoom } from './navigate.ts';
import { keepApart, mergePair, separate, showReviewNews, takeBack } from './review.ts';
import { pageOver } from './testing.ts';

const ABSTRACT =
  'We prune meadow networks until only the stems are left and show that what remains still counts barley in the rain, on four invented fields.';
const read = (title: string, fields: Partial<Entry> = {}): Entry => ({
  ...emptyEntry(title, { first: 1, last: 2 }),
  abstract: ABSTRACT,
  ...fields,
});

let storage: LibraryStorage;
let app: App;
let tab: Tab;

function open(): { readonly app: App; readonly tab: Tab } {
  const made = new Tab(storage, {
    phase: (phase) => showPhase(page, phase),
    review: (news) => showReviewNews(page, news),
  });
  const page = pageOver(made.server);
  enterRoom(page, 'review');
  return { app: page, tab: made };
}

/** A listing with such entries is imported. */
async function holds(id: string, ...entries: Entry[]): Promise<void> {
  const [page] = await storage.listings();
  await storage.write(
    {
      listing: {
        ...defined(page, 'the page'),
        id,
        name: id,
        addedAt: 9999,
        entryCount: entries.length,
        status: 'importing',
      },
      entries,
      problems: [],
    },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  tab.server.hear('listings');
}

beforeEach(async () => {
  storage = await freshStorage();
  ({ app, tab } = open());
  await tab.import('page.txt', listing(card('Something Else Entirely'), card('Four Bits')));
  await tab.holds(2);
  await holds('likely', read('Pruning Meadow Networks'), read('Pruning Medow Networks'));
  await tab.holds(4);
  await tab.reviewed(1);
});

const pair = () => defined(app.store.getState().review.page?.pairs[0], 'a pair');
const records = async (): Promise<readonly PaperRecord[]> =>
  tab.server.records(await tab.server.keys(EMPTY_QUERY));
const titled = async (start: string): Promise<PaperRecord> =>
  defined(
    (await records()).find(({ title }) => title.startsWith(start)),
    start,
  );

test('a pair that is merged is one paper, and two again when that is undone', async () => {
  await vi.waitFor(() => expect(pair().reason).toMatch(/^titles differ in one letter/));
  await mergePair(app, pair());
  await tab.holds(3);
  await tab.reviewed(0);
  const merged = await titled('Pruning');
  expect(merged.sources).toHaveLength(2);
  expect((await tab.server.paper(merged.key))?.bonds).toMatchObject([{ by: 'verdict' }]);
  await undo(app);
  await tab.holds(4);
  await tab.reviewed(1);
  await redo(app);
  await tab.holds(3);
});

test('a pair kept apart is never shown again, not after a reload either', async () => {
  await vi.waitFor(() => pair());
  await keepApart(app, pair());
  await tab.reviewed(0);
  await tab.holds(4);
  const next = open();
  await next.tab.holds(4);
  await next.tab.reviewed(0);
  await vi.waitFor(() =>
    expect(next.app.store.getState().review.page?.verdicts).toMatchObject([
      { verdict: 'different', titles: ['Pruning Meadow Networks', 'Pruning Medow Networks'] },
    ]),
  );
  const [verdict] = next.app.store.getState().review.page?.verdicts ?? [];
  await takeBack(next.app, defined(verdict, 'the verdict'));
  await next.tab.reviewed(1);
});

test('what was said of both is united, and each has its own back', async () => {
  await vi.waitFor(() => pair());
  const { one, other } = pair();
  await toggleStar(app, [one.key]);
  await setStatus(app, [other.key], 'reading');
  await mergePair(app, pair());
  await tab.holds(3);
  const merged = await titled('Pruning');
  expect(merged.decision).toMatchObject({ starred: true, status: 'reading' });
  // What is said of the one paper holds of it, and of nothing else.
  await toggleStar(app, [merged.key]);
  expect((await titled('Pruning')).decision).toMatchObject({ starred: false, status: 'reading' });
  await undo(app);
  await setStatus(app, [merged.key], 'read');
  await takeBack(app, defined((await storage.verdicts())[0], 'the verdict'));
  await tab.holds(4);
  expect((await titled('Pruning Meadow')).decision).toMatchObject({
    starred: true,
    status: 'unread',
  });
  expect((await titled('Pruning Medow')).decision).toMatchObject({
    starred: false,
    status: 'reading',
  });
  await undo(app);
  await tab.holds(3);
  expect((await titled('Pruning')).decision).toMatchObject({ starred: true, status: 'read' });
});

test('a verdict outlives its listing, and holds when a stronger id is known', async () => {
  await vi.waitFor(() => pair());
  await mergePair(app, pair());
  await tab.holds(3);
  await tab.server.removeListing('likely');
  await tab.holds(2);
  await holds(
    'with-id',
    read('Pruning Meadow Networks', { arxivId: '2405.00001' }),
    read('Pruning Medow Networks'),
  );
  await tab.holds(3);
  expect((await titled('Pruning')).key).toBe('arxiv:2405.00001');
});

test('what its title joined can be separated from the pane, and joined again', async () => {
  await holds('with-id', read('Four Bits', { arxivId: '2405.00001' }));
  await vi.waitFor(async () => expect((await titled('Four')).sources).toHaveLength(2));
  const key = (await titled('Four')).key;
  const bond = defined((await tab.server.paper(key))?.bonds[0], 'a bond');
  if (bond.by === 'key') throw new Error('a tie was expected');
  await separate(app, 'Four Bits', bond);
  await tab.holds(5);
  await undo(app);
  await tab.holds(4);
});

test('what the user merged can be separated from the pane, and is then kept apart', async () => {
  await vi.waitFor(() => pair());
  await mergePair(app, pair());
  await tab.holds(3);
  const { key, title } = await titled('Pruning');
  const bond = defined((await tab.server.paper(key))?.bonds[0], 'a bond');
  if (bond.by === 'key') throw new Error('a verdict was expected');
  await separate(app, title, bond);
  await tab.holds(4);
  await tab.reviewed(0);
  expect(await storage.verdicts()).toMatchObject([{ verdict: 'different' }]);
  await undo(app);
  await tab.holds(3);
});

test('another tab learns of a verdict', async () => {
  const other = open();
  await other.tab.holds(4);
  await vi.waitFor(() => pair());
  await mergePair(app, pair());
  expect(tab.announced).toContain('verdicts');
  other.tab.server.hear('verdicts');
  await other.tab.holds(3);
});
