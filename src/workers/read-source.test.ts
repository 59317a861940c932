import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PART_BYTES } from './read-parts.ts';
import { readSource } from './read-source.ts';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

async function read(bytes: Uint8Array<ArrayBuffer>, signal = new AbortController().signal) {
  const result = await readSource(new Blob([bytes]), signal, () => 0);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const LINES = new TextEncoder().encode('A line of a listing, with an é.\n'.repeat(20_000));

describe('readSource', () => {
  it('makes one text of all parts', async () => {
    const { text } = await read(LINES);
    const lines = text.ok ? text.value.source.lines : [];
    expect(new Set(lines)).toEqual(new Set(['A line of a listing, with an é.']));
    expect(lines).toHaveLength(20_000);
  });
  it('names a file by its checksum, a long one by that of the checksums of its parts', async () => {
    const short = LINES.slice(0, PART_BYTES);
    expect((await read(short)).id).toBe(sha256(short).toString('hex'));
    const hashes = [0, 1, 2].map((n) =>
      sha256(LINES.subarray(n * PART_BYTES, (n + 1) * PART_BYTES)),
    );
    expect((await read(LINES)).id).toBe(sha256(Buffer.concat(hashes)).toString('hex'));
  });
  it('has an id for an empty file too, and a reason to refuse it', async () => {
    const { id, text } = await read(new Uint8Array(0));
    expect(id).toBe(sha256(new Uint8Array(0)).toString('hex'));
    expect(text).toMatchObject({ ok: false, error: { kind: 'empty' } });
  });
  it('stops between two parts when it is cancelled', async () => {
    await expect(read(LINES, AbortSignal.abort(new Error('cancelled')))).rejects.toThrow(
      'cancelled',
    );
  });
});
