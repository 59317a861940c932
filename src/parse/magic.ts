/** A kind of file that holds no text of its own, told by its first bytes. */
export interface Signature {
  /** With its article: `a PNG image`. */
  readonly label: string;
  readonly advice: string;
}

const SAVE_AS_TEXT = 'Save the page as plain text and add that file.';
const UNPACK = 'Unpack it first and add the files inside.';

/** The first bytes as Latin-1 characters. */
const SIGNATURES: readonly (Signature & { readonly start: string; readonly at?: number })[] = [
  { start: 'PK\x03\x04', label: 'a ZIP archive (or an Office document)', advice: UNPACK },
  { start: '\x1f\x8b', label: 'a gzip archive', advice: UNPACK },
  { start: 'BZh', label: 'a bzip2 archive', advice: UNPACK },
  { start: '\xfd7zXZ\x00', label: 'an xz archive', advice: UNPACK },
  { start: '7z\xbc\xaf\x27\x1c', label: 'a 7-Zip archive', advice: UNPACK },
  { start: 'Rar!\x1a\x07', label: 'a RAR archive', advice: UNPACK },
  { start: '\x28\xb5\x2f\xfd', label: 'a Zstandard archive', advice: UNPACK },
  { start: '%PDF-', label: 'a PDF document', advice: 'Copy its text into a text file.' },
  { start: '\x89PNG', label: 'a PNG image', advice: SAVE_AS_TEXT },
  { start: '\xff\xd8\xff', label: 'a JPEG image', advice: SAVE_AS_TEXT },
  { start: 'GIF8', label: 'a GIF image', advice: SAVE_AS_TEXT },
  { start: 'WEBP', at: 8, label: 'a WebP image', advice: SAVE_AS_TEXT },
  { start: 'ftyp', at: 4, label: 'a video or a photo', advice: SAVE_AS_TEXT },
  { start: 'bplist', label: 'a Safari web archive', advice: SAVE_AS_TEXT },
  { start: 'SQLite format 3\x00', label: 'an SQLite database', advice: SAVE_AS_TEXT },
  { start: '\xd0\xcf\x11\xe0', label: 'an old Office document', advice: SAVE_AS_TEXT },
  { start: '\x7fELF', label: 'a program', advice: SAVE_AS_TEXT },
];

/** What a file is by its first bytes, or `null` when they tell nothing. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  return SIGNATURES.find((s) => start.startsWith(s.start, s.at ?? 0)) ?? null;
}
