import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { defined } from '../base/assert.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { openFront } from './front-page.ts';
import { readSaid } from './read-library.ts';
import { card, freshStorage, listing, Tab } from './testing.ts';

const FULL = listing(
  card('Four Bit Barley for Small Tractors', '\n  • 2 authors\n·\nMay 14, 2024\n'),
  card('A Survey of Scarecrows', '\n  • 3 authors\n·\nJun 3, 2023\n'),
);
const WINDOW = { offset: 0, count: 10 };

let storage: LibraryStorage;
let tab: Tab;

beforeEach(async () => {
  storage = await freshStorage();
  tab = new Tab(storage);
  await tab.import('full.txt', FULL);
  await tab.holds(2);
  await kept();
});

/** The front of the library as it is now, once it is stored. */
async function kept() {
  for (;;) {
    const front = await openFront(storage, await readSaid(storage));
    if (front !== null) return front;
    await new Promise((resume) => setTimeout(resume, 1));
  }
}

const opened = async () => openFront(storage, await readSaid(storage));

/** A storage that gives no entries until it is told to. */
function slowStorage() {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slow = new Proxy(storage, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'entries') return value.bind(target);
      return async (id: string) => {
        await gate;
        return target.entries(id);
      };
    },
  });
  return { slow, open };
}

test('a front answers as the library does while nothing is asked for', async () => {
  const front = await kept();
  const library = await tab.server.query(EMPTY_QUERY, 0, 10);
  expect(library).toMatchObject(defined(front.answer(EMPTY_QUERY, WINDOW), 'the front'));
  expect(front.papers).toBe(2);
  expect(front.listings).toEqual(tab.state()?.listings);
});

test('a front knows the place of a paper that is open already', async () => {
  const front = await kept();
  const [, second] = await tab.server.keys(EMPTY_QUERY);
  expect(front.answer(EMPTY_QUERY, WINDOW, second)?.stands).toBe(1);
  expect(front.answer(EMPTY_QUERY, WINDOW, 'title:nosuch')?.stands).toBeNull();
});

test('a front knows nothing of any other question', async () => {
  const front = await kept();
  expect(front.answer({ ...EMPTY_QUERY, text: 'barley' }, WINDOW)).toBeNull();
  const starred = { status: { include: ['starred'], exclude: [] } };
  expect(front.answer({ ...EMPTY_QUERY, filters: starred }, WINDOW)).toBeNull();
  const sort = [{ field: 'title', descending: false }] as const;
  expect(front.answer({ ...EMPTY_QUERY, sort }, WINDOW)).toBeNull();
  expect(front.answer(EMPTY_QUERY, { offset: 1, count: 1 })).toBeNull();
});

test('a library that starts again shows its front before it is read, and the rest after', async () => {
  const { slow, open } = slowStorage();
  const again = new Tab(slow);
  const early = await again.server.query(EMPTY_QUERY, 0, 1);
  expect(early).toMatchObject({ count: 2, total: 2 });
  expect(early.window.rows).toHaveLength(1);
  expect(again.state()?.papers).toBe(2);

  expect(again.server.rows(early.answer, 0, 1)).toBeNull();
  const words = again.server.query({ ...EMPTY_QUERY, text: 'scarecrows' }, 0, 5);
  const judged = again.server.judge(
    early.window.rows.map(({ key }) => key),
    { kind: 'star' },
  );
  open();
  expect(await words).toMatchObject({ count: 1 });
  expect((await judged).papers).toBe(1);
  expect((await again.server.query(EMPTY_QUERY, 0, 1)).revision).toBeGreaterThan(early.revision);
});

test('a front has these fields: whoever changes them raises its version, else an older one is shown', async () => {
  const row = defined(await storage.front(), 'the front');
  const namesOf = (value: object | undefined) =>
    Object.keys(value ?? {})
      .toSorted()
      .join(' ');
  expect([namesOf(row), namesOf(row.rows[0]), namesOf(row.facets[0])]).toEqual([
    'facets id papers rows stamp yields',
    'arxivId authorCount comments key listings organisation published snippet starred status tags title topics upvotes yearInferred',
    'bars distinct id label values',
  ]);
});

test('a front that cannot be read keeps nobody from the library', async () => {
  storage.front = () => Promise.reject(new Error('too large'));
  const again = new Tab(storage);
  await again.holds(2);
  expect((await again.server.query(EMPTY_QUERY, 0, 5)).count).toBe(2);
});

test('what was said since is not missing: such a front is not shown', async () => {
  const [row] = (await tab.server.query(EMPTY_QUERY, 0, 1)).window.rows;
  const key = defined(row, 'a row').key;
  await storage.decide([
    { key, aliases: [key], heldUnder: [], joint: false, patch: { starred: true } },
  ]);
  expect(await opened()).toBeNull();
  tab.server.hear('decisions');
  expect((await kept()).answer(EMPTY_QUERY, WINDOW)?.window.rows[0]?.starred).toBe(true);
});

test('a listing that came, went or was viewed in another year makes another front', async () => {
  const id = defined(tab.state()?.listings[0], 'the listing').listing.id;
  await storage.setStatus(id, 'removed');
  expect(await opened()).toBeNull();
  await storage.setStatus(id, 'ready');
  expect(await opened()).not.toBeNull();
  await storage.correctCaptureYear(id, 2019);
  expect(await opened()).toBeNull();
});
