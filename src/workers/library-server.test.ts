import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { defined } from '../base/assert.ts';
import { ok } from '../base/result.ts';
import { NO_DECISION } from '../domain/decision.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import { LibraryStorage } from '../storage/library-storage.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { ImportOutcome, ImportProgress } from './import-protocol.ts';
import { Importer } from './importer.ts';
import type { LibraryNews } from './library-news.ts';
import type { LibraryPhase } from './library-protocol.ts';
import { LibraryServer } from './library-server.ts';

/** A library and an importer over one database, as a tab has them. */
class Tab {
  readonly phases: LibraryPhase[] = [];
  readonly announced: LibraryNews[] = [];
  readonly built: (number | null)[] = [];
  readonly progress: ImportProgress[] = [];
  readonly server: LibraryServer;
  readonly importer: Importer;
  #jobs = 0;
  #time = 0;

  constructor(storage: LibraryStorage) {
    this.server = new LibraryServer({
      storage: Promise.resolve(storage),
      phase: (phase) => this.phases.push(phase),
      building: (done) => this.built.push(done),
      yield: async () => undefined,
      announce: (news) => this.announced.push(news),
      // Every look at the clock is later than the breath of the build allows.
      clock: () => (this.#time += 50),
    });
    this.importer = new Importer({
      openStorage: async () => ok(storage),
      whileWriting: (work) => work(),
      announce: () => this.server.hear('listings'),
      progress: (progress) => this.progress.push(progress),
      now: () => 1000,
    });
  }

  import(name: string, text: string): Promise<ImportOutcome> {
    this.#jobs += 1;
    const source = { name, blob: new Blob([text]), lastModified: null };
    return this.importer.importSource(this.#jobs, source);
  }

  /** The library after so many papers have arrived. */
  async holds(papers: number): Promise<void> {
    await vi.waitFor(() => {
      if (this.state()?.papers !== papers) throw new Error(`never held ${papers} papers`);
    });
  }

  state() {
    const last = this.phases.at(-1);
    return last?.phase === 'ready' ? last.state : undefined;
  }
}

const card = (title: string, byline = ''): string =>
  `${title}\n\nWe study ${title.toLowerCase()} with care, report what holds, and say plainly where the method fails and why that matters for the devices people own. Experiments on invented hardware support each claim.\n${byline}`;
const listing = (...cards: string[]): string =>
  ['Daily Papers', '', 'by AK and the research community', '', ...cards].join('\n');

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
let databases = 0;

beforeEach(async () => {
  databases += 1;
  const opened = await openDatabase(() => undefined, `library-${databases}`);
  storage = new LibraryStorage(defined(opened.ok ? opened.value : null, 'the database'));
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
  await tab.server.decide([{ key, decision: { ...NO_DECISION, starred: true } }]);
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

test('keys come in the order shown, and those that are not shown follow', async () => {
  await tab.import('bare.txt', BARE);
  await tab.import('full.txt', FULL);
  await tab.holds(3);
  await tab.server.query({ ...EMPTY_QUERY, sort: [{ field: 'title', descending: true }] }, 0, 0);
  const all = tab.server.keys(0, 10);
  expect(tab.server.records(all).map(({ title }) => title.slice(0, 7))).toEqual([
    'Pruning',
    'Four Bi',
    'A Surve',
  ]);
  expect(tab.server.inOrder(all.toReversed())).toEqual(all);
  await tab.server.query({ ...EMPTY_QUERY, text: 'barley' }, 0, 0);
  expect(tab.server.inOrder(all)).toEqual([all[1], all[2], all[0]]);
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
