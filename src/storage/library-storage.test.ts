import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { defined } from '../base/assert.ts';
import { NO_DECISION } from '../domain/decision.ts';
import { emptyEntry } from '../domain/entry.ts';
import { listingOf } from '../domain/testing.ts';
import type { Verdict } from '../domain/verdict.ts';
import { LibraryStorage } from './library-storage.ts';
import { openDatabase } from './open-database.ts';

let storage: LibraryStorage;
let databases = 0;

beforeEach(async () => {
  const opened = await openDatabase(() => undefined, `test-${databases++}`);
  storage = new LibraryStorage(defined(opened.ok ? opened.value : null, 'the database'));
});

const entries = (count: number) =>
  Array.from({ length: count }, (_, i) => emptyEntry(`Paper ${i}`, { first: i + 1, last: i + 1 }));
const problems = [{ line: 7, excerpt: 'x', reason: 'y' }];
const calm = { signal: new AbortController().signal, onProgress: () => undefined };

test('a written listing is ready and comes back whole and in order, across blocks', async () => {
  await storage.write({ listing: listingOf('a'), entries: entries(2500), problems }, calm);
  expect(await storage.listing('a')).toEqual({ ...listingOf('a'), status: 'ready' });
  expect(await storage.entries('a')).toEqual(entries(2500));
  expect(await storage.problems('a')).toEqual(problems);
});

test('blocks of one listing do not show in another', async () => {
  await storage.write({ listing: listingOf('a'), entries: entries(1), problems: [] }, calm);
  await storage.write({ listing: listingOf('ab'), entries: entries(2), problems: [] }, calm);
  expect(await storage.entries('a')).toHaveLength(1);
  expect(await storage.entries('ab')).toHaveLength(2);
});

test('a cancelled import leaves nothing', async () => {
  const control = new AbortController();
  const work = storage.write(
    { listing: listingOf('a'), entries: entries(2500), problems },
    { signal: control.signal, onProgress: () => control.abort() },
  );
  await expect(work).rejects.toThrow(/abort/i);
  expect(await storage.listings()).toEqual([]);
  expect(await storage.entries('a')).toEqual([]);
});

test('a removed listing can be restored until it is swept', async () => {
  await storage.write({ listing: listingOf('a'), entries: entries(1), problems: [] }, calm);
  await storage.setStatus('a', 'removed');
  await storage.setStatus('a', 'ready');
  expect(await storage.entries('a')).toHaveLength(1);
  await storage.setStatus('a', 'removed');
  await storage.sweep(['importing']);
  expect(await storage.listings()).toHaveLength(1);
  await storage.sweep(['removed']);
  expect(await storage.listings()).toEqual([]);
  expect(await storage.entries('a')).toEqual([]);
});

test('a decision is kept, changed field by field, and forgotten when it says nothing', async () => {
  const paper = { key: 'title:a', aliases: ['title:a'], heldUnder: ['title:a'], joint: false };
  await Promise.all([
    storage.decide([{ ...paper, patch: { starred: true } }]),
    storage.decide([{ ...paper, patch: { status: 'read' } }]),
  ]);
  expect(await storage.decisions()).toEqual([
    {
      key: 'title:a',
      aliases: ['title:a'],
      decision: { ...NO_DECISION, starred: true, status: 'read' },
    },
  ]);
  await storage.decide([{ ...paper, patch: { starred: false, status: 'unread' } }]);
  expect(await storage.decisions()).toEqual([]);
});

test('a decision moves to the stronger key of its paper, and leaves nothing behind', async () => {
  const aliases = ['arxiv:1', 'title:a'];
  const weak = { key: 'title:a', aliases: ['title:a'], heldUnder: [], joint: false };
  const strong = { key: 'arxiv:1', aliases, joint: false };
  await storage.decide([{ ...weak, patch: { starred: true } }]);
  await storage.decide([{ ...strong, heldUnder: ['title:a'], patch: { status: 'read' } }]);
  expect(await storage.decisions()).toMatchObject([
    { key: 'arxiv:1', aliases, decision: { starred: true, status: 'read' } },
  ]);
  const nothing = { starred: false, status: 'unread' } as const;
  await storage.decide([{ ...strong, heldUnder: ['arxiv:1'], patch: nothing }]);
  expect(await storage.decisions()).toEqual([]);
});

test('a joint decision begins as what it unites, leaves that alone, and goes when it adds nothing', async () => {
  const own = (key: string) => ({ key, aliases: [key], heldUnder: [key], joint: false });
  await storage.decide([
    { ...own('title:a'), patch: { starred: true } },
    { ...own('title:b'), patch: { tags: ['later'] } },
  ]);
  const before = await storage.decisions();
  const joint = {
    key: 'joint:title:a title:b',
    aliases: ['title:a', 'title:b'],
    heldUnder: ['title:a', 'title:b'],
    joint: true,
  };
  await storage.decide([{ ...joint, patch: { starred: false } }]);
  const { heldUnder: _beneath, joint: _kind, ...row } = joint;
  expect(await storage.decisions()).toEqual([
    { ...row, decision: { ...NO_DECISION, tags: ['later'] } },
    ...before,
  ]);
  await storage.decide([{ ...joint, patch: { starred: true } }]);
  expect(await storage.decisions()).toEqual(before);
});

test('a verdict is kept, replaced by a later one on the pair, and taken back', async () => {
  const verdict: Verdict = {
    pair: 'title:a | title:b',
    verdict: 'same',
    one: ['title:a'],
    other: ['title:b'],
    titles: ['A', 'B'],
    saidAt: 1,
  };
  await storage.putVerdict(verdict);
  await storage.putVerdict({ ...verdict, verdict: 'different', saidAt: 2 });
  expect(await storage.verdicts()).toEqual([{ ...verdict, verdict: 'different', saidAt: 2 }]);
  await storage.removeVerdict(verdict.pair);
  expect(await storage.verdicts()).toEqual([]);
});

test('blocks that a crashed import left behind do not come back', async () => {
  await storage.write({ listing: listingOf('a'), entries: entries(2500), problems: [] }, calm);
  await storage.write({ listing: listingOf('a'), entries: entries(2), problems: [] }, calm);
  expect(await storage.entries('a')).toHaveLength(2);
});

test('what was derived of a listing goes with it, and when it is read in another way', async () => {
  const topics = {
    listing: 'a',
    addedAt: 1,
    format: 'f',
    topics: [{ id: 'nas', stamp: 's' }],
    masks: Uint32Array.of(1),
  };
  const part = (id: string, listings: readonly string[]) => ({
    id,
    version: 1,
    checksum: 0,
    covers: [],
    listings,
    segment: EMPTY_SEGMENT,
  });
  const ids = async () => (await storage.segmentsOf(['a', 'b'])).map(({ id }) => id).toSorted();
  const derive = async () => {
    await storage.putSegments([part('of a', ['a']), part('of both', ['a', 'b'])], []);
    await storage.putTopics([topics]);
  };
  const contents = { listing: listingOf('a'), entries: entries(1), problems };

  await storage.write(contents, calm);
  await derive();
  await storage.replace(contents);
  expect(await ids()).toEqual([]);
  expect(await storage.topicsOf(['a'])).toEqual([]);

  await derive();
  await storage.setStatus('a', 'removed');
  await storage.sweep(['removed']);
  expect(await ids()).toEqual(['of both']);
  expect(await storage.topicsOf(['a'])).toEqual([]);
});

const EMPTY_SEGMENT = {
  documents: 0,
  letters: new Uint8Array(0),
  letterStarts: new Uint32Array(1),
  frequencies: new Uint32Array(0),
  inText: new Uint8Array(0),
  postings: new Uint8Array(0),
  postingStarts: new Uint32Array(1),
  titleLengths: new Uint8Array(0),
  bylineLengths: new Uint16Array(0),
  abstractLengths: new Uint16Array(0),
};
