import {
  ACCENTS,
  ADDRESSES,
  BARE_ACCENTS,
  DROPS_FIRST,
  MARKUP,
  SIGNS,
  SYMBOLS,
} from './tex-symbols.ts';

const SPECIAL = /[\\{}$~`']/g;
const BLANKS = /\s+/y;
/** Groups and commands that touch an unknown command are taken for its arguments, and stay. */
const ARGUMENTS = /(?:\{[^{}]{0,150}\}|\\[A-Za-z]{1,40}){0,2}/y;
const GROUP = /\s*\{[^{}]{0,2000}\}/y;
/** What may stand between an accent and its letter. */
const BEFORE_LETTER = /^[\s{]/;
const LETTER = /^\p{L}/u;
/** Between two dollar signs further apart lies text, and they are amounts of money. */
const LONGEST_MATH = 1_000;
const UNESCAPED_DOLLAR = /(?<!\\)\$/;

/**
 * TeX as plain text: accents and symbols are characters, markup and braces are gone,
 * `~` is a blank, `--` stays. Mathematics (`$…$`, `\(…\)`) stays as it is written, and so does
 * a command that nobody knows. White space is not touched.
 */
export function texToText(tex: string): string {
  // To take characters out is the one replacement that makes nothing but its result.
  if (!BESIDE_BRACES.test(tex)) return tex.replace(BRACES, '');
  return new TexReader(tex).read();
}

/** What may be more than a character; an apostrophe only is where a quotation was opened. */
const BESIDE_BRACES = /[\\$~`]/;
const BRACES = /[{}]/g;

class TexReader {
  readonly #tex: string;
  #at = 0;
  readonly #out: string[] = [];
  /** Up to here the text is in `#out`. */
  #copied = 0;
  #openQuotes = 0;

  constructor(tex: string) {
    this.#tex = tex;
  }

  read(): string {
    const tex = this.#tex;
    for (;;) {
      SPECIAL.lastIndex = this.#at;
      if (!SPECIAL.test(tex)) break;
      const from = SPECIAL.lastIndex - 1;
      this.#at = from;
      this.#replace(from, this.#readSpecial(tex.charAt(from)));
    }
    if (this.#copied === 0) return tex;
    this.#out.push(tex.slice(this.#copied));
    return this.#out.join('');
  }

  /** What is read as it is written, apostrophes and formulas, stays in the run of text around. */
  #replace(from: number, text: string): void {
    if (text.length === this.#at - from && this.#tex.startsWith(text, from)) return;
    if (from > this.#copied) this.#out.push(this.#tex.slice(this.#copied, from));
    if (text !== '') this.#out.push(text);
    this.#copied = this.#at;
  }

  #readSpecial(sign: string): string {
    if (sign === '{' || sign === '}') return this.#pass(1, '');
    if (sign === '\\') return this.#readCommandHere();
    const isDoubled = this.#tex[this.#at + 1] === sign;
    if (sign === '$') {
      const from = this.#at;
      this.#at += isDoubled ? 2 : 1;
      return this.#readMath(from, isDoubled ? '$$' : '$') ?? '$';
    }
    if (sign === '`' && isDoubled) {
      this.#openQuotes++;
      return this.#pass(2, '“');
    }
    if (sign === "'" && isDoubled && this.#openQuotes > 0) {
      this.#openQuotes--;
      return this.#pass(2, '”');
    }
    return this.#pass(1, sign === '~' ? ' ' : sign);
  }

  /**
   * A formula from `from` to `close`, untouched; `null` if it does not end nearby, and then
   * only the first character of its beginning is passed over.
   */
  #readMath(from: number, close: string): string | null {
    const within = this.#tex.slice(this.#at, this.#at + LONGEST_MATH);
    // An escaped dollar sign is an amount of money, also in a formula.
    const end = close === '$' ? within.search(UNESCAPED_DOLLAR) : within.indexOf(close);
    this.#at = end <= 0 ? from + 1 : this.#at + end + close.length;
    return end <= 0 ? null : this.#tex.slice(from, this.#at);
  }

  #readCommandHere(): string {
    const tex = this.#tex;
    const from = this.#at;
    const name = this.#readName();
    const behind = this.#at;
    if (name === '(' || name === '[') {
      const formula = this.#readMath(from, name === '(' ? '\\)' : '\\]');
      if (formula !== null) return formula;
      this.#at = behind;
    }
    if (Object.hasOwn(ACCENTS, name)) return this.#readAccented(name);
    if (!isLetter(name.charCodeAt(0))) return SIGNS.get(name) ?? tex.slice(from, behind);
    if (ADDRESSES.has(name)) {
      const address = this.#skip(GROUP);
      if (address !== '')
        return address
          .trim()
          .slice(1, -1)
          .replace(/\\([%#&_~])/g, '$1');
    }
    const symbol = SYMBOLS.get(name);
    if (symbol !== undefined || MARKUP.has(name)) {
      this.#skip(BLANKS);
      return symbol ?? '';
    }
    if (DROPS_FIRST.has(name) && this.#skip(GROUP) !== '') return '';
    this.#skip(ARGUMENTS);
    return tex.slice(from, this.#at);
  }

  /** The command that the backslash here begins: letters, without the star behind them, or one sign. */
  #readName(): string {
    const tex = this.#tex;
    const from = this.#at + 1;
    let end = from;
    while (isLetter(tex.charCodeAt(end))) end++;
    if (end === from) {
      const sign = tex.charAt(from);
      return this.#pass(1 + sign.length, sign);
    }
    return this.#pass(end - this.#at + (tex[end] === '*' ? 1 : 0), tex.slice(from, end));
  }

  /** Braces around the letter are passed over like all others; accents can stand on each other. */
  #readAccented(first: string): string {
    const accents = [first];
    for (;;) {
      while (BEFORE_LETTER.test(this.#tex.charAt(this.#at))) this.#at++;
      const from = this.#at;
      const name = this.#tex[from] === '\\' ? this.#readName() : '';
      if (!Object.hasOwn(ACCENTS, name)) {
        this.#at = from;
        break;
      }
      accents.push(name);
    }
    const base = this.#readBase();
    const letter = base === 'ı' ? 'i' : base === 'ȷ' ? 'j' : base;
    if (!LETTER.test(letter))
      return accents.map((each) => BARE_ACCENTS[each] ?? '').join('') + base;
    const [character = ''] = letter;
    const marks = accents.toReversed().map((each) => ACCENTS[each] ?? '');
    return (character + marks.join('')).normalize('NFC') + letter.slice(character.length);
  }

  #readBase(): string {
    const code = this.#tex.codePointAt(this.#at);
    if (code === undefined || code === 125) return '';
    if (code === 92) return this.#readCommandHere();
    const character = String.fromCodePoint(code);
    return SPECIAL_SIGN.test(character) ? '' : this.#pass(character.length, character);
  }

  #pass(length: number, text: string): string {
    this.#at += length;
    return text;
  }

  #skip(pattern: RegExp): string {
    const from = this.#at;
    pattern.lastIndex = from;
    if (pattern.test(this.#tex)) this.#at = pattern.lastIndex;
    return this.#tex.slice(from, this.#at);
  }
}

const SPECIAL_SIGN = /[\\{}$~]/;

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
