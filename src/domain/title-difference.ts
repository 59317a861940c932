import { foldText } from '../base/fold-text.ts';

/** A title in the forms that a comparison needs. */
export interface ComparableTitle {
  /** Letters and digits only: spaces that pages insert and eat do not count. */
  readonly bare: string;
  readonly words: readonly string[];
  /** What makes it another work however alike the rest is: numbers, parts, versions, letters. */
  readonly marks: string;
}

/** How two titles differ. */
export interface TitleDifference {
  /** Letters to insert, delete or replace; 0 where they are the same, `null` where they are many. */
  readonly letters: number | null;
  /** The words that only one of them has, in order. */
  readonly words: readonly [readonly string[], readonly string[]];
}

const NUMBER_WORDS =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const ROMAN = /^(i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xi?[vx]|xvi{0,3})$/;
const VERSION = /^v\d/;

export function comparableTitle(title: string): ComparableTitle {
  const folded = foldText(title);
  // The same letters as `titleKey` keeps.
  const words = folded.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const numbers = folded.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const marks = words.filter(
    (word) =>
      NUMBER_WORDS.test(word) ||
      ROMAN.test(word) ||
      VERSION.test(word) ||
      // `Type A`, `C` and `C++`; the article is no mark.
      (word !== 'a' && /^[\p{L}][+#]*$/u.test(word)),
  );
  return { bare: words.join('') || folded.trim(), words, marks: [...numbers, ...marks].join(' ') };
}

/** Letters that titles of this length may differ in and still be one title misprinted. */
export const tolerance = (length: number): number =>
  length < 12 ? 0 : Math.min(8, Math.max(1, Math.floor(length / 10)));

/** `null` where a number or the like makes them two titles. */
export function titleDifference(a: ComparableTitle, b: ComparableTitle): TitleDifference | null {
  if (a.bare === b.bare) return { letters: 0, words: [[], []] };
  if (a.marks !== b.marks) return null;
  const limit = tolerance(Math.min(a.bare.length, b.bare.length));
  const words = [onlyIn(a.words, b.words), onlyIn(b.words, a.words)] as const;
  return { letters: editDistance(a.bare, b.bare, limit), words };
}

const onlyIn = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/**
 * Letters to insert, delete or replace, or `null` where it takes more than
 * `limit`: only the diagonal band that can hold a shorter way is computed.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  let start = 0;
  let [endA, endB] = [a.length, b.length];
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [rows, columns] = [endA - start, endB - start];
  if (Math.abs(rows - columns) > limit) return null;
  if (rows === 0 || columns === 0) return rows + columns;
  const far = limit + 1;
  let above = Array.from({ length: columns + 1 }, (_, j) => Math.min(j, far));
  let current = Array.from({ length: columns + 1 }, () => far);
  for (let i = 1; i <= rows; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(columns, i + limit);
    const letter = a.charCodeAt(start + i - 1);
    let least = far;
    current[from - 1] = from === 1 ? Math.min(i, far) : far;
    for (let j = from; j <= to; j++) {
      const changed = (above[j - 1] ?? far) + (letter === b.charCodeAt(start + j - 1) ? 0 : 1);
      const value = Math.min(changed, (above[j] ?? far) + 1, (current[j - 1] ?? far) + 1, far);
      current[j] = value;
      if (value < least) least = value;
    }
    if (to < columns) current[to + 1] = far;
    if (least > limit) return null;
    [above, current] = [current, above];
  }
  const distance = above[columns] ?? far;
  return distance > limit ? null : distance;
}
