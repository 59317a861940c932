import type { DateAsRead } from '../domain/entry.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** From the most precise to the least; the names say which group is what. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]|$)/,
  /^(?<year>\d{4})\/(?<month>\d{1,2})?\/?(?<day>\d{1,2})?(?:\/.*)?$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  new RegExp(
    `^(?:[a-z]{3,9},? +)?(?<day>\\d{1,2}) +(?<name>${NAME}),? +(?<year>\\d{4})(?!\\d)`,
    'i',
  ),
  new RegExp(`^(?<name>${NAME}) +(?<day>\\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\\d{4})(?!\\d)`, 'i'),
  new RegExp(`^(?<name>${NAME})(?:[-/]${NAME})?,? +(?<year>\\d{4})$`, 'i'),
  new RegExp(`^(?<year>\\d{4}),?[ -]+(?<name>${NAME})(?:[ -]+(?<day>\\d{1,2}))?$`, 'i'),
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
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
    const groups = form.exec(trimmed)?.groups;
    if (groups === undefined) continue;
    const year = Number(groups['year']);
    const named = MONTHS.indexOf((groups['name'] ?? '').slice(0, 3).toLowerCase()) + 1;
    const month = named > 0 ? named : within(groups['month'], 12);
    const day = month === null ? null : within(groups['day'], 31);
    return year >= 1000 && year <= 2999 ? { year, month, day } : null;
  }
  return null;
}

function within(digits: string | undefined, most: number): number | null {
  const value = Number(digits ?? 0);
  return value >= 1 && value <= most ? value : null;
}
