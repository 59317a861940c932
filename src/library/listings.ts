import type { ListingRef } from '../domain/record.ts';
import { type App, update } from './app.ts';
import { perform } from './history.ts';
import type { ImportItem } from './state.ts';

/** Takes a listing out of the library. Nothing is asked: it can be undone. */
export function removeListing(app: App, { id, name }: ListingRef): Promise<void> {
  const isOf = ({ phase }: ImportItem): boolean =>
    phase.at === 'ended' && 'listing' in phase.outcome && phase.outcome.listing.id === id;
  return perform(app, async () => ({
    label: `Removed “${name}”`,
    redo: async () => {
      // A report of what is no longer there would only puzzle.
      update(app, ({ imports }) => ({ imports: imports.filter((item) => !isOf(item)) }));
      await app.library.removeListing(id);
    },
    undo: () => app.library.restoreListing(id),
  }));
}
