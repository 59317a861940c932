import { cleanText, ODD_CHARACTERS } from './clean-text.ts';

/** A text as one line: invisible characters gone, white space as single blanks, none outside. */
export const oneLine = (text: string): string =>
  isPlain(text) ? text.trim() : evenSpace(cleanText(text)).trim();

/** Has nothing to clean and single blanks only, as most texts have: told in one pass, not in two. */
const isPlain = (text: string): boolean => !UNUSUAL.test(text) && !text.includes('  ');

const UNUSUAL = new RegExp(`[\\t\\n\\r\\u2028\\u2029${ODD_CHARACTERS}]`);

/**
 * All white space as single blanks. Those that are so already are left alone: to replace them
 * too would take many times a text's memory.
 */
export const evenSpace = (text: string): string => text.replace(UNEVEN, ' ');

const UNEVEN = /\s{2,}|[^\S ]/g;

/**
 * A text whose lines are wrapped, as an abstract is kept: lines joined by a blank,
 * paragraphs by an empty line. `null` where nothing but white space stands.
 */
export function runningText(text: string): string | null {
  if (!text.includes('\n')) return oneLine(text) || null;
  const paragraphs = text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');
  return paragraphs.length === 0 ? null : paragraphs.join('\n\n');
}
