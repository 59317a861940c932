import { singular } from './singular.ts';
import { LONGEST_STOP_WORD, STOP_WORDS } from './stop-words.ts';

/**
 * What a term is to its text. `word`: a word of its own. `stop`: one that
 * says nothing. `joined`: the parts of a compound in one (`8bit` of `8-bit`).
 * `base`: findable without its ending (`pointnet` of `PointNet++`), which a
 * query that has the ending does not mean.
 */
export type TermKind = 'word' | 'stop' | 'joined' | 'base';

/** Receives a term and the range it has in the folded text, end excluded. */
export type TermSink = (term: string, start: number, end: number, kind: TermKind) => void;

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

function classAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    const first = unit >= 0xdc00 ? at - 1 : at;
    return classOf(String.fromCodePoint(text.codePointAt(Math.max(first, 0)) ?? 0));
  }
  let known = classes[unit] ?? OTHER;
  if (known === 0) {
    known = classOf(String.fromCharCode(unit));
    classes[unit] = known;
  }
  return known;
}

const isWordAt = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
};

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** Digits between two commas, those after the second, and what follows them. */
const THOUSANDS = /^[0-9]{1,3},[0-9]{3}(?![0-9])/;

/** Where the word that begins at `start` ends: `2.5x` and `1,000` are whole. */
function wordEnd(text: string, start: number): number {
  const { length } = text;
  let at = start;
  /** Where the digits since the last comma begin. */
  let group = start;
  for (;;) {
    let kind = 0;
    // Not past the end: looking up a NaN would make this loop slow for good.
    while (at < length) {
      kind = classes[text.charCodeAt(at)] ?? 0;
      if (kind !== LETTER && kind !== DIGIT) break;
      at++;
    }
    if (at === length) return at;
    // Beyond what the table knows already.
    if (kind === 0 && isWordAt(text, at)) {
      at++;
      continue;
    }
    const mark = text.charCodeAt(at);
    if (mark !== FULL_STOP && mark !== COMMA) return at;
    if (classAt(text, at - 1) !== DIGIT || classAt(text, at + 1) !== DIGIT) return at;
    if (mark === COMMA) {
      if (at - group > 3 || !THOUSANDS.test(text.slice(group, at + 5))) return at;
      group = at + 1;
    }
    at++;
  }
}

/** Longest part on either side of a sign that joins short names only. */
const SHORT_PART = 4;
/** Longest joined form worth a term, in UTF-16 units. */
const LONGEST_JOINED = 40;

/** Whether a mark of this kind makes one compound of the words at its sides. */
const joins = (mark: number, left: number, right: number): boolean =>
  mark === JOINING || (mark === JOINING_SHORT && left <= SHORT_PART && right <= SHORT_PART);

const APOSTROPHE = /['\u2019]/;

/**
 * Reads the terms of a folded text, in order of their beginnings or nearly
 * so. No allocation besides the terms: this runs over every word of a library.
 */
export function scanTerms(text: string, sink: TermSink): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at = scanCompound(text, at, sink);
    else if (kind === CJK) at = scanPairs(text, at, sink);
    else at++;
  }
}

/** A run of characters gives its pairs; the last one can also begin a search. */
function scanPairs(text: string, start: number, sink: TermSink): number {
  const borders = [start];
  let at = start;
  while (classAt(text, at) === CJK) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    borders.push(at);
  }
  for (let i = 0; i + 2 < borders.length; i++) {
    const [from = 0, to = 0] = [borders[i], borders[i + 2]];
    sink(text.slice(from, to), from, to, 'word');
  }
  const last = borders[borders.length - 2] ?? start;
  sink(text.slice(last, at), last, at, borders.length === 2 ? 'word' : 'base');
  return at;
}

function scanCompound(text: string, start: number, sink: TermSink): number {
  let end = wordEnd(text, start);
  // Most words stand alone.
  if (classAt(text, end) === OTHER) {
    emitWord(text, start, end, sink);
    return end;
  }
  const starts = [start];
  const ends = [end];
  let from = start;
  let skipped = end;
  while (isWordAt(text, end + 1)) {
    const next = wordEnd(text, end + 1);
    if (APOSTROPHE.test(text.charAt(end)) && text.slice(end + 1, next) === 's') {
      skipped = next;
      break;
    }
    if (!joins(classAt(text, end), end - from, next - end - 1)) break;
    from = end + 1;
    end = next;
    skipped = next;
    starts.push(from);
    ends.push(end);
  }
  const ending = text.startsWith('++', end) ? 2 : text[end] === '#' && end - from === 1 ? 1 : 0;
  for (let i = 0; i + 1 < starts.length; i++) emitWord(text, starts[i] ?? 0, ends[i] ?? 0, sink);
  if (ending === 0) emitWord(text, from, end, sink);
  else {
    if (end - from > 1) sink(text.slice(from, end), from, end, 'base');
    sink(text.slice(from, end + ending), from, end + ending, 'word');
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
  classAt(word, 0) === DIGIT ? word.replaceAll(',', '') : word;

function emitWord(text: string, start: number, end: number, sink: TermSink): void {
  const word = text.slice(start, end);
  if (end - start <= LONGEST_STOP_WORD && STOP_WORDS.has(word)) sink(word, start, end, 'stop');
  else sink(singular(plainWord(word)), start, end, 'word');
}

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
  sink(singular(joined), starts[first] ?? 0, ends[afterLast - 1] ?? 0, 'joined');
}
