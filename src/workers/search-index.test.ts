import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { defined } from '../base/assert.ts';
import { emptyEntry } from '../domain/entry.ts';
import { listingOf } from '../domain/testing.ts';
import { RankedEngine } from '../search/ranked-engine.ts';
import { searchWords } from '../search/testing.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import type { IndexPart } from './index-part.ts';
import { type IndexedListing, SearchIndex } from './search-index.ts';
import { freshStorage } from './testing.ts';

const BARLEY = indexed('barley', ['Four Bits for Barley', 'Pruning Meadow Networks']);
const ZEBRA = indexed('zebra', ['Striped Attention of Zebras']);

function indexed(id: string, titles: readonly string[], addedAt = 1): IndexedListing {
  const entries = titles.map((title, i) => emptyEntry(title, { first: i + 1, last: i + 1 }));
  return { listing: { ...listingOf(id), addedAt, entryCount: entries.length }, entries };
}

let storage: LibraryStorage;
let made = 0;

beforeEach(async () => {
  storage = await freshStorage();
  made = 0;
});

const freshIndex = (): SearchIndex => new SearchIndex({ whileIndexing: (work) => work() });

const rest = async (): Promise<void> => undefined;

const loadBy = (index: SearchIndex, listings: readonly IndexedListing[]): Promise<IndexPart> =>
  index.load(
    storage,
    listings.map(({ listing }) => listing),
    Promise.resolve(listings),
    rest,
  );

/** Loads, as a page that was opened anew does where no index is given; counts the parts that are made. */
async function load(listings: readonly IndexedListing[], index = freshIndex()): Promise<IndexPart> {
  const put = storage.putSegments.bind(storage);
  storage.putSegments = (parts, replaced) => {
    made += parts.length;
    return put(parts, replaced);
  };
  const part = await loadBy(index, listings);
  storage.putSegments = put;
  return part;
}

/** What a word finds, as titles. */
function found(part: IndexPart, listings: readonly IndexedListing[], word: string): string[] {
  const entries = new Map(listings.map(({ listing, entries: all }) => [listing.id, all]));
  const titles = part.covers.flatMap(({ listing, first, count }) =>
    (entries.get(listing) ?? []).slice(first, first + count).map(({ title }) => title),
  );
  expect(titles).toHaveLength(part.segment.documents);
  const ordinals = Uint32Array.from(titles.keys());
  const hits = searchWords(new RankedEngine(part.segment, ordinals, titles.length), `${word} `);
  return Array.from(hits?.ordinals ?? [], (ordinal) => titles[ordinal] ?? '');
}

test('what was indexed is stored, and read at the next start', async () => {
  await load([BARLEY, ZEBRA]);
  expect(made).toBe(1);
  const again = await load([BARLEY, ZEBRA]);
  expect(made).toBe(1);
  expect(found(again, [BARLEY, ZEBRA], 'meadow')).toEqual(['Pruning Meadow Networks']);
  expect(found(again, [BARLEY, ZEBRA], 'zebra')).toEqual(['Striped Attention of Zebras']);
});

test('what an import indexed is not indexed again', async () => {
  await freshIndex().add(storage, BARLEY, rest);
  const part = await load([BARLEY]);
  expect(made).toBe(0);
  expect(found(part, [BARLEY], 'barley')).toEqual(['Four Bits for Barley']);
});

test('a listing more is indexed alone, one less is taken out, and it may come back', async () => {
  const index = freshIndex();
  await load([BARLEY], index);
  const both = await load([BARLEY, ZEBRA], index);
  expect(made).toBe(2);
  expect(found(both, [BARLEY, ZEBRA], 'zebra')).toHaveLength(1);
  const one = await load([ZEBRA], index);
  expect(found(one, [ZEBRA], 'barley')).toEqual([]);
  expect(one).toEqual(await load([ZEBRA]));
  expect(found(await load([BARLEY, ZEBRA], index), [BARLEY, ZEBRA], 'barley')).toHaveLength(1);
  expect(made).toBe(2);
});

test.each([
  ['gone', () => []],
  ['of another version', (row: Row) => [{ ...row, version: row.version - 1 }]],
  [
    'cut short',
    (row: Row) => [
      { ...row, segment: { ...row.segment, postings: row.segment.postings.slice(1) } },
    ],
  ],
  [
    'changed',
    (row: Row) => [
      { ...row, segment: { ...row.segment, letters: row.segment.letters.map(() => 97) } },
    ],
  ],
  ['of fewer entries', (row: Row) => [{ ...row, covers: row.covers.slice(1) }]],
])('a stored part that is %s is made anew, without a word lost', async (_, damage) => {
  await load([BARLEY]);
  const [row] = await storage.segmentsOf(['barley']);
  const stored = defined(row, 'the stored part');
  await storage.putSegments(damage(stored), [stored.id]);
  const part = await load([BARLEY]);
  expect(made).toBe(2);
  expect(found(part, [BARLEY], 'meadow')).toEqual(['Pruning Meadow Networks']);
});

test('another reading of the same bytes, and the same bytes after they were erased, are indexed', async () => {
  await load([BARLEY]);
  const reread = indexed('barley', ['Four Bits for Wheat', 'Pruning Meadow Networks'], 2);
  const part = await load([reread]);
  expect(made).toBe(2);
  expect(found(part, [reread], 'wheat')).toEqual(['Four Bits for Wheat']);
  expect(found(part, [reread], 'barley')).toEqual([]);
});

test('where there is no room for it the index is made, though not stored', async () => {
  storage.putSegments = () => Promise.reject(new Error('QuotaExceededError'));
  const part = await loadBy(freshIndex(), [BARLEY]);
  expect(found(part, [BARLEY], 'barley')).toEqual(['Four Bits for Barley']);
});

test('the parts of a library that is not huge become one', async () => {
  const listings = [BARLEY, ZEBRA];
  for (const listing of listings) await freshIndex().add(storage, listing, rest);
  expect(await storage.segmentCount()).toBe(2);
  await freshIndex().compact(
    storage,
    listings.map(({ listing }) => listing),
    rest,
  );
  expect(await storage.segmentCount()).toBe(1);
  const part = await load(listings);
  expect(made).toBe(0);
  expect(found(part, listings, 'meadow')).toEqual(['Pruning Meadow Networks']);
  expect(found(part, listings, 'zebra')).toEqual(['Striped Attention of Zebras']);
});

test('a part of a listing that is gone is written anew without it', async () => {
  await load([BARLEY, ZEBRA]);
  await freshIndex().compact(storage, [BARLEY.listing, ZEBRA.listing], rest);
  await freshIndex().compact(storage, [ZEBRA.listing], rest);
  expect(await storage.segmentsOf(['barley', 'zebra'])).toMatchObject([
    { listings: ['zebra'], segment: { documents: 1 } },
  ]);
});

test('of a huge one many parts of a size do, without those of listings that are gone', async () => {
  const many = Array.from({ length: 9 }, (_, i) => indexed(`l${i}`, [`Paper number${i}`]));
  for (const listing of many) await freshIndex().add(storage, listing, rest);
  expect(await storage.segmentCount()).toBe(9);
  const present = many.slice(1);
  await freshIndex().compact(
    storage,
    present.map(({ listing }) => listing),
    rest,
    0,
  );
  expect(await storage.segmentsOf(many.map(({ listing }) => listing.id))).toMatchObject([
    { segment: { documents: 1 } },
    { segment: { documents: 8 } },
  ]);
  const part = await load(present);
  expect(made).toBe(0);
  expect(found(part, present, 'number8')).toEqual(['Paper number8']);
});

type Row = Awaited<ReturnType<LibraryStorage['segmentsOf']>>[number];
