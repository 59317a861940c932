import type { PaperKey } from '../domain/paper.ts';
import { type App, update } from './app.ts';
import { fail } from './ask.ts';

export function toggleSelected(app: App, key: PaperKey): void {
  update(app, ({ selection, allSelected }) => {
    const next = new Set(selection);
    const removed = next.delete(key);
    if (!removed) next.add(key);
    return { selection: next, allSelected: removed ? null : allSelected };
  });
}

/** Selects all results, not only the rows that are loaded. */
export async function selectAllResults(app: App): Promise<void> {
  try {
    const { query } = app.store.getState();
    const keys = await app.library.keys(query);
    update(app, ({ selection }) => ({
      selection: new Set([...selection, ...keys]),
      allSelected: query,
    }));
  } catch (thrown) {
    fail(app, thrown);
  }
}

export const clearSelection = (app: App): void =>
  update(app, () => ({ selection: new Set(), allSelected: null }));

/** Papers that are gone are no longer selected; those with a new key still are. */
export async function pruneSelection(app: App): Promise<void> {
  const { selection } = app.store.getState();
  if (selection.size === 0) return;
  const present = await app.library.present([...selection]);
  // What was selected or not meanwhile stays so.
  update(app, (state) => (state.selection === selection ? { selection: new Set(present) } : {}));
}

/** Papers that a command acts on: the selection, else the row the keyboard is on. */
export function targets({ store }: App): readonly PaperKey[] {
  const { selection, rows, active, openKey } = store.getState();
  if (selection.size > 0) return [...selection];
  const key = openKey ?? rows.get(active)?.key;
  return key === undefined ? [] : [key];
}
