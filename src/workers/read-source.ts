import { ok, type Result } from '../base/result.ts';
import { toHex } from '../base/to-hex.ts';
import type { ListingId } from '../domain/listing.ts';
import { type DecodedText, TextDecoding } from '../parse/decode.ts';
import type { Refusal } from '../parse/refusal.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import { readParts } from './read-parts.ts';

export interface ReadSource {
  readonly id: ListingId;
  readonly text: Result<DecodedText, Refusal>;
  /** What the decoding took of the time, in milliseconds. */
  readonly decodeMs: number;
}

/**
 * Reads a file once, each part hashed and decoded while it is at hand.
 *
 * @param now milliseconds
 * @throws the reason of the signal
 */
export async function readSource(
  blob: Blob,
  signal: AbortSignal,
  now: () => number,
): Promise<Result<ReadSource, StorageFailure>> {
  const decoding = new TextDecoding();
  const hashes: ArrayBuffer[] = [];
  let decodeMs = 0;
  const decode = <T>(work: () => T): T => {
    const begunAt = now();
    const made = work();
    decodeMs += now() - begunAt;
    return made;
  };
  for await (const part of readParts(blob)) {
    signal.throwIfAborted();
    if (!part.ok) return part;
    hashes.push(await sha256(part.value));
    decode(() => decoding.push(part.value));
  }
  const text = decode(() => decoding.end());
  return ok({ id: await idOf(hashes), text, decodeMs });
}

const sha256 = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', bytes);

/** Of a file of one part it is the checksum of the file, of a longer one that of the checksums. */
async function idOf(hashes: readonly ArrayBuffer[]): Promise<ListingId> {
  const [first] = hashes;
  const all = new Uint8Array(hashes.flatMap((hash) => [...new Uint8Array(hash)]));
  const id = new Uint8Array(first !== undefined && hashes.length === 1 ? first : await sha256(all));
  return toHex(id);
}
