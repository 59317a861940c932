import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockText } from './block-text.ts';

const blocks = fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.stringMatching(/^[ab]{0,3}$/)), {
  maxLength: 6,
});

describe('a text in blocks', () => {
  it('gives any part as one string would', () => {
    fc.assert(
      fc.property(blocks, fc.nat(30), fc.nat(30), (pieces, start, length) => {
        const text = new BlockText(pieces);
        const whole = pieces.join('');
        expect(text.length).toBe(whole.length);
        expect(text.slice(start, start + length)).toBe(whole.slice(start, start + length));
        expect(text.slice(start)).toBe(whole.slice(start));
        expect(text.charCodeAt(start)).toBe(whole.charCodeAt(start));
        expect(text.charCodeAt(length)).toBe(whole.charCodeAt(length));
      }),
    );
  });

  it('finds a character, and words across blocks, wherever they stand', () => {
    fc.assert(
      fc.property(
        blocks,
        fc.nat(30),
        fc.constantFrom('a', '"', ' ', 'ab', 'aba'),
        (pieces, from, words) => {
          const whole = pieces.join('');
          const found = whole.indexOf(words, Math.min(from, whole.length));
          expect(new BlockText(pieces).indexOf(words, from)).toBe(found);
        },
      ),
    );
  });
});
