import type { LibraryApi, LibraryEvents } from './library-protocol.ts';
import { connect, type Remote } from './rpc.ts';

export type LibraryClient = Remote<LibraryApi>;

/** What a page does when its library tells something. */
export type LibraryListeners = {
  readonly [Name in keyof LibraryEvents]: (told: LibraryEvents[Name]) => void;
};

/** Starts no worker: takes one that will run `library.worker.ts`. */
export const connectLibrary = (
  worker: Promise<Worker>,
  listeners: LibraryListeners,
): LibraryClient =>
  connect<LibraryApi, LibraryEvents>(worker, listeners, ({ message }) =>
    listeners.phase({
      phase: 'failed',
      message: `The library stopped working (${message}).`,
      advice: 'Reload this page. Nothing that was stored is lost.',
    }),
  );
