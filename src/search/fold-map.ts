import { foldText } from '../base/fold-text.ts';

/**
 * A text folded for comparison, with the way back. Folding changes lengths
 * (`ﬁ` becomes two letters, an accent none), so every UTF-16 unit of `folded`
 * remembers the stretch of the original that it came from. `origin` is `null`
 * where both texts have the same offsets.
 */
export interface FoldedText {
  readonly folded: string;
  readonly origin: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
}

const BEYOND_ASCII = /[\u0080-\uffff]+/g;
const ANY_BEYOND_ASCII = /[\u0080-\uffff]/;

/** A Korean syllable spelled in its letters, or one code point. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\s\S]/gu;

/** Letters that people type otherwise and that NFKD leaves alone. */
const RESPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

/** Every cluster is folded once: texts repeat the same few hundred. */
const known = new Map<string, string>();

function foldCluster(cluster: string): string {
  let folded = known.get(cluster);
  if (folded === undefined) {
    folded = foldText(cluster)
      // Soft hyphens and zero-width characters hide inside copied words.
      .replace(/\p{Cf}+/gu, '')
      .replace(/[ßæœøđðþłħıς]/g, (letter) => RESPELLED[letter] ?? letter)
      // NFKD takes Korean syllables apart; this puts them together again.
      .normalize('NFC');
    known.set(cluster, folded);
  }
  return folded;
}

/** Text as the index compares it. */
export function fold(text: string): string {
  if (!ANY_BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(/[A-Z]+/g, (upper) => upper.toLowerCase())
    .replace(BEYOND_ASCII, (run) => run.replace(CLUSTER, foldCluster));
}

/** The same text as `fold`, with the way back to the original. */
export function foldWithOrigin(text: string): FoldedText {
  if (!ANY_BEYOND_ASCII.test(text)) return { folded: text.toLowerCase(), origin: null };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const take = (folded: string, start: number, end: number): void => {
    parts.push(folded);
    // What vanishes belongs to what stands before it: an accent to its letter.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let i = 0; i < folded.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const takeAscii = (from: number, to: number): void => {
    parts.push(text.slice(from, to).toLowerCase());
    for (let i = from; i < to; i++) {
      starts.push(i);
      ends.push(i + 1);
    }
  };
  let at = 0;
  for (const run of text.matchAll(BEYOND_ASCII)) {
    takeAscii(at, run.index);
    at = run.index;
    for (const [cluster] of run[0].matchAll(CLUSTER)) {
      take(foldCluster(cluster), at, at + cluster.length);
      at += cluster.length;
    }
  }
  takeAscii(at, text.length);
  return { folded: parts.join(''), origin: { starts, ends } };
}

/** Where a range of the folded text stands in the original, as UTF-16 offsets, end excluded. */
export const originalRange = (
  { origin }: FoldedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } =>
  origin === null
    ? { start, end }
    : { start: origin.starts[start] ?? 0, end: origin.ends[end - 1] ?? end };
