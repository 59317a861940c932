import type { LibraryPhase } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import { ask } from './ask.ts';

/** Takes in what the library worker says of itself; papers that changed are asked for anew. */
export function showPhase(app: App, library: LibraryPhase): void {
  update(app, () => ({ library }));
  if (library.phase === 'ready') ask(app);
}

/** How much of the library is read, 0 … 1; `null` when all of it is. */
export const showBuilding = (app: App, building: number | null): void =>
  update(app, () => ({ building }));

/** The site can do without the network from now on. */
export const announceOffline = (app: App): void =>
  update(app, () => ({ notice: { text: 'Ready to work offline', action: null } }));

/** A newer version of the site has been fetched and waits. */
export const offerUpdate = (app: App, accept: () => void): void =>
  update(app, () => ({ acceptUpdate: accept }));
