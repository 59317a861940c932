import { describe, expect, it } from 'vitest';
import { isBinary } from './is-binary.ts';

const TEXT = 'A line of a listing.\n'.repeat(10_000);
const NOISE = '\u0001\u0002x'.repeat(10_000);

describe('isBinary', () => {
  it('finds no fault with text, however it is cut into chunks', () => {
    expect(isBinary([TEXT])).toBe(false);
    expect(isBinary(TEXT.match(/.{1,7}/gs) ?? [])).toBe(false);
    expect(isBinary([])).toBe(false);
  });
  it('sees noise at the beginning, in the middle and at the end', () => {
    expect(isBinary([NOISE, TEXT, TEXT])).toBe(true);
    expect(isBinary([TEXT, NOISE, TEXT])).toBe(true);
    expect(isBinary([TEXT, TEXT, NOISE])).toBe(true);
  });
});
