import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_QUERY } from '../domain/query.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { card, freshStorage, listing, Tab } from './testing.ts';
import type { TopicView } from './topic-protocol.ts';

const FULL = listing(
  card('Post-Training Quantization of Tractors'),
  card('Post-Training Quantization of Scarecrows by Hay'),
  card('Hay Bales at Dawn'),
);
const HAY: TopicEdit = {
  id: 'own-hay',
  label: 'Hay',
  isOff: false,
  strong: ['hay'],
  weak: [],
  against: [],
  addedAt: 1,
};

let storage: LibraryStorage;
let tab: Tab;
let told: readonly TopicView[][];

beforeEach(async () => {
  storage = await freshStorage();
  told = [];
  tab = new Tab(storage, { topics: (topics) => (told = [...told, [...topics]]) });
  await tab.import('full.txt', FULL);
  await tab.holds(3);
});

const counts = async (of: Tab = tab): Promise<Record<string, number>> => {
  const { facets } = await of.server.query(EMPTY_QUERY, 0, 10);
  const values = facets.find(({ id }) => id === 'topics')?.values ?? [];
  return Object.fromEntries(values.map(({ label, count }) => [label, count]));
};

/** Puts edits, and waits until the papers follow. */
async function edit(edits: readonly TopicEdit[], isSo: (now: Record<string, number>) => boolean) {
  await tab.server.putTopicEdits(edits);
  while (!isSo(await counts())) await new Promise((resume) => setTimeout(resume, 1));
}

const decide = async (title: string, topic: string, given: boolean): Promise<void> => {
  const [key = ''] = await tab.server.keys({ ...EMPTY_QUERY, text: `title:${title}` });
  const { forward } = await tab.server.judge([key], { kind: 'topic', topic, given });
  await tab.server.decide(forward);
};

test('papers follow a topic of the user, now and at the next start', async () => {
  await edit([HAY], (now) => now['Hay'] === 2);
  expect(await counts()).toMatchObject({ Hay: 2, Quantization: 2 });
  const again = new Tab(storage);
  await again.holds(3);
  expect(await counts(again)).toMatchObject({ Hay: 2, Quantization: 2 });
});

test('the page hears how far papers follow an edit', async () => {
  tab.built.length = 0;
  await edit([HAY], (now) => now['Hay'] === 2);
  expect(tab.built.filter((done) => done !== null).length).toBeGreaterThan(0);
  expect(tab.built.at(-1)).toBeNull();
});

test('papers that come later are told by the topics of the user too', async () => {
  await edit([HAY], (now) => now['Hay'] === 2);
  await tab.import('more.txt', listing(card('Hay and Silage'), card('Silage Alone')));
  await tab.holds(5);
  expect(await counts()).toMatchObject({ Hay: 3 });
});

test('a paper whose title and abstract are of two listings follows too', async () => {
  const long = 'We stack hay, more of it than anybody wrote of before, and weigh each bale twice. ';
  const fuller = card('Hay Bales at Dawn').replace('We study', `${long.repeat(9)}We study`);
  await tab.import('fuller.txt', listing(fuller.replace('hay bales at dawn', 'straw')));
  await tab.until(({ listings }) => listings.some(({ merged }) => merged === 1));
  await edit([{ ...HAY, strong: ['bale'] }], (now) => now['Hay'] === 1);
  await edit([{ ...HAY, strong: ['straw'] }], (now) => now['Hay'] === 1);
  expect(await counts()).toMatchObject({ Hay: 1, Quantization: 2 });
});

test('a topic that is switched off is shown nowhere, and is back when it is on again', async () => {
  const off = { ...HAY, id: 'quantization', label: 'Quantization', strong: [], isOff: true };
  await edit([off], (now) => now['Quantization'] === undefined);
  const [key = ''] = await tab.server.keys({ ...EMPTY_QUERY, text: 'title:tractors' });
  expect((await tab.server.paper(key))?.topics.map(({ topic }) => topic)).not.toContain(
    'quantization',
  );
  await edit([], (now) => now['Quantization'] === 2);
});

test('what an edit no longer says is said no longer', async () => {
  await edit([HAY], (now) => now['Hay'] === 2);
  await edit([{ ...HAY, strong: ['dawn'] }], (now) => now['Hay'] === 1);
  await edit([], (now) => now['Hay'] === undefined);
  expect(await counts()).toMatchObject({ Quantization: 2 });
});

test('what the user says of a paper is stronger than the rules, also when they are edited', async () => {
  await decide('tractors', 'quantization', false);
  await decide('dawn', 'nas', true);
  expect(await counts()).toMatchObject({ Quantization: 1, NAS: 1 });
  await edit([HAY], (now) => now['Hay'] === 2);
  expect(await counts()).toMatchObject({ Quantization: 1, NAS: 1 });
  const again = new Tab(storage);
  await again.holds(3);
  expect(await counts(again)).toMatchObject({ Quantization: 1, NAS: 1 });
});

test('a paper tells which of its topics the rules gave, the user gave and the user took away', async () => {
  await decide('tractors', 'quantization', false);
  await decide('tractors', 'nas', true);
  const [key = ''] = await tab.server.keys({ ...EMPTY_QUERY, text: 'title:tractors' });
  const topics = await tab.server.topicsOf(key);
  expect(topics?.map(({ label, by, words }) => [label, by, words])).toEqual([
    ['NAS', 'user', []],
    ['Quantization', 'refused', ['post-training quantization']],
  ]);
  expect(await tab.server.topicsOf('title:nosuch')).toBeNull();
});

test('a trial tells what a topic would gain and lose, with the words, and changes nothing', async () => {
  const trial = await tab.server.tryTopic(HAY, 0);
  expect(trial).toMatchObject({ papers: 2, gained: 2, lost: 0, read: 3, of: 3, problems: [] });
  expect(trial.examples.gained.map(({ words }) => words)).toEqual([['hay'], ['hay']]);
  expect(await counts()).not.toHaveProperty('Hay');

  await edit([HAY], (now) => now['Hay'] === 2);
  const less = await tab.server.tryTopic({ ...HAY, against: ['hay bale'] }, 0);
  expect(less).toMatchObject({ papers: 1, gained: 0, lost: 1 });
  expect(less.examples.lost.map(({ title }) => title)).toEqual(['Hay Bales at Dawn']);
});

test('a trial says which phrases cannot be read', async () => {
  const { problems } = await tab.server.tryTopic({ ...HAY, weak: ['+'] }, 0);
  expect(problems).toEqual([{ phrase: '+', wrong: 'holds no word' }]);
});

test('the page hears what topics there are, before papers follow them', async () => {
  expect(
    told
      .at(-1)
      ?.map(({ label }) => label)
      .slice(0, 2),
  ).toEqual(['Quantization', 'NAS']);
  await tab.server.putTopicEdits([HAY]);
  expect(told.at(-1)?.at(-1)).toEqual({
    id: 'own-hay',
    label: 'Hay',
    isOwn: true,
    isOff: false,
    edit: HAY,
  });
  expect(tab.announced).toContain('topics');
});

test('another tab follows what was edited here', async () => {
  const other = new Tab(storage);
  await other.holds(3);
  await tab.server.putTopicEdits([HAY]);
  other.server.hear('topics');
  while ((await counts(other))['Hay'] === undefined)
    await new Promise((resume) => setTimeout(resume, 1));
  expect(await counts(other)).toMatchObject({ Hay: 2, Quantization: 2 });
});

test('the topics of the user come back from their own file', async () => {
  await edit([HAY], (now) => now['Hay'] === 2);
  expect(await tab.server.readTopicFile(await tab.server.topicFile())).toEqual({
    ok: true,
    value: [HAY],
  });
});
