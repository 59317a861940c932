import { expect, test } from 'vitest';
import { releaseBytes } from './release-bytes.ts';

test('released bytes are gone, and nobody holds them', () => {
  const bytes = new Uint8Array(1 << 20).fill(7);
  releaseBytes(bytes);
  expect(bytes).toHaveLength(0);
  expect(bytes.buffer.byteLength).toBe(0);
});
