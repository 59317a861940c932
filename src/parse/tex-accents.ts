/** What an accent command puts above or below the letter after it. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  '"': '\u0308',
  u: '\u0306',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that are a character by themselves. */
const CHARACTERS: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
  // How arXiv writes signs that TeX has in mathematics only.
  deg: '°',
  pounds: '£',
  copyright: '©',
};

/** As many accents as a letter can carry: `\'{\^e}` is ế. */
const DEEPEST = 3;

interface Decoded {
  readonly text: string;
  /** Behind the last character read. */
  readonly end: number;
}

/**
 * Accents and letters of TeX as the characters they stand for: `\v{z}` ž,
 * `{\aa}` å, `\"o` ö, `\'{\i}` í, `\c c` ç. Mathematics between dollars and
 * every other command stay as they are. Time grows with the length.
 */
export function decodeTexAccents(text: string): string {
  let slash = text.indexOf('\\');
  if (slash === -1) return text;
  const parts: string[] = [];
  let copied = 0;
  let dollar = text.indexOf('$');
  while (slash !== -1) {
    if (dollar !== -1 && dollar < slash) {
      const close = text.indexOf('$', dollar + 1);
      dollar = close === -1 ? -1 : text.indexOf('$', close + 1);
      if (slash < close) slash = text.indexOf('\\', close + 1);
      continue;
    }
    const inBraces = text[slash - 1] === '{' && slash > copied;
    const decoded = characterAt(text, slash, 0);
    if (decoded === null) {
      // Also over an escaped dollar or a second backslash.
      if (dollar === slash + 1) dollar = text.indexOf('$', slash + 2);
      slash = text.indexOf('\\', slash + 2);
      continue;
    }
    const closed = inBraces && text[decoded.end] === '}';
    parts.push(text.slice(copied, closed ? slash - 1 : slash), decoded.text);
    copied = closed ? decoded.end + 1 : decoded.end;
    if (!closed && !inBraces) copied = behindBlank(text, copied, slash);
    slash = text.indexOf('\\', copied);
  }
  parts.push(text.slice(copied));
  return parts.join('');
}

/** The command that begins with the backslash at `at`, with its letter where it needs one. */
function characterAt(text: string, at: number, depth: number): Decoded | null {
  const sign = text[at + 1] ?? '';
  const mark = MARKS[sign];
  const isWord = isLetter(text, at + 1);
  // `\c` is an accent, `\cite` is not.
  if (mark !== undefined && !(isWord && isLetter(text, at + 2))) {
    const base = baseAt(text, at + 2, depth);
    return base && { text: `${base.text}${mark}`.normalize('NFC'), end: base.end };
  }
  if (!isWord) return null;
  let end = at + 2;
  while (end - at <= 10 && isLetter(text, end)) end++;
  const name = text.slice(at + 1, end);
  const character = Object.hasOwn(CHARACTERS, name) ? CHARACTERS[name] : undefined;
  return character === undefined ? null : { text: character, end };
}

/** The letter that an accent belongs to: `e`, ` e`, `{e}`, `\i`, `{\i}`, `{\^e}`. */
function baseAt(text: string, from: number, depth: number): Decoded | null {
  if (depth >= DEEPEST) return null;
  let at = from;
  if (text[at] === ' ' && isLetter(text, from - 1)) at++;
  if (text[at] === '{') {
    const inner = baseAt(text, at + 1, depth + 1);
    return inner && text[inner.end] === '}' ? { text: inner.text, end: inner.end + 1 } : null;
  }
  if (text[at] === '\\') {
    const dotless = text[at + 1];
    // An accent takes the place of the dot; `\'\ia` is how people forget a blank.
    if (dotless === 'i' || dotless === 'j') return { text: dotless, end: at + 2 };
    return characterAt(text, at, depth + 1);
  }
  return isLetter(text, at) ? { text: text[at] ?? '', end: at + 1 } : null;
}

/** TeX swallows the blank behind a command that is a word: `S\o ren`. People forget it before a word. */
function behindBlank(text: string, end: number, slash: number): number {
  const isWord = isLetter(text, slash + 1) && isLetter(text, end - 1);
  const isAccent = MARKS[text[slash + 1] ?? ''] !== undefined && !isLetter(text, slash + 2);
  if (!isWord || isAccent || text[end] !== ' ') return end;
  const next = text.charCodeAt(end + 1);
  const goesOn = next >= 97 && next <= 122 && !text.startsWith('and ', end + 1);
  return goesOn ? end + 1 : end;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}
