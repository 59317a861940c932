import type { ListingSummary } from '../workers/library-protocol.ts';
import { type App } from './app.ts';
import { perform } from './history.ts';

/**
 * Says in which year a listing was viewed: the year of every date that it
 * prints without one. `null` goes back to what the file tells.
 */
export const correctCaptureYear = (
  app: App,
  { listing }: Pick<ListingSummary, 'listing'>,
  year: number | null,
): Promise<void> =>
  perform(app, async () => {
    const { id, name, capture } = listing;
    const before = capture.evidence === 'user' ? capture.year : null;
    if (before === year) return null;
    return {
      label:
        year === null
          ? `The year of “${name}” is what the file tells`
          : `“${name}” was viewed in ${year}`,
      redo: () => app.library.correctCaptureYear(id, year),
      undo: () => app.library.correctCaptureYear(id, before),
    };
  });
