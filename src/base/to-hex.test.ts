import { expect, test } from 'vitest';
import { toHex } from './to-hex.ts';

test('every byte is two digits', () => {
  expect(toHex(Uint8Array.of(0, 9, 16, 255))).toBe('000910ff');
});
