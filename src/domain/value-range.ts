import type { FacetFilter } from './query.ts';
import { type NumberRange, readRange } from './read-range.ts';

/** How a filter holds a range of numbers: `2021..2023`, `16..`; no plain value has two dots. */
export const rangeValue = ({ least, most }: NumberRange): string =>
  `${least}..${most === Number.POSITIVE_INFINITY ? '' : most}`;

/** The range that a value of a filter is; `null` for a plain value. */
export const rangeOf = (value: string): NumberRange | null =>
  value.includes('..') ? readRange(value) : null;

/** A range in words. */
export function rangeLabel({ least, most }: NumberRange): string {
  if (least === most) return String(least);
  if (most === Number.POSITIVE_INFINITY) return `${least} or more`;
  return least === 0 ? `up to ${most}` : `${least}–${most}`;
}

/** The range among the values that a filter asks for; it has one at most. */
export function rangeIn({ include }: FacetFilter): NumberRange | null {
  for (const value of include) {
    const range = rangeOf(value);
    if (range !== null) return range;
  }
  return null;
}
