import { MOST_TOPICS, type TopicId } from '../domain/topic.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import type { TopicView } from '../workers/topic-protocol.ts';
import { type App, update } from './app.ts';
import { perform } from './history.ts';
import { showOverlay } from './overlays.ts';

/** Takes in what the library worker says of the topics. */
export const showTopics = (app: App, topics: readonly TopicView[]): void =>
  update(app, () => ({ topics }));

/** @param topic to begin with; a new one without */
export function editTopics(app: App, topic: TopicId | null = null): void {
  update(app, () => ({ editedTopic: topic }));
  showOverlay(app, 'topics');
}

export const editTopic = (app: App, topic: TopicId | null): void =>
  update(app, () => ({ editedTopic: topic }));

/** What a topic is before anything was made of it. */
export const untouched = ({ id, label }: Pick<TopicView, 'id' | 'label'>): TopicEdit => ({
  id,
  label,
  isOff: false,
  strong: [],
  weak: [],
  against: [],
  addedAt: 0,
});

export function newTopic(label: string): TopicEdit {
  const addedAt = Date.now();
  return { ...untouched({ id: `own-${addedAt.toString(36)}`, label }), addedAt };
}

/** Keeps what is written of a topic until it is saved, also while others are looked at. */
export const draftTopic = (app: App, edit: TopicEdit): void =>
  update(app, ({ topicDrafts }) => ({ topicDrafts: new Map(topicDrafts).set(edit.id, edit) }));

export const dropDraft = (app: App, topic: TopicId): void =>
  update(app, ({ topicDrafts }) => {
    const left = new Map(topicDrafts);
    left.delete(topic);
    return { topicDrafts: left };
  });

/** Puts an edit in the place of what was made of the same topic before. */
export const saveTopic = (app: App, edit: TopicEdit): Promise<void> =>
  change(app, `Saved the topic “${edit.label}”`, (edits) => [...others(edits, edit.id), edit]);

export const switchTopic = (app: App, topic: TopicView, isOff: boolean): Promise<void> =>
  change(app, `${isOff ? 'Switched off' : 'Switched on'} “${topic.label}”`, (edits) => [
    ...others(edits, topic.id),
    { ...(topic.edit ?? untouched(topic)), isOff },
  ]);

/** A built-in topic as it was; an own one is removed. */
export const resetTopic = (app: App, topic: TopicView): Promise<void> =>
  change(
    app,
    topic.isOwn ? `Removed the topic “${topic.label}”` : `“${topic.label}” as it was`,
    (edits) => others(edits, topic.id),
  );

/** All built-in topics as they were, and no others. */
export const resetTopics = (app: App): Promise<void> =>
  change(app, 'All topics as they were', () => []);

export async function exportTopics(app: App): Promise<void> {
  app.download('winnow-topics.json', 'application/json', [await app.library.topicFile()]);
}

/** Takes over topics of a file, in the place of what was made of the same ones before. */
export async function importTopics(app: App, name: string, text: string): Promise<void> {
  const read = await app.library.readTopicFile(text);
  if (!read.ok) {
    update(app, () => ({
      notice: { text: `“${name}” was not taken over: ${read.error}`, action: null },
    }));
    return;
  }
  const taken = read.value;
  const { topics } = app.store.getState();
  const more = taken.filter((edit) => topics.every(({ id }) => id !== edit.id));
  if (topics.length + more.length > MOST_TOPICS) {
    const together = topics.length + more.length;
    const why = `there can be ${MOST_TOPICS} topics, with it there would be ${together}.`;
    update(app, () => ({
      notice: { text: `“${name}” was not taken over: ${why}`, action: null },
    }));
    return;
  }
  const count = taken.length === 1 ? '1 topic' : `${taken.length} topics`;
  await change(app, `Took over ${count} of “${name}”`, (edits) => [
    ...edits.filter(({ id }) => !taken.some((edit) => edit.id === id)),
    ...taken,
  ]);
}

const others = (edits: readonly TopicEdit[], topic: TopicId): readonly TopicEdit[] =>
  edits.filter(({ id }) => id !== topic);

/** One step of the history. */
const change = (
  app: App,
  label: string,
  make: (edits: readonly TopicEdit[]) => readonly TopicEdit[],
): Promise<void> =>
  perform(app, async () => {
    // As they are when its turn has come.
    const before = app.store.getState().topics.flatMap(({ edit }) => edit ?? []);
    const after = make(before);
    return {
      label,
      redo: () => app.library.putTopicEdits(after),
      undo: () => app.library.putTopicEdits(before),
    };
  });
