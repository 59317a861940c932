/** The characters of the bytes 0x80 … 0x9f; U+FFFD where the encoding has none. */
const HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const C1 = new RegExp(String.raw`[\u0080-\u009f]`, 'g');

/**
 * Decodes Windows-1252. Some versions of Node decode it as Latin-1, so the
 * bytes in which the two differ, among them quotes and bullets, are mapped here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(C1, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}
