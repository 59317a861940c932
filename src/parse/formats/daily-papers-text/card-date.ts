import type { DateAsRead } from '../../../domain/entry.ts';

export interface CardDate {
  readonly date: DateAsRead;
  /** The number after the date: comments. `null` where none is printed. */
  readonly comments: number | null;
  /** Why the reading may be wrong, in one sentence. */
  readonly doubt: string | null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** Bare, or what is left of a link: `5`, `[5](…)`, `[ 5][39]`. */
const COMMENTS = String.raw`(?:\s+(\d{1,5})|\s*\[\s*(\d{1,5})\s*\](?:\(\S*\)|\[\d+\])?)?`;
const WITH_YEAR = new RegExp(
  String.raw`^${MONTH}\.? +(\d{1,2})(?:, *| +)((?:19|20)\d\d)(\d{0,4})${COMMENTS}$`,
);
const WITHOUT_YEAR = new RegExp(String.raw`^${MONTH}\.? +(\d{1,6})${COMMENTS}$`);
/** As nearly all are, and certainly right: no day that some months lack, no number that can be a year. */
const PLAIN =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:[1-9]|1\d|2[0-8])(?:, (?:19|20)\d\d)?(?: \d{1,3})?$/;
const BEGUN = new RegExp(String.raw`^(?:[A-Z][a-z]{0,2}|${MONTH}\.?(?: *\d{1,2}, *\d{0,3})?)$`);

/**
 * More comments than this are so rare on a card that the other reading of
 * glued numbers needs no mention: `May 296` is the 29th with 6 comments.
 */
const PLAUSIBLE_COMMENTS = 60;

/**
 * Reads `May 14`, `May 14 5`, `Jun 3, 2024`, `Nov 28, 2024 2` and the glued
 * numbers of flattened links: `Oct 2, 20243` (2024 and 3), `May 296` (29 and
 * 6). `Jan 132` can be 13 and 2 or 1 and 32: the first is taken, with a doubt.
 * Returns `null` for anything else.
 */
export function readCardDate(text: string): CardDate | null {
  if (text.length > 200 || !'JFMASOND'.includes(text.charAt(0))) return null;
  if (PLAIN.test(text)) return readPlain(text);
  const dated = WITH_YEAR.exec(text);
  if (dated) {
    const [, name = '', day = '', year = '', glued = '', bare, linked] = dated;
    const date = valid(Number(year), name, Number(day));
    if (!date || glued.startsWith('0')) return null;
    return { date, comments: toNumber(glued || bare || linked), doubt: null };
  }
  const dateless = WITHOUT_YEAR.exec(text);
  if (!dateless) return null;
  const [, name = '', digits = '', bare, linked] = dateless;
  const separate = toNumber(bare ?? linked);
  if (separate !== null || digits.length <= 2) {
    const date = digits.length <= 2 ? valid(null, name, Number(digits)) : null;
    // Two digits that are no day are a day and a comment: `May 56`.
    if (date || separate !== null) return date && { date, comments: separate, doubt: null };
  }
  return readGlued(name, digits);
}

/** Whether `readCardDate` reads it; for nearly all dates without making anything. */
export const isCardDate = (text: string): boolean =>
  PLAIN.test(text) || readCardDate(text) !== null;

/** Month, day, perhaps a year, perhaps a number of comments: `Jun 3, 2024 5`. */
function readPlain(text: string): CardDate {
  const comma = text.indexOf(',');
  const dayEnd = comma === -1 ? endOfNumber(text, 4) : comma;
  const yearEnd = comma === -1 ? dayEnd : endOfNumber(text, comma + 2);
  const year = comma === -1 ? null : Number(text.slice(comma + 2, yearEnd));
  const month = MONTHS.indexOf(text.slice(0, 3)) + 1;
  const comments = yearEnd === text.length ? null : Number(text.slice(yearEnd + 1));
  return { date: { year, month, day: Number(text.slice(4, dayEnd)) }, comments, doubt: null };
}

/** Where the number that begins at a place ends. */
function endOfNumber(text: string, begin: number): number {
  const end = text.indexOf(' ', begin);
  return end === -1 ? text.length : end;
}

/** What may stand at the end of a cut file where a date begins: `Ju`, `Jun 3, 20`. */
export const isBegunDate = (text: string): boolean => text.length <= 16 && BEGUN.test(text);

function readGlued(name: string, digits: string): CardDate | null {
  const readings = [2, 1].flatMap((length) => {
    const date = valid(null, name, Number(digits.slice(0, length)));
    const rest = digits.slice(length);
    const readable = rest.length <= 4 && !rest.startsWith('0') && !digits.startsWith('0');
    return date && readable ? [{ date, comments: toNumber(rest) }] : [];
  });
  const [taken, other] = readings;
  if (!taken) return null;
  const ambiguous = (other?.comments ?? Number.POSITIVE_INFINITY) <= PLAUSIBLE_COMMENTS;
  return { ...taken, doubt: other && ambiguous ? doubt(digits, taken, other) : null };
}

type Reading = Omit<CardDate, 'doubt'>;

function doubt(digits: string, taken: Reading, other: Reading): string {
  const say = ({ date, comments }: Reading): string => `day ${date.day} and ${comments} comments`;
  return `“${digits}” can be ${say(taken)} or ${say(other)}; the first was taken.`;
}

function valid(year: number | null, name: string, day: number): DateAsRead | null {
  const index = MONTHS.indexOf(name.slice(0, 3));
  const last = DAYS[index];
  return last !== undefined && day >= 1 && day <= last ? { year, month: index + 1, day } : null;
}

const toNumber = (digits: string | undefined): number | null =>
  digits === undefined || digits === '' ? null : Number(digits);
