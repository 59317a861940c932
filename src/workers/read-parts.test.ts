import { describe, expect, it, vi } from 'vitest';
import { PART_BYTES, readParts, SLICE_BYTES } from './read-parts.ts';

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7919) % 251);

async function partsOf(blob: Blob) {
  const parts: Uint8Array[] = [];
  for await (const part of readParts(blob)) {
    if (!part.ok) return part.error.message;
    // A copy: the part is gone when the next comes.
    parts.push(part.value.slice());
  }
  return parts;
}

describe('readParts', () => {
  it('hands out the bytes in full parts and a rest', async () => {
    const bytes = bytesOf(2 * PART_BYTES + 1000);
    const parts = await partsOf(new Blob([bytes]));
    expect(parts).toEqual([
      bytes.slice(0, PART_BYTES),
      bytes.slice(PART_BYTES, 2 * PART_BYTES),
      bytes.slice(2 * PART_BYTES),
    ]);
  });
  it('goes on in the next slice of a long file', async () => {
    const blob = new Blob([new Uint8Array(SLICE_BYTES), 'the end']);
    const parts = await partsOf(blob);
    expect(parts).toHaveLength(SLICE_BYTES / PART_BYTES + 1);
    expect(parts.at(-1)).toEqual(new TextEncoder().encode('the end'));
  });
  it('hands out nothing of an empty file, and no empty part at the end', async () => {
    expect(await partsOf(new Blob([]))).toEqual([]);
    expect(await partsOf(new Blob([bytesOf(PART_BYTES)]))).toHaveLength(1);
  });
  it('lets go of what was handed out when the next slice begins', async () => {
    const parts = readParts(new Blob([new Uint8Array(SLICE_BYTES + 1)]));
    const first = await parts.next();
    for (let n = 0; n < SLICE_BYTES / PART_BYTES; n++) await parts.next();
    expect(first.value).toMatchObject({ ok: true, value: { length: 0 } });
  });
  it('says so where the file is gone', async () => {
    const blob = new Blob(['gone']);
    const gone = new Blob([]);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    vi.spyOn(blob, 'slice').mockReturnValue(gone);
    expect(await partsOf(blob)).toMatch(/^The file could not be read/);
  });
});
