import type { ListingId } from '../domain/listing.ts';
import type { LibraryPhase } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import { ask, fail } from './ask.ts';
import { prefer } from './preference-commands.ts';
import { pruneSelection } from './select.ts';
import type { ImportItem } from './state.ts';
import { refreshTeaching } from './teaching.ts';
import { refreshOverview } from './topic-overview.ts';

/** Takes in what the library worker says of itself; papers that changed are asked for anew. */
export function showPhase(app: App, library: LibraryPhase): void {
  const before = listingsOf(app.store.getState().library);
  const after = listingsOf(library);
  const gone = new Set([...before].filter((id) => !after.has(id)));
  update(app, ({ imports }) => ({
    library,
    // A report of what is no longer there would only puzzle.
    imports: library.phase === 'ready' ? imports.filter((item) => !isOf(item, gone)) : imports,
  }));
  if (library.phase !== 'ready') return;
  remember(app, after.size > 0);
  ask(app);
  refreshOverview(app);
  if (app.store.getState().room === 'teach') refreshTeaching(app);
  if (before.size !== after.size || gone.size > 0)
    pruneSelection(app).catch((thrown: unknown) => fail(app, thrown));
}

/** So that the next visit begins with what it will show. */
function remember(app: App, hasPapers: boolean): void {
  if (app.store.getState().preferences.hasPapers !== hasPapers) prefer(app, { hasPapers });
}

const listingsOf = (library: LibraryPhase): ReadonlySet<ListingId> =>
  new Set(library.phase === 'ready' ? library.state.listings.map(({ listing }) => listing.id) : []);

const isOf = ({ phase }: ImportItem, listings: ReadonlySet<ListingId>): boolean =>
  phase.at === 'ended' && 'listing' in phase.outcome && listings.has(phase.outcome.listing.id);

/** How much of the library is read, 0 … 1; `null` when all of it is. */
export const showBuilding = (app: App, building: number | null): void =>
  update(app, () => ({ building }));

/** The site can do without the network from now on. Nobody asked, so no way back gives way to it. */
export const announceOffline = (app: App): void =>
  update(app, ({ notice }) => ({
    notice: notice ?? { text: 'Ready to work offline', action: null },
  }));

/** A newer version of the site has been fetched and waits. */
export const offerUpdate = (app: App, accept: () => void): void =>
  update(app, () => ({ acceptUpdate: accept }));
