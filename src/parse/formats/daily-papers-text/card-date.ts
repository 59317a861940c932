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
