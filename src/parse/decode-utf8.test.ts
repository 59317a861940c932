import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';
import { bytesOf } from './testing.ts';

describe('decodeUtf8', () => {
  it('reads what the decoder reads at once, damaged or not', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'plain text of a line',
        '\n',
        '\n\n',
        '\r',
        '\r\n',
        '• 8 authors',
        'naïve',
        '論文',
        '😀',
        '\ufffd',
      ),
      fc.nat(400).map((length) => `${'x'.repeat(length)}\n`),
    );
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 128, max: 255 })), {
      maxLength: 2,
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), damage, (parts, wrong) => {
        const bytes = bytesOf(parts.join(''));
        for (const [at, byte] of wrong) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        const { pieces, isDamaged } = decodeUtf8(bytes);
        const whole = new TextDecoder('utf-8').decode(bytes);
        expect(pieces.join('')).toBe(whole.replaceAll('\r\n', '\n'));
        expect(isDamaged).toBe(!isUtf8(bytes));
      }),
    );
  });
  it('cuts no character in two where a line is longer than a piece', () => {
    for (const text of ['é', '論', '😀', 'a😀', 'ab😀', 'abc😀'])
      expect(decodeUtf8(bytesOf(text.repeat(50_000))).pieces.join('')).toBe(text.repeat(50_000));
  });
  it('decodes runs of bytes that belong to no character', () => {
    const bytes = new Uint8Array(200_000).fill(0x80);
    const { pieces, isDamaged } = decodeUtf8(bytes);
    expect(isDamaged).toBe(true);
    expect(pieces.join('').length).toBe(200_000);
  });
  it('keeps lines with characters beyond Latin-1 apart from long text without', () => {
    const text = `${'long text '.repeat(60)}\n• 8 authors\n·\nMay 14\n${'long text '.repeat(60)}\n`;
    expect(decodeUtf8(bytesOf(text)).pieces.map((piece) => piece.length)).toEqual([601, 12, 610]);
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
