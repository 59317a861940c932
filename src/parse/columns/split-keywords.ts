import { oneLine } from '../running-text.ts';

/** `hep-ph math.CO`: classes of arXiv, parted by blanks only. */
const CLASSES =
  /^(?:(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math|math-ph|nlin|nucl-(?:ex|th)|physics|q-bio|q-fin|quant-ph|stat)(?:\.[A-Za-z-]+)?(?:\s+|$))+$/;

/** Keywords of one cell, parted by semicolons, line ends, bars or commas, in that order. */
export function splitKeywords(text: string): string[] {
  const trimmed = text.trim().replace(/^\[(.*)\]$/s, '$1');
  const separator = CLASSES.test(trimmed)
    ? /\s+/
    : ([/;/, /\n/, /\|/, /,/].find((each) => each.test(trimmed)) ?? /;/);
  return trimmed
    .split(separator)
    .map((word) => oneLine(word).replace(/^(['"])(.*)\1$/, '$2'))
    .filter((word) => word !== '');
}
