import { oneLine } from '../running-text.ts';

/** `hep-ph math.CO`: classes of arXiv, parted by blanks only. */
const CLASSES =
  /^(?:(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math|math-ph|nlin|nucl-(?:ex|th)|physics|q-bio|q-fin|quant-ph|stat)(?:\.[A-Za-z-]+)?(?:\s+|$))+$/;

const BLANKS = /\s+/;
const SEPARATORS = [';', '\n', '|', ','];
const IN_BRACKETS = /^\[(.*)\]$/s;
const IN_QUOTES = /^(['"])(.*)\1$/;

/** Keywords of one cell, parted by semicolons, line ends, bars or commas, in that order. */
export function splitKeywords(text: string): string[] {
  const trimmed = text.trim().replace(IN_BRACKETS, '$1');
  const separator = CLASSES.test(trimmed)
    ? BLANKS
    : (SEPARATORS.find((each) => trimmed.includes(each)) ?? ';');
  const words: string[] = [];
  for (const part of trimmed.split(separator)) {
    const word = oneLine(part).replace(IN_QUOTES, '$2');
    if (word !== '') words.push(word);
  }
  return words;
}
