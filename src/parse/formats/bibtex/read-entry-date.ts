import type { DateAsRead } from '../../../domain/entry.ts';
import { readDate } from '../../read-date.ts';

/** BibLaTeX's marks for what is uncertain. */
const DOUBT = /[~?%]+$/;
const YEAR = /(?<!\d)[12]\d{3}(?!\d)/;
const MONTH_NAME = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The date of an entry: BibLaTeX's `date` (`2025-05`, `2025-05-14/2025-05-20`, `2025~`), else
 * `year`, `month` (`may`, `5`, `{10~May}`, `MAY 10`) and `day`.
 *
 * @param field the text of a field, empty where it is missing
 */
export function readEntryDate(field: (name: string) => string): DateAsRead | null {
  const date = field('date');
  const stated = date.includes('/') ? date.slice(0, date.indexOf('/')) : date;
  const whole = readDate(stated.replace(DOUBT, ''));
  if (whole !== null) return whole;
  const [year] = YEAR.exec(field('year')) ?? YEAR.exec(stated) ?? [];
  if (year === undefined) return null;
  const text = field('month');
  const name = MONTH_NAME.exec(text)?.[0].toLowerCase();
  const numbers = [...text.slice(0, 40).matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const month = name === undefined ? within(numbers.shift(), 12) : MONTHS.indexOf(name) + 1;
  const day = month === null ? null : within(Number(field('day')) || numbers[0], 31);
  return { year: Number(year), month, day };
}

const within = (value: number | undefined, most: number): number | null =>
  value !== undefined && value >= 1 && value <= most ? value : null;
