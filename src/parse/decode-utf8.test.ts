import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8Decoder } from './decode-utf8.ts';
import { bytesOf } from './testing.ts';

/** Decodes bytes that come in parts: each is gone when the next comes. */
function decoded(bytes: Uint8Array, partBytes = bytes.length + 1) {
  const decoder = new Utf8Decoder();
  const memory = new Uint8Array(partBytes);
  for (let at = 0; at < bytes.length; at += partBytes) {
    const part = bytes.subarray(at, at + partBytes);
    memory.fill(0xff);
    memory.set(part);
    decoder.push(memory.subarray(0, part.length));
  }
  return decoder.end();
}

const textOf = (bytes: Uint8Array): string => decoded(bytes).chunks.join('');

describe('Utf8Decoder', () => {
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
        // Ends with a line, so that no character is cut.
        const bytes = bytesOf(`${parts.join('')}čapek řeka žena šála\n`);
        for (const [at, byte] of wrong) bytes[at % (bytes.length - 30)] = byte;
        const { chunks, encoding, damaged } = decoded(bytes);
        fc.pre(encoding === 'utf-8');
        const whole = new TextDecoder('utf-8').decode(bytes);
        expect(chunks.join('')).toBe(whole.replaceAll('\r\n', '\n'));
        expect(damaged > 0).toBe(!isUtf8(bytes));
      }),
    );
  });
  it('makes the same pieces in whatever parts the bytes come', () => {
    const line = fc.oneof(
      fc.constantFrom('\n', '\r\n', '• 8 authors\n', '論文', '😀', 'na\u00efve '),
      fc.nat(90_000).map((length) => `${'x'.repeat(length)}\n`),
    );
    const parts = fc.integer({ min: 1000, max: 200_000 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), parts, (lines, partBytes) => {
        const bytes = bytesOf(lines.join(''));
        expect(decoded(bytes, partBytes)).toEqual(decoded(bytes));
      }),
      { numRuns: 40 },
    );
  });
  it('leaves the mark of the file out, also where it comes in two parts', () => {
    const bytes = bytesOf('\ufefftitle');
    expect(decoded(bytes, 2).chunks).toEqual(['title']);
    expect(textOf(bytesOf('\ufeff'))).toBe('');
  });
  it('reads every piece as Windows-1252 where most of what is not ASCII is no UTF-8', () => {
    const western = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
    // The last byte could begin a character of UTF-8, and two in the middle are one.
    const text = `${'na\u00efve caf\u00e9s\n'.repeat(9000)}\u00c3\u00a9\nol\u00e9`;
    for (const partBytes of [5000, 100_000, 1_000_000]) {
      const { chunks, ...rest } = decoded(western(text), partBytes);
      expect(chunks.join('')).toBe(text);
      expect(rest).toEqual({ encoding: 'windows-1252', cutOff: false, damaged: 0 });
    }
  });
  it('cuts no character in two where a line is longer than a piece', () => {
    for (const text of ['é', '論', '😀', 'a😀', 'ab😀', 'abc😀'])
      expect(textOf(bytesOf(text.repeat(50_000)))).toBe(text.repeat(50_000));
  });
  it('decodes runs of bytes that belong to no character', () => {
    // In Windows-1252 each of them is a euro sign.
    const bytes = new Uint8Array(200_000).fill(0x80);
    expect(textOf(bytes)).toBe('€'.repeat(200_000));
  });
  it('keeps lines with characters beyond Latin-1 apart from long text without', () => {
    const text = `${'long text '.repeat(60)}\n• 8 authors\n·\nMay 14\n${'long text '.repeat(60)}\n`;
    expect(decoded(bytesOf(text)).chunks.map((chunk) => chunk.length)).toEqual([601, 12, 610]);
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
