import {
  ACCENTS,
  ADDRESSES,
  BARE_ACCENTS,
  DROPS_FIRST,
  MARKUP,
  SIGNS,
  SYMBOLS,
} from './tex-symbols.ts';

/** Reads a command with its arguments, `\foo{bar}`, that the tables do not know. */
export type ReadCommand = (command: string) => string | null;

const SPECIAL = /[\\{}$~`']/g;
const COMMAND = /\\(?:([A-Za-z]+)\*?|([^A-Za-z]))/y;
const BLANKS = /\s+/y;
/** Groups and commands that touch an unknown command are taken for its arguments. */
const ARGUMENTS = /(?:\{[^{}]{0,150}\}|\\[A-Za-z]{1,40}){0,2}/y;
const GROUP = /\s*\{[^{}]{0,2000}\}/y;
const LETTER = /^\p{L}/u;
/** Between two dollar signs further apart lies text, and they are amounts of money. */
const LONGEST_MATH = 1_000;
const UNESCAPED_DOLLAR = /(?<!\\)\$/;

/**
 * TeX as plain text: accents and symbols are characters, markup and braces are gone,
 * `~` is a blank, `--` stays. Mathematics (`$…$`, `\(…\)`) stays as it is written, and so does
 * a command that nobody knows. White space is not touched.
 */
export function texToText(tex: string, readCommand: ReadCommand): string {
  SPECIAL.lastIndex = 0;
  return SPECIAL.test(tex) ? new TexReader(tex, readCommand).read() : tex;
}

class TexReader {
  readonly #tex: string;
  readonly #readCommand: ReadCommand;
  #at = 0;
  #out: string[] = [];
  #openQuotes = 0;

  constructor(tex: string, readCommand: ReadCommand) {
    this.#tex = tex;
    this.#readCommand = readCommand;
  }

  read(): string {
    const tex = this.#tex;
    while (this.#at < tex.length) {
      SPECIAL.lastIndex = this.#at;
      const next = SPECIAL.exec(tex)?.index ?? tex.length;
      this.#out.push(tex.slice(this.#at, next));
      this.#at = next;
      if (next < tex.length) this.#out.push(this.#readSpecial(tex.charAt(next)));
    }
    return this.#out.join('');
  }

  #readSpecial(sign: string): string {
    if (sign === '\\') return this.#readCommandHere();
    const doubled = this.#tex.startsWith(sign + sign, this.#at);
    if (sign === '$')
      return this.#readMath(doubled ? '$$' : '$', doubled ? '$$' : '$') ?? this.#pass(1, '$');
    if (sign === '`' && doubled) {
      this.#openQuotes++;
      return this.#pass(2, '“');
    }
    if (sign === "'" && doubled && this.#openQuotes > 0) {
      this.#openQuotes--;
      return this.#pass(2, '”');
    }
    return this.#pass(1, sign === '~' ? ' ' : sign === '{' || sign === '}' ? '' : sign);
  }

  /** A formula from here to `close`, untouched; `null` if it does not end nearby. */
  #readMath(open: string, close: string): string | null {
    const from = this.#at + open.length;
    const within = this.#tex.slice(from, from + LONGEST_MATH);
    // An escaped dollar sign is an amount of money, also in a formula.
    const end = close === '$' ? within.search(UNESCAPED_DOLLAR) : within.indexOf(close);
    if (end <= 0) return null;
    return this.#pass(open.length + end + close.length, open + within.slice(0, end) + close);
  }

  #readCommandHere(): string {
    COMMAND.lastIndex = this.#at;
    const [whole = '\\', word, sign = ''] = COMMAND.exec(this.#tex) ?? [];
    if (sign === '(' || sign === '[') {
      const formula = this.#readMath(whole, sign === '(' ? '\\)' : '\\]');
      if (formula !== null) return formula;
    }
    this.#at += whole.length;
    const name = word ?? sign;
    if (Object.hasOwn(ACCENTS, name)) return this.#readAccented(name);
    if (word === undefined) return SIGNS.get(sign) ?? whole;
    if (ADDRESSES.has(word)) {
      const address = this.#skip(GROUP);
      if (address !== '')
        return address
          .trim()
          .slice(1, -1)
          .replace(/\\([%#&_~])/g, '$1');
    }
    const symbol = SYMBOLS.get(word);
    if (symbol !== undefined || MARKUP.has(word)) {
      this.#skip(BLANKS);
      return symbol ?? '';
    }
    if (DROPS_FIRST.has(word) && this.#skip(GROUP) !== '') return '';
    const command = whole + this.#skip(ARGUMENTS);
    return this.#readCommand(command) ?? command;
  }

  /** Braces around the letter are passed over like all others; accents can stand on each other. */
  #readAccented(first: string): string {
    const accents = [first];
    for (;;) {
      while (/^[\s{]/.test(this.#tex.charAt(this.#at))) this.#at++;
      COMMAND.lastIndex = this.#at;
      const [whole, word, sign = ''] = COMMAND.exec(this.#tex) ?? [];
      const name = word ?? sign;
      if (whole === undefined || !Object.hasOwn(ACCENTS, name)) break;
      this.#at += whole.length;
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
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#tex) ?? [];
    this.#at += found.length;
    return found;
  }
}

const SPECIAL_SIGN = /[\\{}$~]/;
