/** How many bytes are decoded at a time, at most. */
const PIECE_BYTES = 1 << 16;
/** A piece of its own is worth making for so many bytes. */
const WORTHWHILE = 256;
const FEED = 10;
const RETURN = 13;
/** UTF-8 writes with this and more what has no place among the 256 characters of Latin-1. */
const WIDE = 0xc4;

export interface DecodedUtf8 {
  /** Joined they are the text, with LF for CRLF. They end with a line where a line ends. */
  readonly pieces: readonly string[];
  /** Some bytes were no UTF-8; they stand as U+FFFD. */
  readonly isDamaged: boolean;
}

/**
 * Decodes UTF-8 in pieces that end with a line, else between two characters.
 * Engines keep a string in one byte a character while all of it is Latin-1,
 * and in two as soon as one character is not: so the lines that have such a
 * character (`• 8 authors`) get a piece apart from the long text around.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  // Not the strict decoder: it takes several times as long, to say what U+FFFD says as well.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const strict = new TextDecoder('utf-8', { fatal: true });
  const scratch = new Uint8Array(PIECE_BYTES);
  const pieces: string[] = [];
  let isDamaged = false;
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let at = begin; at < bytes.length; ) {
    const part = bytes.subarray(at, at + pieceLength(bytes, at));
    const piece = decoder.decode(withoutReturns(part, scratch));
    isDamaged ||= piece.includes('\ufffd') && !isValid(strict, part);
    pieces.push(piece);
    at += part.length;
  }
  return { pieces, isDamaged };
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
