import { type Decision, type PaperDecision, type Status, statusLabel } from '../domain/decision.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { App } from './app.ts';
import { fail } from './ask.ts';
import { perform } from './history.ts';

/** Stars papers, or takes the stars off when all of them have one. */
export function toggleStar(app: App, keys: readonly PaperKey[]): Promise<void> {
  return decide(app, keys, (current) => {
    const starred = !current.every((decision) => decision.starred);
    return {
      label: starred ? 'Starred' : 'Unstarred',
      next: (decision) => ({ ...decision, starred }),
    };
  });
}

export function setStatus(app: App, keys: readonly PaperKey[], status: Status): Promise<void> {
  return decide(app, keys, () => ({
    label: `Marked “${statusLabel(status)}”`,
    next: (decision) => ({ ...decision, status }),
  }));
}

interface Change {
  readonly label: string;
  next(decision: Decision): Decision;
}

/** One step of the history, however many papers it touches. */
async function decide(
  app: App,
  keys: readonly PaperKey[],
  plan: (current: readonly Decision[]) => Change,
): Promise<void> {
  if (keys.length === 0) return;
  try {
    const records = await app.library.records(keys);
    const before = records.map(({ key, decision }): PaperDecision => ({ key, decision }));
    const change = plan(before.map(({ decision }) => decision));
    const after = before.map(({ key, decision }) => ({ key, decision: change.next(decision) }));
    const [only] = records;
    const what = records.length === 1 && only ? `“${only.title}”` : `${records.length} papers`;
    await perform(app, {
      label: `${change.label}: ${what}`,
      redo: () => app.library.decide(after),
      undo: () => app.library.decide(before),
    });
  } catch (thrown) {
    fail(app, thrown);
  }
}
