import type { DateAsRead } from './entry.ts';
import type { Capture } from './listing.ts';
import type { Published } from './paper.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Resolves a printed date with the year in which its listing was viewed.
 * `null` where neither the date nor the listing knows a year.
 */
export function resolvePublished(date: DateAsRead | null, capture: Capture): Published | null {
  if (date === null) return null;
  const year = date.year ?? capture.year;
  if (year === null) return null;
  const month = date.month === null ? '' : `-${two(date.month)}`;
  const day = date.month === null || date.day === null ? '' : `-${two(date.day)}`;
  return { iso: `${year}${month}${day}`, yearInferred: date.year === null };
}
