import { inPieces } from './in-pieces.ts';

/** Every kind of space but the plain one and the tab, which can separate columns. */
const SPACES = String.raw`\v\f\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
/**
 * What people cannot see and programs trip over: zero-width and direction
 * marks, soft hyphens, control characters other than line ends.
 */
const INVISIBLE = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff`;
/** What `cleanText` changes: for a class of a pattern. */
export const ODD_CHARACTERS = `${SPACES}${INVISIBLE}`;
/** Written as codes and in one class: clean text is passed over once, and fast. */
const ODD = new RegExp(`[${ODD_CHARACTERS}]`);
const EVERY_SPACE = new RegExp(`[${SPACES}]`, 'g');
const EVERY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');

/**
 * Removes what is invisible and makes every space but a tab a plain one. Everything
 * that can be seen stays as it was, ligatures and accents included. Joiners
 * stay where they shape emoji or a script; beside ASCII they are only noise.
 */
export function cleanText(text: string): string {
  return inPieces(text, (piece, begin) => {
    if (!ODD.test(piece)) return piece;
    return piece.replace(EVERY_SPACE, ' ').replace(EVERY_INVISIBLE, (odd, at: number) => {
      if (odd !== '\u200c' && odd !== '\u200d') return '';
      const place = begin + at;
      const joins = text.charCodeAt(place - 1) > 127 && text.charCodeAt(place + 1) > 127;
      return joins ? odd : '';
    });
  });
}

/** Nothing but white space. Most lines begin with a letter, and one look at it tells. */
export function isBlank(line: string): boolean {
  if (line === '') return true;
  const first = line.charCodeAt(0);
  return (first <= 32 || first >= 127) && line.trim() === '';
}

/** The beginning of a text for a report: at most 160 characters, on one line. */
export function excerptOf(text: string): string {
  const trimmed = text.slice(0, 400).trim();
  return trimmed.length <= 160 ? trimmed : `${trimmed.slice(0, 159).trimEnd()}…`;
}
