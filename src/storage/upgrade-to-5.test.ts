import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { LibraryStorage } from './library-storage.ts';
import { WinnowDatabase } from './schema.ts';

/** What version 4 stored, as far as it changes. */
const DECISION = {
  key: 'title:countingbitsonabicycle',
  aliases: ['title:countingbitsonabicycle'],
  decision: { status: 'read', starred: true, tags: ['slow'], note: 'Ask Bo.' },
};

it('keeps what version 4 knew was decided, and makes anew what was derived', async () => {
  const name = 'winnow-of-version-4';
  const old = new Dexie(name);
  old.version(4).stores({
    listings: 'id',
    blocks: '[listing+sequence]',
    decisions: 'key',
    corrections: 'listing',
    verdicts: 'pair',
    segments: 'id,*listings',
    topics: 'listing',
    fronts: 'id',
    views: 'id',
  });
  await old.table('decisions').put(DECISION);
  await old.table('topics').put({ listing: 'a', stamp: 's', masks: new Uint32Array(1) });
  await old.table('fronts').put({ id: 'front', stamp: 's', rows: [] });
  old.close();

  const db = new WinnowDatabase(name);
  await db.open();
  const storage = new LibraryStorage(db);
  expect(await storage.decisions()).toEqual([
    {
      ...DECISION,
      decision: { ...DECISION.decision, refusedTags: [], givenTopics: [], refusedTopics: [] },
    },
  ]);
  expect(await storage.topicsOf(['a'])).toEqual([]);
  expect(await storage.front()).toBeUndefined();
  expect(await storage.topicEdits()).toEqual([]);
  db.close();
});
