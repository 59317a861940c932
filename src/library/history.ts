import { type App, update } from './app.ts';
import { fail } from './ask.ts';
import { type History, push, type Step, stepBack, stepForward } from './undo.ts';

const queues = new WeakMap<App, Promise<void>>();

/** One after the other: what is undone is what was done last, however fast the keys come. */
function inTurn(app: App, work: () => Promise<void>): Promise<void> {
  const turn = (queues.get(app) ?? Promise.resolve())
    .then(work)
    .catch((thrown: unknown) => fail(app, thrown));
  queues.set(app, turn);
  return turn;
}

/**
 * Does something, and remembers how to take it back. `plan` says what is to be
 * done when its turn has come, or `null` when there is nothing to do.
 */
export const perform = (app: App, plan: () => Promise<Step | null>): Promise<void> =>
  inTurn(app, async () => {
    const step = await plan();
    if (step === null) return;
    await step.redo();
    update(app, ({ history }) => ({
      history: push(history, step),
      notice: { text: step.label, action: undoAction(app) },
    }));
  });

export const undo = (app: App): Promise<void> =>
  travel(app, stepBack, (step) => step.undo(), 'Undone');

export const redo = (app: App): Promise<void> =>
  travel(app, stepForward, (step) => step.redo(), 'Redone');

const travel = (
  app: App,
  move: (history: History) => [Step, History] | null,
  act: (step: Step) => Promise<void>,
  verb: string,
): Promise<void> =>
  inTurn(app, async () => {
    const moved = move(app.store.getState().history);
    if (moved === null) return;
    const [step, history] = moved;
    await act(step);
    const action = history.done.length > 0 ? undoAction(app) : null;
    update(app, () => ({ history, notice: { text: `${verb}: ${step.label}`, action } }));
  });

const undoAction = (app: App) => ({ label: 'Undo', run: () => void undo(app) });

export const dismissNotice = (app: App): void => update(app, () => ({ notice: null }));
