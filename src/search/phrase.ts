import { fold } from './fold-map.ts';

const WORD = /[\p{L}\p{N}+#]+/gu;
const SPECIAL = /[+#]/g;
/** Characters of scripts that are written without blanks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Finds words that stand side by side in a folded text, in this order, whatever marks are between
 * them: `low rank` stands in `Low-Rank`. A plural is the same word.
 *
 * @param unfinished the last word may go on
 * @returns `null` where there is no word
 */
export function phrasePattern(phrase: string, unfinished: boolean): RegExp | null {
  const words = fold(phrase).match(WORD) ?? [];
  if (words.length === 0) return null;
  const pattern = words
    .map((word) => {
      const plain = word.replace(SPECIAL, '\\$&');
      return UNSPACED.test(word) ? plain : `${plain.replace(/(?<=.{3})s$/, '')}(?:e?s)?`;
    })
    .join('[^\\p{L}\\p{N}]*');
  const isSpaced = !UNSPACED.test(fold(phrase));
  const open = isSpaced ? '(?<![\\p{L}\\p{N}])' : '';
  const close = isSpaced && !unfinished ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${open}${pattern}${close}`, 'u');
}

/** The same as a test of texts. */
export function phraseTest(phrase: string, unfinished: boolean): (text: string) => boolean {
  const pattern = phrasePattern(phrase, unfinished);
  return (text) => pattern?.test(fold(text)) ?? false;
}
