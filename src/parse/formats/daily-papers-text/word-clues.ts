import { isDigit, isLower, isUpper } from './characters.ts';

/** What the words of one line show. */
export interface WordClues {
  /** Counted up to the first 300 characters. */
  readonly words: number;
  /** Share of the words of four letters and more that begin with a capital, 0 … 1; likewise. */
  readonly capitals: number;
  /** Sentences that end inside the line. */
  readonly breaks: number;
  /** Has words that running text has and titles hardly ever. */
  readonly prose: boolean;
}

/** So much tells how a line is written. */
const COUNTED = 300;
const BLANK = 32;
const PERIOD = 46;

/** Sees all of it in one pass: every short line is looked at, so codes stand for expressions. */
export function lookAtWords(text: string): WordClues {
  const { length } = text;
  let words = 1;
  let long = 0;
  let capital = 0;
  let breaks = 0;
  let prose = false;
  let begin = 0;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : BLANK;
    if (isLower(code) || isUpper(code)) continue;
    const letters = i - begin;
    if (letters >= 4 && Math.min(i, COUNTED) - begin >= 4) {
      long++;
      if (isUpper(text.charCodeAt(begin))) capital++;
    }
    if (letters >= 2 && letters <= 5 && !prose) prose = isRunning(text, begin, i);
    if (code === BLANK && i < length && i < COUNTED) words++;
    else if (code === PERIOD && endsSentence(text, i)) breaks++;
    begin = i + 1;
  }
  return { words, capitals: long === 0 ? 1 : capital / long, breaks, prose };
}

/** Before the period a small letter, a digit or a bracket, behind it spaces and a capital. */
function endsSentence(text: string, period: number): boolean {
  let next = period + 1;
  while (text.charCodeAt(next) === BLANK) next++;
  if (next === period + 1 || !isUpper(text.charCodeAt(next))) return false;
  const before = text.charCodeAt(period - 1);
  return (
    isLower(before) || isDigit(before) || (period > 0 && '%)]'.includes(text.charAt(period - 1)))
  );
}

/** Words of running text, and what must follow them to be that. */
const RUNNING: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    we: [''],
    We: [''],
    our: [''],
    Our: [''],
    these: [''],
    These: [''],
    this: [' paper', ' work', ' study', ' survey', ' article', ' report'],
    This: [' paper', ' work', ' study', ' survey', ' article', ' report'],
    in: [' this'],
    In: [' this'],
    such: [' as'],
    has: [' been'],
    have: [' been'],
  }),
);
/** The first two letters of those, in any pairing: nearly all words begin otherwise. */
const FIRST = codesOf('wotishWOTI');
const SECOND = codesOf('eunha');

function isRunning(text: string, begin: number, end: number): boolean {
  if (!FIRST[text.charCodeAt(begin)] || !SECOND[text.charCodeAt(begin + 1)]) return false;
  const follows = RUNNING.get(text.slice(begin, end));
  if (!follows || isInWord(text.charCodeAt(begin - 1))) return false;
  return follows.some(
    (next) => text.startsWith(next, end) && !isWordCode(text.charCodeAt(end + next.length)),
  );
}

function codesOf(letters: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (const letter of letters) codes[letter.charCodeAt(0)] = 1;
  return codes;
}

/** What a word can end with after which more must come. */
const OPEN_WORDS = new Set('and|or|of|for|the|a|an|with|in|on|to|by|from|via|using'.split('|'));
const LONGEST_OPEN = 5;

/** Ends with a word or a mark after which more must come: `of`, `and`, a comma. */
export function isPromising(text: string): boolean {
  const end = text.length;
  let begin = end;
  while (begin > 0 && end - begin <= LONGEST_OPEN && isWordCode(text.charCodeAt(begin - 1)))
    begin--;
  if (begin === end) return ',:–-'.includes(text.charAt(end - 1));
  return end - begin <= LONGEST_OPEN && OPEN_WORDS.has(text.slice(begin).toLowerCase());
}

const isInWord = (code: number): boolean => isDigit(code) || code === 95;
const isWordCode = (code: number): boolean => isLower(code) || isUpper(code) || isInWord(code);
