import { describe, expect, it } from 'vitest';
import { refuseSize } from './decode.ts';
import { bytesOf, decodeText } from './testing.ts';

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((v) => (typeof v === 'number' ? [v] : [...bytesOf(v)])));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function read(input: Uint8Array) {
  const result = decodeText(input);
  if (!result.ok) throw new Error(result.error.message);
  const { source, ...rest } = result.value;
  return { ...rest, lines: source.lines, cutOff: source.cutOff };
}

function refused(input: Uint8Array) {
  const result = decodeText(input);
  if (result.ok) throw new Error('was decoded');
  return result.error;
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(read(bytes('naïve\nline')).lines).toEqual(['naïve', 'line']);
    expect(read(bytes(0xef, 0xbb, 0xbf, 'naïve')).lines).toEqual(['naïve']);
  });
  it('reads UTF-16 of both orders, with and without a mark', () => {
    const text = 'A title • 8 authors\nand more';
    for (const marked of [text, `\ufeff${text}`]) {
      expect(read(utf16(marked, true))).toMatchObject({
        encoding: 'utf-16le',
        lines: text.split('\n'),
      });
      expect(read(utf16(marked, false))).toMatchObject({
        encoding: 'utf-16be',
        lines: text.split('\n'),
      });
    }
  });
  it('falls back to Windows-1252 where UTF-8 makes no sense', () => {
    const western = bytes('na', 0xef, 've ', 0x95, ' 8 authors ', 0x93, 'quoted', 0x94);
    expect(read(western)).toMatchObject({
      encoding: 'windows-1252',
      lines: ['naïve • 8 authors “quoted”'],
    });
  });
  it('keeps UTF-8 where only a byte is damaged, and counts it', () => {
    const damaged = bytes('Čapek, Dvořák, Škoda, Čech, Žižka ', 0xff, ' end');
    expect(read(damaged)).toMatchObject({ encoding: 'utf-8', damaged: 1 });
  });
  it('takes a character that is cut in two for a cut file, not for a binary one', () => {
    const whole = bytesOf('the end is naïve…');
    const cut = read(whole.subarray(0, whole.length - 1));
    expect(cut).toMatchObject({ encoding: 'utf-8', cutOff: true, lines: ['the end is naïve'] });
    expect(read(utf16('a title', true).subarray(0, 13))).toMatchObject({ cutOff: true });
  });
  it('refuses what is empty', () => {
    expect(refused(bytes()).kind).toBe('empty');
    expect(refused(bytes(' \r\n\t\n')).kind).toBe('empty');
    expect(refused(bytes(0xef, 0xbb, 0xbf)).kind).toBe('empty');
    expect(refused(bytes(0xff, 0xfe)).kind).toBe('empty');
  });
  it('names the binary files that people drop', () => {
    expect(refused(bytes(0x89, 'PNG\r\n', 0x1a, 0, 0)).message).toBe(
      'This is a PNG image, not a text file.',
    );
    expect(refused(bytes('PK', 3, 4, 20, 0)).advice).toMatch(/^Unpack it first/);
    expect(refused(bytes('%PDF-1.7 text')).message).toMatch(/PDF/);
    expect(refused(bytes(0x1f, 0x8b, 8, 0)).message).toMatch(/gzip/);
  });
  it('refuses binary data of any kind', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    expect(refused(noise).kind).toBe('binary');
    const zeros = bytes('Header of a binary file\n', ...Array.from({ length: 400 }, () => 0));
    expect(refused(zeros).kind).toBe('binary');
  });
  it('reads over a stray control character', () => {
    expect(read(bytes('a ti', 0, 'tle', 7)).lines).toEqual(['a title']);
  });
});

describe('refuseSize', () => {
  it('refuses what no browser holds as one string', () => {
    expect(refuseSize(500_000_000)).toBeNull();
    expect(refuseSize(612_345_678)).toMatchObject({
      kind: 'too-large',
      message: 'This file has 612 MB; at most 500 MB can be read.',
    });
  });
});
