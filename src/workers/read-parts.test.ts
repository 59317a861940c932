import { describe, expect, it, vi } from 'vitest';
import { PART_BYTES, readParts } from './read-parts.ts';

const BYTES = Uint8Array.from({ length: 2 * PART_BYTES + 1000 }, (_, i) => (i * 7919) % 251);

async function partsOf(blob: Blob) {
  const parts: number[][] = [];
  for await (const part of readParts(blob)) {
    if (!part.ok) return part.error.message;
    // A copy: the next part comes in the same memory.
    parts.push([...part.value]);
  }
  return parts;
}

/** A blob as browsers have it that cannot read into memory that is there. */
function withoutByob(blob: Blob): Blob {
  vi.spyOn(blob, 'stream').mockImplementation(() => new ReadableStream());
  return blob;
}

describe('readParts', () => {
  it.each([
    ['into memory that is there', () => new Blob([BYTES])],
    ['in slices where the browser cannot', () => withoutByob(new Blob([BYTES]))],
  ])('hands out the bytes in full parts and a rest, read %s', async (_, make) => {
    const parts = await partsOf(make());
    expect(parts).toHaveLength(3);
    expect(parts).toEqual([
      [...BYTES.subarray(0, PART_BYTES)],
      [...BYTES.subarray(PART_BYTES, 2 * PART_BYTES)],
      [...BYTES.subarray(2 * PART_BYTES)],
    ]);
  });
  it('hands out nothing of an empty file, and no empty part at the end', async () => {
    expect(await partsOf(new Blob([]))).toEqual([]);
    expect(await partsOf(new Blob([BYTES.subarray(0, PART_BYTES)]))).toHaveLength(1);
  });
  it('says so where the file is gone', async () => {
    const blob = new Blob([BYTES]);
    const gone = () =>
      new ReadableStream({ type: 'bytes', pull: () => Promise.reject(new Error()) });
    vi.spyOn(blob, 'stream').mockImplementation(gone);
    expect(await partsOf(blob)).toMatch(/^The file could not be read/);
  });
});
