import type { DecodedParts, PartDecoder } from './part-decoder.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** How many bytes are decoded at a time, at most. */
const PIECE_BYTES = 1 << 16;
/** A piece of its own is worth making for so many bytes. */
const WORTHWHILE = 256;
const FEED = 10;
const RETURN = 13;
/** UTF-8 writes with this and more what has no place among the 256 characters of Latin-1. */
const WIDE = 0xc4;

/**
 * Decodes UTF-8 in pieces that end with a line, else between two characters, with LF for CRLF.
 * Engines keep a string in one byte a character while all of it is Latin-1,
 * and in two as soon as one character is not: so the lines that have such a
 * character (`• 8 authors`) get a piece apart from the long text around.
 *
 * One bad byte must not turn every accent of a UTF-8 file into two wrong letters: only where most
 * of what is not ASCII fails was it Windows-1252 all along.
 */
export class Utf8Decoder implements PartDecoder {
  // Not the strict decoder: it takes several times as long, to say what U+FFFD says as well.
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #strict = new TextDecoder('utf-8', { fatal: true });
  readonly #scratch = new Uint8Array(PIECE_BYTES);
  readonly #pieces: string[] = [];
  /** What the damaged pieces are if the file is Windows-1252. */
  readonly #western = new Map<number, string>();
  #bytes = new Uint8Array(4 * PIECE_BYTES);
  /** How many of the bytes are not decoded yet; they stand at the beginning. */
  #length = 0;
  #isBegun = false;

  push(part: Uint8Array): void {
    this.#append(part);
    let at = this.#begin();
    while (this.#length - at > PIECE_BYTES) at += this.#decode(at);
    this.#bytes.copyWithin(0, at, this.#length);
    this.#length -= at;
  }

  end(): DecodedParts {
    const rest = this.#length - danglingBytes(this.#bytes.subarray(0, this.#length));
    const dangling = this.#bytes.subarray(rest, this.#length);
    this.#length = rest;
    for (let at = this.#begin(); at < rest; ) at += this.#decode(at);
    const cutOff = dangling.length > 0;
    if (this.#western.size === 0)
      return { encoding: 'utf-8', chunks: this.#pieces, cutOff, damaged: 0 };
    const { damaged, read } = countDamage(this.#pieces);
    if (damaged * 4 <= read) return { encoding: 'utf-8', chunks: this.#pieces, cutOff, damaged };
    const encoder = new TextEncoder();
    const chunks = this.#pieces.map(
      (piece, index) => this.#western.get(index) ?? decodeWindows1252(encoder.encode(piece)),
    );
    chunks.push(decodeWindows1252(dangling));
    return { encoding: 'windows-1252', chunks, cutOff: false, damaged: 0 };
  }

  #append(part: Uint8Array): void {
    const length = this.#length + part.length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(part, this.#length);
    this.#length = length;
  }

  /** Where the text begins in what is not decoded: behind the mark of the file. */
  #begin(): number {
    if (this.#isBegun || this.#length < 3) return 0;
    this.#isBegun = true;
    const [first, second, third] = this.#bytes;
    return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  }

  /** Decodes the piece that begins at `at`; its length in bytes. */
  #decode(at: number): number {
    const bytes = this.#bytes.subarray(0, this.#length);
    const part = bytes.subarray(at, at + pieceLength(bytes, at));
    const plain = withoutReturns(part, this.#scratch);
    const piece = this.#decoder.decode(plain);
    if (piece.includes('\ufffd') && !isValid(this.#strict, part))
      this.#western.set(this.#pieces.length, decodeWindows1252(plain));
    this.#pieces.push(piece);
    return part.length;
  }
}

function countDamage(pieces: readonly string[]): { damaged: number; read: number } {
  let damaged = 0;
  let read = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (code === 0xfffd) damaged++;
      else if (code > 0x7f) read++;
    }
  }
  return { damaged, read };
}

/** The bytes with LF for CRLF: in a decoded text to change the line ends takes it three times. */
function withoutReturns(bytes: Uint8Array, scratch: Uint8Array): Uint8Array {
  if (!bytes.includes(RETURN)) return bytes;
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte !== RETURN || bytes[i + 1] !== FEED) scratch[length++] = byte;
  }
  return scratch.subarray(0, length);
}

function isValid(strict: TextDecoder, bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of the piece that begins at `at`. */
function pieceLength(bytes: Uint8Array, at: number): number {
  const part = bytes.subarray(at, at + wholeLines(bytes, at));
  const wide = nextWide(part, 0, part.length);
  if (wide === -1) return part.length;
  const narrow = part.lastIndexOf(FEED, wide) + 1;
  if (narrow >= WORTHWHILE) return narrow;
  // A wide piece goes on until enough lines without wide characters follow.
  for (let next = wide; ; ) {
    const lineEnd = part.indexOf(FEED, next) + 1;
    if (lineEnd === 0) return part.length;
    next = nextWide(part, lineEnd, Math.min(part.length, lineEnd + WORTHWHILE));
    if (next === -1) return lineEnd;
  }
}

function nextWide(bytes: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end; i++) if ((bytes[i] ?? 0) >= WIDE) return i;
  return -1;
}

/** At most a piece, up to a line end; where none is near, up to the end of a character. */
function wholeLines(bytes: Uint8Array, at: number): number {
  if (bytes.length - at <= PIECE_BYTES) return bytes.length - at;
  const lines = bytes.subarray(at, at + PIECE_BYTES).lastIndexOf(FEED) + 1;
  if (lines > 0) return lines;
  // Before a byte that begins a character, or the fourth in a row that does not.
  let length = PIECE_BYTES;
  while (length > PIECE_BYTES - 3 && ((bytes[at + length] ?? 0) & 0xc0) === 0x80) length--;
  return length;
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
