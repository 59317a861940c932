import { err, ok, type Result } from '../base/result.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';

/**
 * How many bytes of a file are read at a time. Part of what the id of a listing means: never
 * changed. Engines take every larger piece of memory afresh from the system, and the checksum makes
 * a copy: 100 MB in one piece are hashed in seven times the time that it takes in parts.
 */
export const PART_BYTES = 1 << 18;

/**
 * Hands out the bytes of a file in parts of `PART_BYTES`, the last one shorter, always in the same
 * memory: a part is valid until the next is asked for, and must not be transferred. Ends with an
 * error where the file was moved or changed since it was chosen.
 */
export async function* readParts(
  blob: Blob,
): AsyncGenerator<Result<Uint8Array<ArrayBuffer>, StorageFailure>> {
  try {
    const reader = readerOf(blob);
    yield* reader === null ? slicesOf(blob) : partsOf(reader);
  } catch {
    yield err({
      message: 'The file could not be read: it was moved, changed or is not permitted.',
      advice: 'Check that it is still there and drop it again.',
    });
  }
}

/** `null` where the browser cannot read into memory that is already there (Safari before 26). */
function readerOf(blob: Blob): ReadableStreamBYOBReader | null {
  try {
    return blob.stream().getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

async function* partsOf(reader: ReadableStreamBYOBReader) {
  let buffer = new ArrayBuffer(PART_BYTES);
  for (let ended = false; !ended; ) {
    let filled = 0;
    while (filled < PART_BYTES && !ended) {
      const { done, value } = await reader.read(new Uint8Array(buffer, filled));
      ended = done;
      if (value === undefined) break;
      buffer = value.buffer;
      filled += value.byteLength;
    }
    if (filled > 0) yield ok(new Uint8Array(buffer, 0, filled));
  }
}

async function* slicesOf(blob: Blob) {
  for (let at = 0; at < blob.size; at += PART_BYTES)
    yield ok(new Uint8Array(await blob.slice(at, at + PART_BYTES).arrayBuffer()));
}
