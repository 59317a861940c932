/** A stretch of a text; `only` where the other text does not have it. */
export interface DiffSegment {
  readonly text: string;
  readonly only: boolean;
}

export interface WordDiff {
  /** Each text whole, in order. */
  readonly one: readonly DiffSegment[];
  readonly other: readonly DiffSegment[];
  /** Words in common, as a part of the longer text's words, 0 … 1. */
  readonly common: number;
}

/** More cells than this are not filled in: such texts are compared by their ends alone. */
const CELLS = 4_000_000;

/**
 * Marks what each of two texts has and the other has not, word by word; white
 * space does not count. The longest common run of words, in order, is common.
 */
export function diffWords(one: string, other: string): WordDiff {
  const [a, b] = [tokens(one), tokens(other)];
  const [inA, inB] = commonWords(
    a.map(({ word }) => word),
    b.map(({ word }) => word),
  );
  const longer = Math.max(a.length, b.length);
  return {
    one: segments(one, a, inA),
    other: segments(other, b, inB),
    common: longer === 0 ? 1 : inA.filter(Boolean).length / longer,
  };
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const tokens = (text: string): Token[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC'),
    start: index,
    end: index + word.length,
  }));

/** Which words of each belong to a longest common subsequence. */
function commonWords(a: readonly string[], b: readonly string[]): [boolean[], boolean[]] {
  const inA = a.map(() => false);
  const inB = b.map(() => false);
  const match = (i: number, j: number): void => {
    inA[i] = true;
    inB[j] = true;
  };
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) {
    match(start, start);
    start++;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
    match(endA, endB);
  }
  const [rows, columns] = [endA - start, endB - start];
  if (rows * columns > CELLS) return [inA, inB];
  const width = columns + 1;
  // By what is left of both: how long the longest common rest is.
  const rest = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      rest[i * width + j] =
        a[start + i] === b[start + j]
          ? (rest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(rest[(i + 1) * width + j] ?? 0, rest[i * width + j + 1] ?? 0);
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[start + i] === b[start + j]) {
      match(start + i, start + j);
      i++;
      j++;
    } else if ((rest[(i + 1) * width + j] ?? 0) >= (rest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return [inA, inB];
}

/** The whole text in stretches; white space between two words of a kind is of that kind. */
function segments(
  text: string,
  words: readonly Token[],
  common: readonly boolean[],
): readonly DiffSegment[] {
  const made: DiffSegment[] = [];
  let from = 0;
  words.forEach(({ start, end }, i) => {
    const only = common[i] !== true;
    const next = words[i + 1];
    if (next !== undefined && (common[i + 1] !== true) === only) return;
    // White space before a stretch is never marked.
    const begin = only ? (words[firstOf(common, i)]?.start ?? start) : from;
    if (begin > from) made.push({ text: text.slice(from, begin), only: false });
    made.push({ text: text.slice(begin, end), only });
    from = end;
  });
  if (from < text.length) made.push({ text: text.slice(from), only: false });
  return made;
}

/** The first word of the stretch that ends with word `last`. */
function firstOf(common: readonly boolean[], last: number): number {
  let first = last;
  while (first > 0 && (common[first - 1] !== true) === (common[last] !== true)) first--;
  return first;
}
