import { type App, update } from './app.ts';
import { showRows } from './ask.ts';
import { openPaper } from './navigate.ts';

/** Puts the keyboard on a row and brings it into view; an open paper pane follows. */
export async function activate(app: App, index: number): Promise<void> {
  const { answer } = app.store.getState();
  const last = (answer?.count ?? 0) - 1;
  if (last < 0) return;
  const active = Math.max(0, Math.min(index, last));
  update(app, () => ({ active, reveal: { index: active } }));
  if (app.store.getState().openKey === null) return;
  if (!app.store.getState().rows.has(active)) await showRows(app, active, 1);
  // The keyboard may have gone on while the row was fetched.
  if (app.store.getState().active === active) openActive(app);
}

/** Steps on; from a paper that has just left the result, to what took its place. */
export function moveActive(app: App, by: number): Promise<void> {
  const { active, openKey, rows } = app.store.getState();
  const standing = rows.get(active)?.key;
  const left = openKey !== null && standing !== undefined && standing !== openKey;
  return activate(app, left && by > 0 ? active + by - 1 : active + by);
}

/** Opens the paper of the row that the keyboard is on. */
export function openActive(app: App): void {
  const { rows, active } = app.store.getState();
  const key = rows.get(active)?.key;
  if (key !== undefined) openPaper(app, key);
}
