import type { PaperKey } from '../domain/paper.ts';
import { type App, update } from './app.ts';
import { fail } from './ask.ts';

export function toggleSelected(app: App, key: PaperKey): void {
  update(app, ({ selection }) => {
    const next = new Set(selection);
    if (!next.delete(key)) next.add(key);
    return { selection: next };
  });
}

/** Selects all results, not only the rows that are loaded. */
export async function selectAllResults(app: App): Promise<void> {
  try {
    const keys = await app.library.keys(app.store.getState().query);
    update(app, ({ selection }) => ({ selection: new Set([...selection, ...keys]) }));
  } catch (thrown) {
    fail(app, thrown);
  }
}

export const clearSelection = (app: App): void => update(app, () => ({ selection: new Set() }));

/** Papers that a command acts on: the selection, else the row the keyboard is on. */
export function targets({ store }: App): readonly PaperKey[] {
  const { selection, rows, active, openKey } = store.getState();
  if (selection.size > 0) return [...selection];
  const key = openKey ?? rows.get(active)?.key;
  return key === undefined ? [] : [key];
}
