import { LibraryStorage } from '../storage/library-storage.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import { openNews } from './library-news.ts';
import type { LibraryApi, LibraryEvents } from './library-protocol.ts';
import { LibraryServer } from './library-server.ts';
import { serve } from './rpc.ts';
import { openTab, whileIndexing } from './writer-lock.ts';

async function openStorage(): Promise<LibraryStorage> {
  const opened = await openDatabase(lost);
  if (!opened.ok) {
    lost(opened.error);
    // The page says why; whatever is asked meanwhile waits for a reload.
    return new Promise(() => undefined);
  }
  const storage = new LibraryStorage(opened.value);
  await openTab(() => storage.sweep(['importing', 'removed']));
  return storage;
}

let gone = false;

function lost(failure: StorageFailure): void {
  gone = true;
  emit('phase', { phase: 'failed', ...failure });
}

const announce = openNews((news) => server.hear(news));
const server = new LibraryServer({
  storage: openStorage(),
  whileIndexing,
  // What is still in memory must not pass for the library once that is lost.
  phase: (phase) => {
    if (!gone) emit('phase', phase);
  },
  building: (done) => emit('building', done),
  review: (news) => emit('review', news),
  views: (views) => emit('views', views),
  topics: (topics) => emit('topics', topics),
  // A task of its own, so that messages that wait come first.
  yield: () => new Promise((resume) => setTimeout(resume)),
  announce,
  clock: () => performance.now(),
});
const emit = serve<LibraryApi, LibraryEvents>(self, server);
