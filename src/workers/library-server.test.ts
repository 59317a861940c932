import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { defined } from '../base/assert.ts';
import { NO_DECISION } from '../domain/decision.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { card, freshStorage, listing, Tab } from './testing.ts';

const BARE = listing(
  card('Pruning Meadow Networks at the Edge of Memory'),
  card('Four Bits for Barley: Quantized Language Models'),
);
const FULL = listing(
  card('Four Bits for Barley: Quantized Language Models', '\n  • 4 authors\n·\nMay 14, 2024 5\n'),
  card('A Survey of Threshing Accelerators', '\n  • 2 authors\n·\nJun 3, 2023\n'),
);

let tab: Tab;
let storage: LibraryStorage;

beforeEach(async () => {
  storage = await freshStorage();
  tab = new Tab(storage);
});

test('an import shows up in the library with what was new and what was merged', async () => {
  expect(await tab.import('bare.txt', BARE)).toMatchObject({ kind: 'imported' });
  await tab.import('full.txt', FULL);
  await tab.holds(3);
  expect(
    tab
      .state()
      ?.listings.map(({ listing: { name }, newPapers, merged }) => ({ name, newPapers, merged })),
  ).toEqual([
    { name: 'bare.txt', newPapers: 2, merged: 0 },
    { name: 'full.txt', newPapers: 1, merged: 1 },
  ]);
});

test('the same bytes under another name are known, and add nothing', async () => {
  await tab.import('bare.txt', BARE);
  expect(await tab.import('copy.txt', BARE)).toMatchObject({
    kind: 'known',
    listing: { name: 'bare.txt' },
  });
  await tab.holds(2);
});

test('a file that is no listing is refused and leaves nothing', async () => {
  expect(await tab.import('notes.txt', 'Milk and bread.')).toMatchObject({ kind: 'refused' });
  expect((await tab.server.query(EMPTY_QUERY, 0, 10)).total).toBe(0);
});

test('the folded paper has the byline of the listing that knows it', async () => {
  await tab.import('bare.txt', BARE);
  await tab.import('full.txt', FULL);
  await tab.holds(3);
  const answer = await tab.server.query({ ...EMPTY_QUERY, text: 'barley' }, 0, 10);
  expect(answer.window.rows).toMatchObject([
    { authorCount: 4, published: '2024-05-14', comments: 5, listings: [{}, {}] },
  ]);
  expect(answer.window.rows[0]?.title.filter(({ match }) => match)).toEqual([
    { text: 'Barley', match: true },
  ]);
});

test('a removed listing goes with its papers and comes back whole', async () => {
  await tab.import('bare.txt', BARE);
  await tab.import('full.txt', FULL);
  await tab.holds(3);
  const id = defined(tab.state()?.listings[1]?.listing.id, 'the second listing');
  await tab.server.removeListing(id);
  await tab.holds(2);
  await tab.server.restoreListing(id);
  await tab.holds(3);
  expect(tab.announced).toEqual(['listings', 'listings']);
});

test('importing a removed listing again brings it back', async () => {
  await tab.import('bare.txt', BARE);
  await tab.holds(2);
  const id = defined(tab.state()?.listings[0]?.listing.id, 'the listing');
  await tab.server.removeListing(id);
  await tab.holds(0);
  expect(await tab.import('again.txt', BARE)).toMatchObject({ kind: 'imported' });
  await tab.holds(2);
});

test('what the user said outlives the listing, and stays with the paper', async () => {
  await tab.import('bare.txt', BARE);
  await tab.holds(2);
  const key = defined((await tab.server.query(EMPTY_QUERY, 0, 1)).window.rows[0]?.key, 'a key');
  await tab.server.decide([{ key, patch: { starred: true } }]);
  const id = defined(tab.state()?.listings[0]?.listing.id, 'the listing');
  await tab.server.removeListing(id);
  await tab.holds(0);
  await tab.server.restoreListing(id);
  await tab.holds(2);
  expect((await tab.server.paper(key))?.record.decision.starred).toBe(true);
  const starred = await tab.server.query(
    { ...EMPTY_QUERY, filters: { status: { include: ['starred'], exclude: [] } } },
    0,
    10,
  );
  expect(starred.count).toBe(1);
});

test('rows of an answer are served until a newer one is asked', async () => {
  await tab.import('full.txt', FULL);
  await tab.holds(2);
  const first = await tab.server.query(EMPTY_QUERY, 0, 1);
  expect(first.window.rows).toHaveLength(1);
  expect(tab.server.rows(first.answer, 1, 5)?.rows).toHaveLength(1);
  await tab.server.query({ ...EMPTY_QUERY, text: 'survey' }, 0, 1);
  expect(tab.server.rows(first.answer, 1, 5)).toBeNull();
});

test('keys come in the order of a query, and those that it does not give follow', async () => {
  await tab.import('bare.txt', BARE);
  await tab.import('full.txt', FULL);
  await tab.holds(3);
  const byTitle = { ...EMPTY_QUERY, sort: [{ field: 'title', descending: true }] } as const;
  const all = await tab.server.keys(byTitle);
  expect(tab.server.records(all).map(({ title }) => title.slice(0, 7))).toEqual([
    'Pruning',
    'Four Bi',
    'A Surve',
  ]);
  expect(await tab.server.inOrder(all.toReversed(), byTitle)).toEqual(all);
  const barley = { ...EMPTY_QUERY, text: 'barley' };
  expect(await tab.server.inOrder(all, barley)).toEqual([all[1], all[2], all[0]]);
});

test('an answer from before a change is never taken for one from after it', async () => {
  await tab.import('full.txt', FULL);
  await tab.holds(2);
  const before = await tab.server.query(EMPTY_QUERY, 0, 1);
  await tab.import('bare.txt', BARE);
  await tab.holds(3);
  await tab.server.query({ ...EMPTY_QUERY, text: 'survey' }, 0, 1);
  expect(tab.server.rows(before.answer, 0, 5)).toBeNull();
});

test('another tab that hears of a change reads it', async () => {
  await tab.import('bare.txt', BARE);
  const other = new Tab(storage);
  await other.holds(2);
  await tab.import('full.txt', FULL);
  other.server.hear('listings');
  await other.holds(3);
  expect(other.state()?.listings).toHaveLength(2);
});

test('a cancelled import says so and keeps nothing', async () => {
  const work = tab.import('bare.txt', BARE);
  tab.importer.cancel(1);
  expect(await work).toEqual({ kind: 'cancelled' });
  expect((await tab.server.query(EMPTY_QUERY, 0, 10)).total).toBe(0);
});

test('an import tells its steps in order', async () => {
  await tab.import('bare.txt', BARE);
  expect(tab.progress.map(({ step }) => step)).toEqual(['reading', 'parsing', 'storing']);
});

test('the library says how far it has been read, and when all of it is', async () => {
  await tab.import('bare.txt', BARE);
  await tab.holds(2);
  expect(tab.built).toContain(0);
  expect(tab.built.at(-1)).toBeNull();
});

test('a decision of another tab before the library is read does not show an empty one', async () => {
  await tab.import('bare.txt', BARE);
  const other = new Tab(storage);
  other.server.hear('decisions');
  await other.holds(2);
  expect(other.phases.every((phase) => phase.phase !== 'ready' || phase.state.papers === 2)).toBe(
    true,
  );
});

const YEARLESS = listing(
  card('Sowing Sparse Attention in Spring', '\n  • 2 authors\n·\nMay 14 5\n'),
  card('Harvesting Heads with Low Rank Sickles', '\n  • 3 authors\n·\nJun 3, 2023\n'),
);

test('the year in which a listing was viewed is corrected, and every date follows', async () => {
  await tab.import('spring.txt', YEARLESS);
  await tab.holds(2);
  const published = async () => {
    const sort = [{ field: 'published', descending: true }] as const;
    const { window, facets } = await tab.server.query({ ...EMPTY_QUERY, sort }, 0, 10);
    const years = facets.find(({ id }) => id === 'year')?.values.map(({ value }) => value);
    return { dates: window.rows.map((row) => row.published), years };
  };
  expect(await published()).toEqual({
    dates: ['2024-05-14', '2023-06-03'],
    years: ['2024', '2023'],
  });
  const { listing: spring } = defined(tab.state()?.listings[0], 'the listing');

  await tab.server.correctCaptureYear(spring.id, 2021);
  await tab.until((state) => state.listings[0]?.listing.capture.year === 2021);
  expect(await published()).toEqual({
    dates: ['2023-06-03', '2021-05-14'],
    years: ['2023', '2021'],
  });
  expect(tab.state()?.listings[0]).toMatchObject({
    listing: { capture: { year: 2021, evidence: 'user' } },
    inferred: { year: 2024, evidence: 'explicit-years' },
  });
  const [first] = tab.server.records(await tab.server.keys(EMPTY_QUERY));
  expect(first?.published?.iso).toBe('2023-06-03');

  await tab.server.correctCaptureYear(spring.id, null);
  await tab.until((state) => state.listings[0]?.listing.capture.year === 2024);
});

test('a corrected year survives the removal and the return of its listing', async () => {
  await tab.import('spring.txt', YEARLESS);
  await tab.holds(2);
  const { listing: spring } = defined(tab.state()?.listings[0], 'the listing');
  await tab.server.correctCaptureYear(spring.id, 2021);
  await tab.server.removeListing(spring.id);
  await tab.holds(0);
  await storage.sweep(['removed']);
  await tab.import('again.txt', YEARLESS);
  await tab.holds(2);
  expect(tab.state()?.listings[0]?.listing.capture).toMatchObject({ year: 2021, evidence: 'user' });
});

test('another reading of the same bytes takes the place of the one before', async () => {
  await tab.import('bare.txt', BARE);
  await tab.holds(2);
  const before = defined(tab.state()?.listings[0]?.listing, 'the listing');
  const again = await tab.import('other-name.txt', BARE, 'daily-papers-text');
  expect(again).toMatchObject({
    kind: 'imported',
    listing: { id: before.id, name: 'bare.txt', recognition: { chosenBy: 'user' } },
  });
  await tab.until((state) => state.listings[0]?.listing.recognition.chosenBy === 'user');
  expect(tab.state()?.papers).toBe(2);
});

test('what an export says is taken over only where nothing was said', async () => {
  await tab.import('bare.txt', BARE);
  await tab.holds(2);
  const [one = '', other = ''] = await tab.server.keys(EMPTY_QUERY);
  await tab.server.decide([{ key: one, patch: { status: 'read' } }]);
  const said = { ...NO_DECISION, starred: true };
  const { papers, forward, backward } = await tab.server.unsaid([
    { key: one, aliases: [], decision: said },
    { key: other, aliases: [], decision: said },
  ]);
  expect({ papers, forward }).toEqual({ papers: 1, forward: [{ key: other, patch: said }] });
  expect(backward).toEqual([{ key: other, patch: NO_DECISION }]);
});

test('a query that finds nothing offers what could be left out, the most papers first', async () => {
  await tab.import('bare.txt', BARE);
  await tab.import('full.txt', FULL);
  await tab.holds(3);
  const query = {
    ...EMPTY_QUERY,
    text: 'barley year:1999',
    filters: { authors: { include: ['2-5'], exclude: [] } },
  };
  const { count, ways } = await tab.server.query(query, 0, 10);
  expect(count).toBe(0);
  expect(ways.map(({ kind, part, count: left }) => `${kind} ${part}: ${left}`)).toEqual([
    'without year:1999: 1',
  ]);
  expect(ways[0]?.query).toEqual({ ...query, text: 'barley' });
  expect((await tab.server.query({ ...query, text: 'barley' }, 0, 10)).ways).toEqual([]);
});

test('what of a query is not understood is said', async () => {
  await tab.import('bare.txt', BARE);
  await tab.holds(2);
  const { notes } = await tab.server.query({ ...EMPTY_QUERY, text: 'year:barley' }, 0, 10);
  expect(notes).toHaveLength(1);
});

test('a paper comes with those most like it, and with the words that gave its topics', async () => {
  await tab.import('bare.txt', BARE);
  await tab.import('full.txt', FULL);
  await tab.holds(3);
  const { window } = await tab.server.query({ ...EMPTY_QUERY, text: 'barley' }, 0, 1);
  const detail = await tab.server.paper(window.rows[0]?.key ?? '');
  expect(detail?.similar.map(({ title }) => title)).not.toContain(detail?.record.title);
  expect(detail?.topics.map(({ topic }) => topic)).toContain('quantization');
  expect(detail?.record.topics.map(({ topic }) => topic)).toEqual(
    detail?.topics.map(({ topic }) => topic),
  );
});
