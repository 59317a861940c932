import { ok, type Result } from '../base/result.ts';
import { LibraryStorage } from '../storage/library-storage.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { ImportApi, ImportEvents } from './import-protocol.ts';
import { Importer } from './importer.ts';
import { openNews } from './library-news.ts';
import { serve } from './rpc.ts';
import { whileIndexing, whileWriting } from './writer-lock.ts';

type Opened = Result<LibraryStorage, StorageFailure>;

let storage: Promise<Opened> | null = null;

/** One database for all imports; a failed or lost one is opened afresh by the next. */
async function openStorage(): Promise<Opened> {
  storage ??= openDatabase(() => {
    storage = null;
  }).then((opened) => (opened.ok ? ok(new LibraryStorage(opened.value)) : opened));
  const opened = await storage;
  if (!opened.ok) storage = null;
  return opened;
}

const announce = openNews(() => undefined);
const importer = new Importer({
  openStorage,
  whileWriting,
  whileIndexing,
  announce: () => announce('listings'),
  yield: () => new Promise((resume) => setTimeout(resume)),
  progress: (progress) => emit('progress', progress),
  now: () => performance.timeOrigin + performance.now(),
});
const emit = serve<ImportApi, ImportEvents>(self, importer);
