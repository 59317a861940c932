import { type Status, statusLabel } from '../domain/decision.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Judged, Judgement } from '../workers/library-protocol.ts';
import type { App } from './app.ts';
import { perform } from './history.ts';

/** Stars papers, or takes the stars off when all of them have one. */
export const toggleStar = (app: App, keys: readonly PaperKey[]): Promise<void> =>
  judge(app, keys, { kind: 'star' }, ({ starred }) => (starred ? 'Starred' : 'Unstarred'));

export const setStatus = (app: App, keys: readonly PaperKey[], status: Status): Promise<void> =>
  judge(app, keys, { kind: 'status', status }, () => `Marked “${statusLabel(status)}”`);

/** One step of the history, however many papers it touches. */
const judge = (
  app: App,
  keys: readonly PaperKey[],
  judgement: Judgement,
  verb: (judged: Judged) => string,
): Promise<void> =>
  perform(app, async () => {
    const judged = await app.library.judge(keys, judgement);
    if (judged.papers === 0) return null;
    const what = judged.title === null ? `${judged.papers} papers` : `“${judged.title}”`;
    return {
      label: `${verb(judged)}: ${what}`,
      redo: () => app.library.decide(judged.forward),
      undo: () => app.library.decide(judged.backward),
    };
  });
