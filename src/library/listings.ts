import type { ListingRef } from '../domain/record.ts';
import type { App } from './app.ts';
import { perform } from './history.ts';

/** Takes a listing out of the library. Nothing is asked: it can be undone. */
export const removeListing = (app: App, { id, name }: ListingRef): Promise<void> =>
  perform(app, async () => ({
    label: `Removed “${name}”`,
    redo: () => app.library.removeListing(id),
    undo: () => app.library.restoreListing(id),
  }));
