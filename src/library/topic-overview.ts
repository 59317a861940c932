import { latestOnly } from '../base/latest-only.ts';
import { type App, update } from './app.ts';
import { fail } from './ask.ts';

const asking = new WeakMap<App, () => void>();

/**
 * Counts the topics of the present query anew, if one is looking at them. Called whenever the query
 * or the library changes; of many changes only the last is answered.
 */
export function refreshOverview(app: App): void {
  if (app.store.getState().room !== 'topics') return;
  const known = asking.get(app);
  if (known !== undefined) return known();
  const trigger = latestOnly(
    () => app.library.overview(app.store.getState().query),
    (overview) => update(app, () => ({ overview })),
    (thrown) => fail(app, thrown),
  );
  asking.set(app, trigger);
  trigger();
}
