import { err, ok, type Result } from '../base/result.ts';
import { WinnowDatabase } from './schema.ts';
import { type StorageFailure, storageFailure } from './storage-failure.ts';

/**
 * Opens the database once, for good. When another tab upgrades it, or site
 * data is cleared under the open page, it stays closed and `onLost` says why:
 * reopening by itself, as Dexie would, shows an empty library, or writes rows
 * of an old shape into a new schema.
 */
export async function openDatabase(
  onLost: (failure: StorageFailure) => void,
  name?: string,
): Promise<Result<WinnowDatabase, StorageFailure>> {
  const db = new WinnowDatabase(name);
  let lost = false;
  // Closing tells again: the first reason is the true one.
  const lose = (failure: StorageFailure): void => {
    if (lost) return;
    lost = true;
    onLost(failure);
  };
  db.on('versionchange', () => {
    lose({
      message: 'A newer Winnow is open in another tab.',
      advice: 'Reload this page to go on with the new version.',
    });
    db.close();
    // Dexie's own answer would be to close and open again.
    return false;
  });
  db.on('close', () => {
    lose({
      message: 'The browser closed the library, perhaps because its site data was cleared.',
      advice: 'Reload this page.',
    });
  });
  try {
    await db.open();
    return ok(db);
  } catch (thrown) {
    return err(storageFailure(thrown));
  }
}
