import { describe, expect, it } from 'vitest';
import { Utf16Decoder, utf16Of } from './decode-utf16.ts';

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

function decoded(bytes: Uint8Array, partBytes: number) {
  const decoder = new Utf16Decoder('utf-16le');
  for (let at = 0; at < bytes.length; at += partBytes)
    decoder.push(bytes.slice(at, at + partBytes));
  const { chunks, ...rest } = decoder.end();
  return { text: chunks.join(''), ...rest };
}

describe('Utf16Decoder', () => {
  it('reads characters that lie in two parts', () => {
    const text = 'A title 😀 • 8 authors';
    for (const partBytes of [1, 2, 3, 17, 1000])
      expect(decoded(utf16(text), partBytes)).toMatchObject({ text, cutOff: false, damaged: 0 });
  });
  it('takes an odd byte at the end for a cut file', () => {
    const bytes = utf16('a title').subarray(0, 13);
    expect(decoded(bytes, 4)).toMatchObject({ text: 'a titl', cutOff: true });
  });
});

describe('utf16Of', () => {
  it('takes text of one byte a character for nothing else', () => {
    expect(utf16Of(new TextEncoder().encode('A title'))).toBeNull();
    expect(utf16Of(new Uint8Array(64))).toBeNull();
  });
});
