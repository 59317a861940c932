import { type App, update } from './app.ts';
import { fail } from './ask.ts';
import { type History, push, type Step, stepBack, stepForward } from './undo.ts';

/** Does something for the first time, and remembers how to take it back. */
export async function perform(app: App, step: Step): Promise<void> {
  try {
    await step.redo();
    update(app, ({ history }) => ({
      history: push(history, step),
      notice: { text: step.label, action: undoAction(app) },
    }));
  } catch (thrown) {
    fail(app, thrown);
  }
}

export const undo = (app: App): Promise<void> =>
  travel(app, stepBack, (step) => step.undo(), 'Undone');

export const redo = (app: App): Promise<void> =>
  travel(app, stepForward, (step) => step.redo(), 'Redone');

async function travel(
  app: App,
  move: (history: History) => [Step, History] | null,
  act: (step: Step) => Promise<void>,
  verb: string,
): Promise<void> {
  const moved = move(app.store.getState().history);
  if (moved === null) return;
  const [step, history] = moved;
  try {
    await act(step);
    update(app, () => ({
      history,
      notice: {
        text: `${verb}: ${step.label}`,
        action: history.done.length > 0 ? undoAction(app) : null,
      },
    }));
  } catch (thrown) {
    fail(app, thrown);
  }
}

const undoAction = (app: App) => ({ label: 'Undo', run: () => void undo(app) });

export const dismissNotice = (app: App): void => update(app, () => ({ notice: null }));
