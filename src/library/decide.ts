import { type Status, statusLabel } from '../domain/decision.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { PaperTopic } from '../domain/topic.ts';
import type { Judged, Judgement } from '../workers/library-protocol.ts';
import { openActive } from './active-row.ts';
import { type App, update } from './app.ts';
import { perform } from './history.ts';

/** Stars papers, or takes the stars off when all of them have one. */
export const toggleStar = (app: App, keys: readonly PaperKey[]): Promise<void> =>
  judge(app, keys, { kind: 'star' }, ({ given }) => (given ? 'Starred' : 'Unstarred'));

export const setStatus = (app: App, keys: readonly PaperKey[], status: Status): Promise<void> =>
  judge(app, keys, { kind: 'status', status }, () => `Marked “${statusLabel(status)}”`);

/** Gives papers a tag, or takes it off where all of them have it. */
export const toggleTag = (app: App, keys: readonly PaperKey[], tag: string): Promise<void> =>
  judge(
    app,
    keys,
    { kind: 'tag', tag },
    ({ given }) => `${given ? 'Tagged' : 'Untagged'} “${tag}”`,
  );

/** A paper has a topic, or has it not, whatever the rules say. */
export const setTopic = (
  app: App,
  keys: readonly PaperKey[],
  { topic, label }: PaperTopic,
  given: boolean,
): Promise<void> =>
  judge(app, keys, { kind: 'topic', topic, given }, () =>
    given ? `Gave the topic “${label}”` : `Took away the topic “${label}”`,
  );

/** Gives papers a tag, where any of them has it not. */
export const giveTag = (app: App, keys: readonly PaperKey[], tag: string): Promise<void> =>
  judge(app, keys, { kind: 'tag', tag }, ({ given }) => (given ? `Tagged “${tag}”` : null));

/** Papers shall not have a tag: it is taken off, and suggested for them no more. */
export const refuseTag = (app: App, keys: readonly PaperKey[], tag: string): Promise<void> =>
  judge(app, keys, { kind: 'refuse-tag', tag }, () => `Not “${tag}”`);

/** Opens the paper that the keyboard is on, where none is open, with the cursor in its tags. */
export function beginTagging(app: App): void {
  if (app.store.getState().openKey === null) openActive(app);
  update(app, ({ openKey }) => ({ tagging: openKey !== null }));
}

export const endTagging = (app: App): void => update(app, () => ({ tagging: false }));

/**
 * One step of the history, however many papers it touches.
 *
 * @param verb what was done; `null` where it is not to be done
 */
const judge = (
  app: App,
  keys: readonly PaperKey[],
  judgement: Judgement,
  verb: (judged: Judged) => string | null,
): Promise<void> =>
  perform(app, async () => {
    const judged = await app.library.judge(keys, judgement);
    const done = verb(judged);
    if (judged.papers === 0 || done === null) return null;
    const what = judged.title === null ? `${judged.papers} papers` : `“${judged.title}”`;
    return {
      label: `${done}: ${what}`,
      redo: () => app.library.decide(judged.forward),
      undo: () => app.library.decide(judged.backward),
    };
  });
