import type { Organisation } from '../../domain/entry.ts';

/** A paper as the sources know it; a capture prints as much of it as its source does. */
export interface Card {
  /** One line; mathematics between `$`, accents as letters. */
  readonly title: string;
  /** One paragraph in one line. */
  readonly abstract: string;
  /** `First Last`, at least one. */
  readonly authors: readonly string[];
  readonly organisation: Organisation | null;
  /** Of the first version. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  /** `null`: nobody has said anything, and pages print no number. */
  readonly comments: number | null;
  /** `null`: no votes, and pages print `-`. */
  readonly upvotes: number | null;
  /** Without version. */
  readonly arxivId: string;
  /** Of the published paper, lower case. */
  readonly doi: string | null;
  /** Where it was published; sources that know no such thing print nothing. */
  readonly venue: string | null;
  /** Classes of arXiv, the primary one first: `cs.LG`. */
  readonly categories: readonly string[];
}

/** The day on which every capture was taken: pages leave this year out of their dates. */
export const VIEWED = { year: 2025, month: 11, day: 14 } as const;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 1 … 12 to `Jan` … `Dec`. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** `2025-05-14` */
export const isoDay = ({ year, month, day }: Card['date']): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** `May 14`, or `May 14, 2024` where that is not the year of viewing. */
export const dayOnPage = ({ year, month, day }: Card['date']): string =>
  `${monthName(month)} ${day}${year === VIEWED.year ? '' : `, ${year}`}`;

/** `8 authors`; the page has no singular. */
export const authorsOnPage = ({ authors }: Card): string => `${authors.length} authors`;

/** Pages set mathematics without its marks: `$2\times$` is shown as `2times`. */
export const shownOnPage = (text: string): string =>
  text.replaceAll(/[$\\]/g, '').replaceAll(/ +/g, ' ').trim();
