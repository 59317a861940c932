import type { DateAsRead } from '../domain/entry.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?)';
const OTHER = NAME.replace('(', '(?:');

/** A way to write a date, and which group is what. Named groups would cost an object for each date. */
interface Form {
  readonly pattern: RegExp;
  readonly year: number;
  readonly month?: number;
  readonly name?: number;
  readonly day?: number;
}

/** From the most precise to the least. */
const FORMS: readonly Form[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{4})\/(\d{1,2})?\/?(\d{1,2})?(?:\/.*)?$/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{4})-(\d{1,2})$/, year: 1, month: 2 },
  {
    pattern: new RegExp(`^(?:[a-z]{3,9},? +)?(\\d{1,2}) +${NAME},? +(\\d{4})(?!\\d)`, 'i'),
    day: 1,
    name: 2,
    year: 3,
  },
  {
    pattern: new RegExp(`^${NAME} +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?!\\d)`, 'i'),
    name: 1,
    day: 2,
    year: 3,
  },
  { pattern: new RegExp(`^${NAME}(?:[-/]${OTHER})?,? +(\\d{4})$`, 'i'), name: 1, year: 2 },
  {
    pattern: new RegExp(`^(\\d{4}),?[ -]+${NAME}(?:[ -]+(\\d{1,2}))?$`, 'i'),
    year: 1,
    name: 2,
    day: 3,
  },
  { pattern: /^(\d{1,2})\/(\d{4})$/, month: 1, year: 2 },
  { pattern: /^(\d{4})$/, year: 1 },
];

/**
 * Reads a date that states its year: `2025-05-14`, `2025-05-14T10:00:00Z`,
 * `2025/05/14`, `Wed, 7 May 2025 02:49:53 GMT`, `May 7, 2025`, `2025 May`,
 * `05/2025`, `2025`. `null` for everything else, also for `5/7/2025`, which
 * people read in two ways.
 */
export function readDate(text: string): DateAsRead | null {
  const trimmed = text.slice(0, 60).trim();
  for (const form of FORMS) {
    const match = form.pattern.exec(trimmed);
    if (match === null) continue;
    const group = (place: number | undefined): string | undefined =>
      place === undefined ? undefined : match[place];
    const year = Number(group(form.year));
    const named = MONTHS.indexOf((group(form.name) ?? '').slice(0, 3).toLowerCase()) + 1;
    const month = named > 0 ? named : within(group(form.month), 12);
    const day = month === null ? null : within(group(form.day), 31);
    return year >= 1000 && year <= 2999 ? { year, month, day } : null;
  }
  return null;
}

function within(digits: string | undefined, most: number): number | null {
  const value = Number(digits ?? 0);
  return value >= 1 && value <= most ? value : null;
}
