import { isBlankAt, lastTextIndex } from '../../last-text.ts';
import type { LineList } from '../../line-list.ts';
import { firstCodeAt } from '../../line-search.ts';
import { isDigit } from '../daily-papers-text/characters.ts';

const DEFINITION =
  /^\s*\[([^\]]{1,60})\](?::\s*|\s+)<?((?:https?|mailto|file|localfile|javascript):\S*?|\/\S*?)>?(?:\s+["'(].{0,200}["')])?\s*$/;
/** `32. https://…` counts where such lines follow each other: at the end of a dump. */
const NUMBERED = /^\s*(\d{1,6})\.\s+((?:https?|mailto|file|localfile|javascript):\S*|\/\S*)\s*$/;
const TITLE = /^\s*#*\s*(?:references|links|visible links|hidden links|link list)\s*:?\s*$/i;

/** The first letters of those, and the mark of a heading: most lines are told by them alone. */
const TITLE_INITIALS = Array.from('#rlvhRLVH', (sign) => sign.charCodeAt(0));
const LONGEST = 2500;
/** Larger numbers are names like any other. */
const LONGEST_NUMBER = 6;
const ZERO = 48;
const OPEN = 91;

/**
 * Addresses of links that are told apart from their text, by the name in
 * brackets. Only the lines are kept: a page has a hundred thousand
 * definitions, and most are asked for once or never.
 */
export class Definitions {
  readonly #lines: LineList;
  /** Of each number of a link: the line that defines it, from 1; 0 where none does. */
  #byNumber = new Uint32Array(64);
  readonly #byName = new Map<string, number>();
  /** Of each line: whether it defines, or is the heading above. */
  readonly #defines: Uint8Array;
  #count = 0;

  constructor(lines: LineList) {
    this.#lines = lines;
    this.#defines = new Uint8Array(lines.length);
  }

  /** How many lines define, the headings above included. */
  get count(): number {
    return this.#count;
  }

  /** Whether a line only tells where links lead. */
  has(index: number): boolean {
    return this.#defines[index] === 1;
  }

  /** The address by the name of a link; `null` where the file does not tell. */
  addressOf(name: string): string | null {
    const number = numberOf(name);
    const line = number > 0 ? this.#byNumber[number] : this.#byName.get(name);
    return line ? addressIn(this.#lines.at(line - 1) ?? '') : null;
  }

  addLine(index: number): void {
    if (!this.has(index)) this.#count++;
    this.#defines[index] = 1;
  }

  addName(name: string, index: number): void {
    const number = numberOf(name);
    if (number === 0) this.#byName.set(name, index + 1);
    else {
      if (number >= this.#byNumber.length) this.#grow(number);
      this.#byNumber[number] = index + 1;
    }
  }

  #grow(number: number): void {
    const larger = new Uint32Array(2 * number);
    larger.set(this.#byNumber);
    this.#byNumber = larger;
  }
}

/** Finds `[32]: https://…`, and the list that lynx, links and others print at the end. */
export function readDefinitions(lines: LineList): Definitions {
  const definitions = new Definitions(lines);
  const lastText = lastTextIndex(lines);
  for (let index = 0; index <= lastText; index++) {
    const code = firstCodeAt(lines, index);
    // All that a line without white space in front can begin with.
    if (code > 32 && code < 127 && code !== OPEN && !isDigit(code)) continue;
    const line = lines.at(index) ?? '';
    if (line.length > LONGEST || !isDefinition(line)) continue;
    // The last line of a cut file can be half an address.
    if (index < lastText) definitions.addName(nameIn(line), index);
    definitions.addLine(index);
    addTitlesAbove(lines, index, definitions);
  }
  return definitions;
}

function isDefinition(line: string): boolean {
  const first = firstCodeOf(line);
  return first === OPEN ? DEFINITION.test(line) : isDigit(first) && NUMBERED.test(line);
}

/** The headings of a list, blank lines between them or not. */
function addTitlesAbove(lines: LineList, index: number, definitions: Definitions): void {
  for (let above = index - 1; above >= 0; above--) {
    if (definitions.has(above)) return;
    if (isBlankAt(lines, above)) continue;
    const line = lines.at(above) ?? '';
    if (line.length > LONGEST) continue;
    if (!TITLE_INITIALS.includes(firstCodeOf(line)) || !TITLE.test(line)) return;
    definitions.addLine(above);
  }
}

/** Between the brackets, or before the full stop. */
function nameIn(line: string): string {
  const open = line.indexOf('[');
  if (firstCodeOf(line) === OPEN) return line.slice(open + 1, line.indexOf(']', open));
  return line.slice(0, line.indexOf('.')).trim();
}

const BEFORE_ADDRESS = /\s*(?:\[[^\]]*\]:?|\d+\.)\s*<?/y;

/** What the two patterns have found is looked for anew: their matches would take far more memory. */
function addressIn(line: string): string {
  BEFORE_ADDRESS.lastIndex = 0;
  BEFORE_ADDRESS.test(line);
  const begin = BEFORE_ADDRESS.lastIndex;
  const blank = line.indexOf(' ', begin);
  const end = blank === -1 ? line.length : blank;
  const isPointed = line.charAt(end - 1) === '>' && firstCodeOf(line) === OPEN;
  return line.slice(begin, isPointed ? end - 1 : end);
}

/** The number that a name is; 0 where it is none, or written as nobody counts. */
function numberOf(name: string): number {
  if (name.length > LONGEST_NUMBER || name.startsWith('0')) return 0;
  let number = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (!isDigit(code)) return 0;
    number = 10 * number + code - ZERO;
  }
  return number;
}

/** Of the first character that is no white space; `NaN` where all is. */
function firstCodeOf(line: string): number {
  const code = line.charCodeAt(0);
  return code > 32 && code < 127 ? code : line.trimStart().charCodeAt(0);
}
