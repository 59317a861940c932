import type {
  CountedView,
  LibraryApi,
  LibraryEvents,
  LibraryPhase,
  ReviewNews,
} from './library-protocol.ts';
import { connect, type Remote } from './rpc.ts';

export type LibraryClient = Remote<LibraryApi>;

/** Starts no worker: takes one that will run `library.worker.ts`. */
export const connectLibrary = (
  worker: Promise<Worker>,
  onPhase: (phase: LibraryPhase) => void,
  onBuilding: (done: number | null) => void,
  onReview: (news: ReviewNews) => void,
  onViews: (views: readonly CountedView[]) => void,
): LibraryClient =>
  connect<LibraryApi, LibraryEvents>(
    worker,
    { phase: onPhase, building: onBuilding, review: onReview, views: onViews },
    ({ message }) =>
      onPhase({
        phase: 'failed',
        message: `The library stopped working (${message}).`,
        advice: 'Reload this page. Nothing that was stored is lost.',
      }),
  );
