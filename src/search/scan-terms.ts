import { singular } from './singular.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * What a term is to its text. `word`: a word of its own. `stop`: one that
 * says nothing. `joined`: the parts of a compound in one (`8bit` of `8-bit`).
 * `base`: findable without its ending (`pointnet` of `PointNet++`), which a
 * query that has the ending does not mean.
 */
export type TermKind = 'word' | 'stop' | 'joined' | 'base';

/** Receives what is read of a folded text. Ranges are of that text, their ends excluded. */
export interface TermSink {
  /**
   * A word that stands alone, which nearly all do: `plainTerm` says what term it is. Whoever
   * reads a whole library knows most of them already, and needs no string.
   *
   * @param units of the folded text, valid only during the call
   */
  plain(units: Units, start: number, end: number): void;
  term(term: string, start: number, end: number, kind: TermKind): void;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** Scripts written without spaces: read as pairs of characters. */
const CJK = 4;
/** Hyphens of every kind (NFKD leaves these), names in code, `mAP@0.5`. */
const JOINING = 5;
/** Joins short words: `N:M`, `I/O`, `R&D`, `Node.js`, but not sentences. */
const JOINING_SHORT = 6;
/** Ends a name, as in `C#`. */
const ENDING = 7;

const MARKS: Readonly<Record<number, string>> = {
  [JOINING]: "-\u2010\u2011\u2012\u2013\u2212_'\u2019@",
  [JOINING_SHORT]: ':/&.+',
  [ENDING]: '#',
};

const IS_CJK =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\uff70]$/u;
const IS_WORD = /^[\p{L}\p{N}]$/u;

/** By UTF-16 unit; 0 is not known yet. */
const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x80; unit++) classes[unit] = classOf(String.fromCharCode(unit));

function classOf(character: string): number {
  for (const kind of [JOINING, JOINING_SHORT, ENDING])
    if (MARKS[kind]?.includes(character) === true) return kind;
  if (/^[0-9]$/.test(character)) return DIGIT;
  if (IS_CJK.test(character)) return CJK;
  return IS_WORD.test(character) ? LETTER : OTHER;
}

/** The UTF-16 units of a text, with a 0 behind them. */
export type Units = Uint16Array;

let scratch = new Uint16Array(4096);

/** In memory that is used again: an engine reads numbers from an array in a third of the time. */
function unitsOf(text: string): Units {
  const { length } = text;
  if (length >= scratch.length) scratch = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) scratch[at] = text.charCodeAt(at);
  scratch[length] = 0;
  return scratch;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;

function classAt(units: Units, at: number): number {
  const unit = units[at] ?? 0;
  const known = classes[unit] ?? OTHER;
  if (known !== 0) return known;
  if (isSurrogate(unit)) {
    const first = unit >= 0xdc00 ? Math.max(at - 1, 0) : at;
    const pair = String.fromCharCode(units[first] ?? 0, units[first + 1] ?? 0);
    return classOf(String.fromCodePoint(pair.codePointAt(0) ?? 0));
  }
  const kind = classOf(String.fromCharCode(unit));
  classes[unit] = kind;
  return kind;
}

const isWordAt = (units: Units, at: number): boolean => {
  const kind = classAt(units, at);
  return kind === LETTER || kind === DIGIT;
};

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** Digits between two commas, those after the second, and what follows them. */
const THOUSANDS = /^[0-9]{1,3},[0-9]{3}(?![0-9])/;

/** Where the word that begins at `start` ends: `2.5x` and `1,000` are whole. */
function wordEnd(units: Units, start: number): number {
  let at = start;
  /** Where the digits since the last comma begin. */
  let group = start;
  for (;;) {
    let kind = 0;
    for (; ; at++) {
      kind = classes[units[at] ?? 0] ?? 0;
      if (kind !== LETTER && kind !== DIGIT) break;
    }
    // Beyond what the table knows already.
    if (kind === 0 && isWordAt(units, at)) {
      at++;
      continue;
    }
    const mark = units[at] ?? 0;
    if (mark !== FULL_STOP && mark !== COMMA) return at;
    if (classAt(units, at - 1) !== DIGIT || classAt(units, at + 1) !== DIGIT) return at;
    if (mark === COMMA) {
      if (at - group > 3 || !THOUSANDS.test(textOf(units, group, at + 5))) return at;
      group = at + 1;
    }
    at++;
  }
}

const textOf = (units: Units, start: number, end: number): string =>
  String.fromCharCode(...units.subarray(start, end));

/** Longest part on either side of a sign that joins short names only. */
const SHORT_PART = 4;
/** Longest joined form worth a term, in UTF-16 units. */
const LONGEST_JOINED = 40;

/** Whether a mark of this kind makes one compound of the words at its sides. */
const joins = (mark: number, left: number, right: number): boolean =>
  mark === JOINING || (mark === JOINING_SHORT && left <= SHORT_PART && right <= SHORT_PART);

const APOSTROPHE = /['\u2019]/;

/**
 * Reads the terms of a folded text, in order of their beginnings or nearly so. Of words that stand
 * alone no string is made: this runs over every word of a library.
 */
export function scanTerms(text: string, sink: TermSink): void {
  const { length } = text;
  const units = unitsOf(text);
  let at = 0;
  while (at < length) {
    const kind = classAt(units, at);
    if (kind === LETTER || kind === DIGIT) {
      const end = wordEnd(units, at);
      if (isAlone(units, end)) {
        sink.plain(units, at, end);
        at = end;
      } else at = scanCompound(text, units, at, end, sink);
    } else if (kind === CJK) at = scanPairs(text, units, at, sink);
    else at++;
  }
}

/** A run of characters gives its pairs; the last one can also begin a search. */
function scanPairs(text: string, units: Units, start: number, sink: TermSink): number {
  const borders = [start];
  let at = start;
  while (classAt(units, at) === CJK) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    borders.push(at);
  }
  for (let i = 0; i + 2 < borders.length; i++) {
    const [from = 0, to = 0] = [borders[i], borders[i + 2]];
    sink.term(text.slice(from, to), from, to, 'word');
  }
  const last = borders[borders.length - 2] ?? start;
  sink.term(text.slice(last, at), last, at, borders.length === 2 ? 'word' : 'base');
  return at;
}

/** Whether nothing is joined to the word that ends here: most words end with a blank or a sentence. */
function isAlone(units: Units, end: number): boolean {
  const mark = classAt(units, end);
  if (mark === OTHER || mark === CJK) return true;
  if (mark === ENDING) return false;
  return !isWordAt(units, end + 1) && !(units[end] === PLUS && units[end + 1] === PLUS);
}

const PLUS = 0x2b;

/** @param firstEnd where its first word ends */
function scanCompound(
  text: string,
  units: Units,
  start: number,
  firstEnd: number,
  sink: TermSink,
): number {
  let end = firstEnd;
  const starts = [start];
  const ends = [end];
  let from = start;
  let skipped = end;
  while (isWordAt(units, end + 1)) {
    const next = wordEnd(units, end + 1);
    if (APOSTROPHE.test(text.charAt(end)) && text.slice(end + 1, next) === 's') {
      skipped = next;
      break;
    }
    if (!joins(classAt(units, end), end - from, next - end - 1)) break;
    from = end + 1;
    end = next;
    skipped = next;
    starts.push(from);
    ends.push(end);
  }
  const ending = text.startsWith('++', end) ? 2 : text[end] === '#' && end - from === 1 ? 1 : 0;
  for (let i = 0; i + 1 < starts.length; i++) sink.plain(units, starts[i] ?? 0, ends[i] ?? 0);
  if (ending === 0) sink.plain(units, from, end);
  else {
    if (end - from > 1) sink.term(text.slice(from, end), from, end, 'base');
    sink.term(text.slice(from, end + ending), from, end + ending, 'word');
  }
  if (starts.length > 2)
    for (let i = 0; i + 1 < starts.length; i++)
      if (!isStop(text, starts, ends, i) && !isStop(text, starts, ends, i + 1))
        emitJoined(text, starts, ends, i, i + 2, sink);
  if (starts.length > 1) emitJoined(text, starts, ends, 0, starts.length, sink);
  return Math.max(skipped, end + ending);
}

const isStop = (
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  i: number,
): boolean => STOP_WORDS.has(text.slice(starts[i], ends[i]));

/** The word as the index knows it before plurals are dropped. */
export const plainWord = (word: string): string =>
  /^[0-9]/.test(word) ? word.replaceAll(',', '') : word;

/** What term a word is that stands alone. */
export const plainTerm = (word: string): { readonly term: string; readonly kind: TermKind } =>
  STOP_WORDS.has(word)
    ? { term: word, kind: 'stop' }
    : { term: singular(plainWord(word)), kind: 'word' };

function emitJoined(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  afterLast: number,
  sink: TermSink,
): void {
  let joined = '';
  for (let i = first; i < afterLast; i++) joined += plainWord(text.slice(starts[i], ends[i]));
  if (joined.length > LONGEST_JOINED) return;
  sink.term(singular(joined), starts[first] ?? 0, ends[afterLast - 1] ?? 0, 'joined');
}
