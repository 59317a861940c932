import { expect, test } from 'vitest';
import type { TopicEdit } from '../domain/topic-edit.ts';
import type { LibraryClient } from '../workers/library-client.ts';
import type { TopicView } from '../workers/topic-protocol.ts';
import { type App, createApp, type Surroundings } from './app.ts';
import { undo } from './history.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import {
  draftTopic,
  dropDraft,
  importTopics,
  newTopic,
  resetTopic,
  saveTopic,
  showTopics,
  switchTopic,
} from './topics.ts';

const NAS: TopicView = { id: 'nas', label: 'NAS', isOwn: false, isOff: false, edit: null };

/** An app whose library has one built-in topic, and what was stored in it. */
function appWith(file: readonly TopicEdit[] = []): {
  app: App;
  stored: () => readonly TopicEdit[];
} {
  let stored: readonly TopicEdit[] = [];
  const library: Pick<LibraryClient, 'putTopicEdits' | 'readTopicFile'> = {
    putTopicEdits: async (edits) => {
      stored = edits;
      const own = edits
        .filter(({ id }) => id !== 'nas')
        .map((edit) => ({ ...NAS, id: edit.id, label: edit.label, isOwn: true, edit }));
      const edit = edits.find(({ id }) => id === 'nas') ?? null;
      showTopics(app, [{ ...NAS, edit, isOff: edit?.isOff === true }, ...own]);
    },
    readTopicFile: async (text) =>
      text === '' ? { ok: false, error: 'It is empty.' } : { ok: true, value: file },
  };
  const app = createApp({ library } as unknown as Surroundings, DEFAULT_PREFERENCES);
  showTopics(app, [NAS]);
  return { app, stored: () => stored };
}

const hay: TopicEdit = { ...newTopic('Hay'), strong: ['hay'] };
const notice = (app: App): string | undefined => app.store.getState().notice?.text;

test('a topic is saved beside the others, in one step that can be undone', async () => {
  const { app, stored } = appWith();
  await switchTopic(app, NAS, true);
  await saveTopic(app, hay);
  expect(stored().map(({ id, isOff }) => [id, isOff])).toEqual([
    ['nas', true],
    [hay.id, false],
  ]);
  await undo(app);
  expect(stored().map(({ id }) => id)).toEqual(['nas']);
});

test('a built-in topic becomes as it was, an own one goes', async () => {
  const { app, stored } = appWith();
  await saveTopic(app, hay);
  await saveTopic(app, { ...hay, id: 'nas', label: 'NAS' });
  const [nas, own] = app.store.getState().topics;
  if (nas === undefined || own === undefined) throw new Error('no topics');
  await resetTopic(app, nas);
  expect(notice(app)).toBe('“NAS” as it was');
  await resetTopic(app, own);
  expect(notice(app)).toBe('Removed the topic “Hay”');
  expect(stored()).toEqual([]);
});

test('topics of a file take the place of those of the same id', async () => {
  const { app, stored } = appWith([{ ...hay, strong: ['straw'] }]);
  await saveTopic(app, hay);
  await importTopics(app, 'mine.json', '{}');
  expect(stored().map(({ strong }) => strong)).toEqual([['straw']]);
  expect(notice(app)).toBe('Took over 1 topic of “mine.json”');
});

test('a file that cannot be read, or holds too much, changes nothing and says why', async () => {
  const many = Array.from({ length: 31 }, (_, i) => ({ ...hay, id: `own-${i}` }));
  const { app, stored } = appWith(many);
  await importTopics(app, 'odd.json', '');
  expect(notice(app)).toBe('“odd.json” was not taken over: It is empty.');
  await importTopics(app, 'many.json', '{}');
  expect(notice(app)).toMatch(/there can be 31 topics, with it there would be 32\.$/);
  expect(stored()).toEqual([]);
});

test('what is written of a topic is kept until it is dropped', () => {
  const { app } = appWith();
  draftTopic(app, hay);
  expect(app.store.getState().topicDrafts.get(hay.id)).toBe(hay);
  dropDraft(app, hay.id);
  expect(app.store.getState().topicDrafts.size).toBe(0);
});
