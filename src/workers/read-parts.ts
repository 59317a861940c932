import { err, ok, type Result } from '../base/result.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import { readBytes } from './read-bytes.ts';
import { releaseBytes } from './release-bytes.ts';

/**
 * How many bytes are handed out at a time. Part of what the id of a listing means: never changed.
 * Whoever hashes or decodes a part makes a copy, and engines take every larger piece of memory
 * afresh from the system: 100 MB in one piece are hashed in seven times the time of parts.
 */
export const PART_BYTES = 1 << 18;
/** How many are read at a time: many parts, since every reading is a question to another process. */
export const SLICE_BYTES = PART_BYTES << 6;

/**
 * Hands out the bytes of a file in parts of `PART_BYTES`, the last one shorter. A part is valid
 * until the next is asked for, and must not be transferred. Ends with an error where the file was
 * moved or changed since it was chosen.
 *
 * Not by a stream into memory that is already there (BYOB), which takes a third of the time: on a
 * busy machine Chromium was seen to leave such a reading waiting for ever, after 72 that ended.
 */
export async function* readParts(
  blob: Blob,
): AsyncGenerator<Result<Uint8Array<ArrayBuffer>, StorageFailure>> {
  for (let at = 0; at < blob.size; at += SLICE_BYTES) {
    const slice = await readBytes(blob.slice(at, at + SLICE_BYTES));
    if (!slice.ok) {
      yield err(slice.error);
      return;
    }
    const bytes = slice.value;
    for (let begin = 0; begin < bytes.length; begin += PART_BYTES)
      yield ok(bytes.subarray(begin, begin + PART_BYTES));
    releaseBytes(bytes);
  }
}
