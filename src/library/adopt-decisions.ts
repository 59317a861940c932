import type { PaperDecision } from '../domain/decision.ts';
import type { Listing } from '../domain/listing.ts';
import type { App } from './app.ts';
import { perform } from './history.ts';

/**
 * Takes over what an export says that the user had decided, for papers of
 * which nothing has been said here: an import never overrules its user.
 */
export const adoptDecisions = (
  app: App,
  { name }: Listing,
  said: readonly PaperDecision[],
): Promise<void> =>
  perform(app, async () => {
    const { forward, backward, papers } = await app.library.unsaid(said);
    if (papers === 0) return null;
    return {
      label: `Took over what “${name}” says of ${papers === 1 ? '1 paper' : `${papers} papers`}`,
      redo: () => app.library.decide(forward),
      undo: () => app.library.decide(backward),
    };
  });
