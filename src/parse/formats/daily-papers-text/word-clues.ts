import { codeAt, isDigit, isLetter, isLower, isUpper } from './characters.ts';
import { ShortWords } from './short-words.ts';

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
  for (let i = 0; i < length; i++) {
    let code = text.charCodeAt(i);
    if (isLetter(code)) {
      const begin = i;
      const first = code;
      do {
        i++;
        code = i < length ? text.charCodeAt(i) : 0;
      } while (isLetter(code));
      const letters = i - begin;
      if (letters >= 4 && Math.min(i, COUNTED) - begin >= 4) {
        long++;
        if (isUpper(first)) capital++;
      }
      if (!prose) prose = isRunning(text, begin, i);
    }
    if (code === BLANK && i < COUNTED) words++;
    else if (code === PERIOD && endsSentence(text, i)) breaks++;
  }
  return { words, capitals: long === 0 ? 1 : capital / long, breaks, prose };
}

/** Before the period a small letter, a digit or a bracket, behind it spaces and a capital. */
function endsSentence(text: string, period: number): boolean {
  if (period === 0 || codeAt(text, period + 1) !== BLANK) return false;
  let next = period + 2;
  while (codeAt(text, next) === BLANK) next++;
  if (!isUpper(codeAt(text, next))) return false;
  const before = codeAt(text, period - 1);
  return isLower(before) || isDigit(before) || '%)]'.includes(text.charAt(period - 1));
}

const NOUNS = [' paper', ' work', ' study', ' survey', ' article', ' report'];
/** Words of running text, and what must follow them to be that. */
const RUNNING: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    we: [''],
    our: [''],
    these: [''],
    this: NOUNS,
    in: [' this'],
    such: [' as'],
    has: [' been'],
    have: [' been'],
  }),
);
const RUNNING_WORDS = new ShortWords([...RUNNING.keys()]);
/** Small, or as they begin a sentence; capitals throughout are an abbreviation. */
const AS_WRITTEN = /^(?:[Ww]e|[Oo]ur|[Tt]hese|[Tt]his|[Ii]n|such|has|have)$/;

function isRunning(text: string, begin: number, end: number): boolean {
  const word = RUNNING_WORDS.find(text, begin, end);
  if (word === null || isInWord(codeAt(text, begin - 1))) return false;
  return AS_WRITTEN.test(text.slice(begin, end)) && isFollowed(text, end, RUNNING.get(word) ?? []);
}

/** On its own, since a closure is prepared where it is written, for each word of every line. */
const isFollowed = (text: string, end: number, follows: readonly string[]): boolean =>
  follows.some(
    (next) => text.startsWith(next, end) && !isWordCode(codeAt(text, end + next.length)),
  );

/** Words after which more must come. */
const OPEN_WORDS = new ShortWords(
  'and or of for the a an with in on to by from via using'.split(' '),
);

/** Ends with a word or a mark after which more must come: `of`, `and`, a comma. */
export function isPromising(text: string): boolean {
  const end = text.length;
  const last = text.charCodeAt(end - 1);
  if (!isLetter(last)) return ',:–-'.includes(text.charAt(end - 1));
  let begin = end - 1;
  while (begin > 0 && isWordCode(text.charCodeAt(begin - 1))) begin--;
  return OPEN_WORDS.find(text, begin, end) !== null;
}

const isInWord = (code: number): boolean => isDigit(code) || code === 95;
const isWordCode = (code: number): boolean => isLetter(code) || isInWord(code);
