import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockText } from './block-text.ts';

const blocks = fc.array(fc.string({ maxLength: 5 }), { maxLength: 6 });

describe('a text in blocks', () => {
  it('gives any part as one string would', () => {
    fc.assert(
      fc.property(blocks, fc.nat(30), fc.nat(30), (pieces, start, length) => {
        const text = new BlockText(pieces);
        const whole = pieces.join('');
        expect(text.length).toBe(whole.length);
        expect(text.slice(start, start + length)).toBe(whole.slice(start, start + length));
        expect(text.slice(start)).toBe(whole.slice(start));
      }),
    );
  });

  it('finds a character wherever it stands', () => {
    fc.assert(
      fc.property(blocks, fc.nat(30), fc.constantFrom('a', '"', ' '), (pieces, from, character) => {
        const whole = pieces.join('');
        const found = whole.indexOf(character, Math.min(from, whole.length));
        expect(new BlockText(pieces).indexOf(character, from)).toBe(found);
      }),
    );
  });
});
