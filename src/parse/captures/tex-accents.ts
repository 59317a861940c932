/** Combining marks to the accents of TeX. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

const LETTERS: Readonly<Record<string, string>> = {
  å: '{\\aa}',
  Å: '{\\AA}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
};

/** Letters with accents as mailings of arXiv print them: `M\"uller`, `Zaja\v{c}ek`, `{\L}ukasz`. */
export function texAccents(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/g, (letter) => {
    const named = LETTERS[letter];
    if (named !== undefined) return named;
    const [base = '', mark = ''] = letter.normalize('NFD');
    const accent = ACCENTS[mark];
    if (accent === undefined) return letter;
    // An accent named by a letter needs braces; over an i without dot it is printed so, too.
    if (base === 'i') return `\\${accent}{\\i}`;
    return /[a-z]/i.test(accent) ? `\\${accent}{${base}}` : `\\${accent}${base}`;
  });
}
