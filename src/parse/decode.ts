import { err, ok, type Result } from '../base/result.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { signatureOf } from './magic.ts';
import type { Refusal } from './refusal.ts';
import { SourceText } from './source-text.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Below what every browser can hold as one string (V8: 2^29 - 24 characters). */
const MAX_BYTES = 500_000_000;
/** How much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 65_536;

/** How many bytes of UTF-16 are decoded at a time. */
const CHUNK_BYTES = 1 << 20;

export interface DecodedText {
  readonly source: SourceText;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Characters that the encoding could not read; they stand as U+FFFD. */
  readonly damaged: number;
}

/** Refuses a file by its size alone, before anything of it is read. */
export function refuseSize(bytes: number): Refusal | null {
  if (bytes <= MAX_BYTES) return null;
  return {
    kind: 'too-large',
    message: `This file has ${Math.round(bytes / 1e6)} MB; at most ${MAX_BYTES / 1e6} MB can be read.`,
    line: null,
    advice: 'Split it into smaller files, at a line between two papers.',
  };
}

/**
 * Bytes to clean lines. Reads UTF-8 and UTF-16 with or without a mark, else
 * Windows-1252; refuses what is empty, binary or larger than a string.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, Refusal> {
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge) return err(tooLarge);
  if (bytes.length === 0) return err(EMPTY);
  const signature = signatureOf(bytes);
  if (signature)
    return err(binary(`This is ${signature.label}, not a text file.`, signature.advice));

  const { encoding, chunks, cutOff, damaged } = decode(bytes);
  if (hasTooManyControls(bytes, encoding)) {
    return err(
      binary('This file holds binary data, not text.', 'Save the page as plain text and add that.'),
    );
  }
  const source = new SourceText(cleanBlocks(chunks), cutOff);
  if (source.isBlank) return err(EMPTY);
  return ok({ source, encoding, damaged });
}

const EMPTY: Refusal = {
  kind: 'empty',
  message: 'There is no text in this file.',
  line: null,
  advice: 'Save the page again, and look into the file before you add it.',
};

const binary = (message: string, advice: string): Refusal => ({
  kind: 'binary',
  message,
  line: null,
  advice,
});

interface Decoding {
  readonly encoding: DecodedText['encoding'];
  readonly chunks: readonly string[];
  readonly cutOff: boolean;
  readonly damaged: number;
}

function decode(bytes: Uint8Array): Decoding {
  const wide = utf16(bytes);
  if (wide) {
    const even = bytes.subarray(0, bytes.length & ~1);
    const chunks = decodeChunks(new TextDecoder(wide), even);
    return { encoding: wide, chunks, cutOff: even.length < bytes.length, damaged: 0 };
  }
  const whole = bytes.subarray(0, bytes.length - danglingBytes(bytes));
  const cutOff = whole.length < bytes.length;
  const { pieces, isDamaged } = decodeUtf8(whole);
  if (!isDamaged) return { encoding: 'utf-8', chunks: pieces, cutOff, damaged: 0 };
  return decodeDamaged(bytes, pieces, cutOff);
}

/** A piece at a time: the whole as one string is the most memory a text can take. */
function decodeChunks(decoder: TextDecoder, bytes: Uint8Array): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    chunks.push(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true }));
  chunks.push(decoder.decode());
  return chunks;
}

/**
 * One bad byte must not turn every accent of a UTF-8 file into two wrong
 * letters: only where most of what is not ASCII fails is it Windows-1252.
 */
function decodeDamaged(bytes: Uint8Array, chunks: readonly string[], cutOff: boolean): Decoding {
  let damaged = 0;
  let read = 0;
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (code === 0xfffd) damaged++;
      else if (code > 0x7f) read++;
    }
  }
  if (damaged * 4 <= read) return { encoding: 'utf-8', chunks, cutOff, damaged };
  const western = decodeWindows1252(bytes);
  return { encoding: 'windows-1252', chunks: [western], cutOff: false, damaged: 0 };
}

/** By its mark, else by the zero bytes that Western text has in every other place. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const size = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = size * 0.2;
  const few = size * 0.01;
  if (odd > many && even <= few) return 'utf-16le';
  if (even > many && odd <= few) return 'utf-16be';
  return null;
}

/** How many bytes at the very end begin a UTF-8 character that is not completed. */
function danglingBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back < bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < length ? back : 0;
  }
  return 0;
}

/** Looks at the beginning, the middle and the end: some binaries begin with a text header. */
function hasTooManyControls(bytes: Uint8Array, encoding: DecodedText['encoding']): boolean {
  const size = SAMPLE_BYTES / 2;
  const middle = Math.max(0, (bytes.length >> 1) - size / 2) & ~1;
  const starts = new Set([0, middle, Math.max(0, bytes.length - size) & ~1]);
  for (const start of starts) {
    const sample = bytes.subarray(start, start + size);
    const text =
      encoding === 'windows-1252'
        ? decodeWindows1252(sample)
        : new TextDecoder(encoding).decode(sample);
    if (isMostlyControls(text)) return true;
  }
  return false;
}

function isMostlyControls(text: string): boolean {
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) zeros++;
    else if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160) || code === 0xfffd)
      controls++;
  }
  // A stray control character or two occurs in real captures; NUL hardly ever does.
  return zeros > 1 + text.length / 1000 || controls > 2 + text.length / 50;
}
