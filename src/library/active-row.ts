import { type App, update } from './app.ts';
import { openPaper } from './navigate.ts';

/** Puts the keyboard on a row; an open paper pane follows it. */
export function activate(app: App, index: number): void {
  const { answer, openKey } = app.store.getState();
  const last = (answer?.count ?? 0) - 1;
  if (last < 0) return;
  const active = Math.max(0, Math.min(index, last));
  update(app, () => ({ active }));
  const key = app.store.getState().rows.get(active)?.key;
  if (openKey !== null && key !== undefined) openPaper(app, key);
}

export const moveActive = (app: App, by: number): void =>
  activate(app, app.store.getState().active + by);

/** Opens the paper of the row that the keyboard is on. */
export function openActive(app: App): void {
  const { rows, active } = app.store.getState();
  const key = rows.get(active)?.key;
  if (key !== undefined) openPaper(app, key);
}
