import { foldText } from '../base/fold-text.ts';
import type { Paper } from './paper.ts';
import type { TitleDifference } from './title-difference.ts';

/** What of a paper tells whether it is another one. */
export type ComparablePaper = Pick<
  Paper,
  'key' | 'title' | 'abstract' | 'authors' | 'published' | 'arxivId' | 'doi'
>;

export interface Likeness {
  /** 0 … 1: how sure it is that the two are one. */
  readonly score: number;
  /** In words: `titles differ in one letter, abstracts agree to 97 %`. */
  readonly reason: string;
}

export interface Evidence {
  readonly titles: TitleDifference;
  /** Part of the shorter abstract that stands in the other, 0 … 1; `null` where one has none. */
  readonly agreement: number | null;
  /** In how many titles of the library a word stands. */
  readonly frequency: (word: string) => number;
}

/** Letters of a title that is no mere heading such as `Editorial`. */
const TELLING = 20;
/** A word of so many titles is no misprint. */
const ESTABLISHED = 4;

/** Weighs what speaks for two papers being one; `null` where it does not suffice. */
export function likeness(
  one: ComparablePaper,
  other: ComparablePaper,
  evidence: Evidence,
): Likeness | null {
  const { titles, agreement } = evidence;
  const ids = idsOf(one, other);
  const authors = firstAuthors(one, other);
  const year = yearOf(one) !== null && yearOf(one) === yearOf(other);
  const title = titleReason(titles);
  const because = (score: number, ...more: (string | null)[]): Likeness => ({
    score,
    reason: [title, ...more, ids?.reason].filter((each) => typeof each === 'string').join(', '),
  });

  if (agreement !== null) {
    const agree = `abstracts agree to ${Math.round(agreement * 100)} %`;
    const penalty = titles.letters === null ? 0.2 : titles.letters / 40;
    const needed = titles.letters === null ? 0.8 : titles.letters === 0 ? 0.3 : 0.5;
    if (agreement >= needed) return because(0.5 + agreement / 2 - penalty, agree);
    return titles.letters === 0 && authors === 'same'
      ? because(0.5, 'same first author', agree)
      : null;
  }
  if (titles.letters === null) return null;
  if (authors === 'different' || !isMisprint(evidence)) return null;
  const penalty = Math.min(0.2, titles.letters / 20);
  const missing = missingAbstract(one, other);
  if (authors === 'same') return because(0.75 - penalty, 'same first author', missing);
  if (year) return because(0.6 - penalty, 'same year', missing);
  const telling = one.title.length >= TELLING && titles.letters === 0;
  return telling && ids?.published === true ? because(0.55, missing) : null;
}

/**
 * Without abstracts only a misprint is one title: in one word, which is not a
 * word of its own. `online` and `offline` are two titles.
 */
function isMisprint({ titles: { letters, words }, frequency }: Evidence): boolean {
  if (letters === null) return false;
  if (letters === 0) return true;
  const [[one, ...more], [other, ...others]] = words;
  if (more.length > 0 || others.length > 0) return false;
  // A space eaten or inserted moves words without changing more than a letter.
  if (one === undefined || other === undefined) return letters === 1;
  const isPlural = `${one}s` === other || `${other}s` === one;
  return (
    isPlural ||
    (letters <= 2 &&
      Math.min(one.length, other.length) > 4 &&
      Math.min(frequency(one), frequency(other)) < ESTABLISHED &&
      !one.endsWith(other) &&
      !other.endsWith(one))
  );
}

function titleReason({ letters, words: [one, other] }: TitleDifference): string {
  if (letters === 0) return 'same title';
  if (letters === 1) return 'titles differ in one letter';
  const words = Math.max(one.length, other.length);
  if (words === 1 && (letters ?? 9) > 2) return 'titles differ in one word';
  return `titles differ in ${letters === null ? `${words} words` : `${letters} letters`}`;
}

function missingAbstract(one: ComparablePaper, other: ComparablePaper): string {
  const none = one.abstract === null && other.abstract === null;
  return none ? 'neither has an abstract' : 'one has no abstract';
}

interface Ids {
  readonly reason: string;
  /** A preprint and its published version. */
  readonly published: boolean;
}

function idsOf(one: ComparablePaper, other: ComparablePaper): Ids | null {
  const isPreprint = (paper: ComparablePaper) => paper.arxivId !== null;
  const isPublished = (paper: ComparablePaper) => paper.doi !== null && paper.arxivId === null;
  if ((isPreprint(one) && isPublished(other)) || (isPublished(one) && isPreprint(other)))
    return { reason: 'a preprint and a published version', published: true };
  if (isPreprint(one) && isPreprint(other)) return { reason: 'two arXiv ids', published: false };
  if (isPublished(one) && isPublished(other)) return { reason: 'two DOIs', published: false };
  return null;
}

/** Whether the first authors bear the same family name; `null` where one has no authors. */
function firstAuthors(one: ComparablePaper, other: ComparablePaper): 'same' | 'different' | null {
  const [a, b] = [familyName(one), familyName(other)];
  if (a === null || b === null) return null;
  return a === b ? 'same' : 'different';
}

function familyName({ authors: [first] }: ComparablePaper): string | null {
  const words = foldText(first ?? '').match(/[\p{L}\p{N}]+/gu);
  return words?.at(-1) ?? null;
}

const yearOf = ({ published }: ComparablePaper): string | null =>
  published?.iso.slice(0, 4) ?? null;
