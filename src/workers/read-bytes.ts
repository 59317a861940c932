import { err, ok, type Result } from '../base/result.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';

/** The bytes of a file, which may have been moved or changed since it was chosen. */
export async function readBytes(
  blob: Blob,
): Promise<Result<Uint8Array<ArrayBuffer>, StorageFailure>> {
  try {
    return ok(new Uint8Array(await blob.arrayBuffer()));
  } catch {
    return err({
      message: 'The file could not be read: it was moved, changed or is not permitted.',
      advice: 'Check that it is still there and drop it again.',
    });
  }
}
