import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { LibraryStorage } from './library-storage.ts';
import { WinnowDatabase } from './schema.ts';

/** A library as version 1 wrote it. */
const LISTING = {
  id: 'a'.repeat(64),
  name: 'old.txt',
  bytes: 120,
  addedAt: 1_760_000_000_000,
  recognition: { format: 'daily-papers-text', label: 'Daily Papers', reason: '1 title' },
  capture: { year: 2025, evidence: 'explicit-years', detail: 'It prints 2024.' },
  account: { total: 2, blank: 0, record: 2, furniture: 0, problem: 0 },
  entryCount: 1,
  problemCount: 0,
  status: 'ready',
};
const ENTRY = {
  title: 'Counting Bits on a Bicycle',
  abstract: 'We count bits.',
  authors: [],
  authorCount: 3,
  organisation: null,
  date: { year: null, month: 5, day: 14 },
  comments: 2,
  upvotes: null,
  arxivId: null,
  arxivVersion: null,
  doi: null,
  url: null,
  lines: { first: 1, last: 2 },
};
const DECISION = {
  key: 'title:countingbitsonabicycle',
  aliases: [],
  decision: { status: 'read', starred: true, tags: [], note: '' },
};

it('opens a library of version 1 with everything that was in it', async () => {
  const name = 'winnow-of-version-1';
  const old = new Dexie(name);
  old.version(1).stores({ listings: 'id', blocks: '[listing+sequence]', decisions: 'key' });
  await old.table('listings').put(LISTING);
  await old
    .table('blocks')
    .put({ listing: LISTING.id, sequence: 0, entries: [ENTRY], problems: [] });
  await old.table('decisions').put(DECISION);
  old.close();

  const db = new WinnowDatabase(name);
  await db.open();
  const storage = new LibraryStorage(db);
  expect(await storage.listings()).toEqual([
    {
      ...LISTING,
      account: { ...LISTING.account, unit: 'line' },
      recognition: { ...LISTING.recognition, score: 1, chosenBy: 'content', alternatives: [] },
      remarks: [],
      yearlessDates: 1,
    },
  ]);
  expect(await storage.entries(LISTING.id)).toEqual([{ ...ENTRY, venue: null, keywords: [] }]);
  // Version 5 knows more of a decision.
  const more = { refusedTags: [], givenTopics: [], refusedTopics: [] };
  expect(await storage.decisions()).toEqual([
    { ...DECISION, decision: { ...DECISION.decision, ...more } },
  ]);
  // Version 3 keeps what is derived: at first nothing is.
  expect(await storage.segmentCount()).toBe(0);
  expect(await storage.topicsOf([LISTING.id])).toEqual([]);
  db.close();
});
