import { EMPTY_QUERY, type Query } from '../domain/query.ts';
import type { SavedView } from '../domain/saved-view.ts';
import type { CountedView } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import { perform } from './history.ts';
import { goTo } from './navigate.ts';
import type { AppState } from './state.ts';
import { toSearch } from './url-state.ts';

/** Takes in what the library worker says of the saved views. */
export const showViews = (app: App, views: readonly CountedView[]): void =>
  update(app, () => ({ views }));

/** Gives the present query a name. */
export function saveView(app: App, name: string): Promise<void> {
  // As it is now: when the turn of this has come, one may have typed on.
  const { query } = app.store.getState();
  const savedAt = Date.now();
  const view: SavedView = { id: savedAt.toString(36), name, query, pinned: false, savedAt };
  return perform(app, async () => ({
    label: `Saved “${name}”`,
    redo: () => app.library.putView(view),
    undo: () => app.library.removeView(view.id),
  }));
}

export const removeView = (app: App, view: SavedView): Promise<void> =>
  perform(app, async () => ({
    label: `Removed “${view.name}”`,
    redo: () => app.library.removeView(view.id),
    undo: () => app.library.putView(view),
  }));

export const renameView = (app: App, view: SavedView, name: string): Promise<void> =>
  change(app, view, { name }, `Renamed “${view.name}” to “${name}”`);

export const togglePinned = (app: App, view: SavedView): Promise<void> =>
  change(
    app,
    view,
    { pinned: !view.pinned },
    `${view.pinned ? 'Unpinned' : 'Pinned'} “${view.name}”`,
  );

const change = (
  app: App,
  { id }: SavedView,
  patch: Partial<SavedView>,
  label: string,
): Promise<void> =>
  perform(app, async () => {
    // What was changed since stays so.
    const before = app.store.getState().views.find(({ view }) => view.id === id)?.view;
    if (before === undefined) return null;
    return {
      label,
      redo: () => app.library.putView({ ...before, ...patch }),
      undo: () => app.library.putView(before),
    };
  });

/** Asks for what a view asks for. */
export function openView(app: App, { query }: SavedView): void {
  update(app, () => ({ facetsOpen: false }));
  goTo(app, query);
}

/** Whether there is anything to give a name to. */
export const asksForSomething = (query: Query): boolean => !isSame(query, EMPTY_QUERY);

/** The view whose query is the present one. */
export const presentView = ({ views, query }: AppState): SavedView | null =>
  views.find(({ view }) => isSame(view.query, query))?.view ?? null;

const isSame = (one: Query, other: Query): boolean => addressOf(one) === addressOf(other);

/** The address of a query, in whatever order its values were chosen. */
function addressOf({ text, filters, sort }: Query): string {
  const sorted = Object.entries(filters).map(([facet, { include, exclude }]) => [
    facet,
    { include: include.toSorted(), exclude: exclude.toSorted() },
  ]);
  const query = { text: text.trim(), filters: Object.fromEntries(sorted), sort };
  return toSearch({ room: 'papers', openKey: null, teaching: null, query });
}
