import { Kept } from '../base/kept.ts';
import { foldWithOrigin, originalRange } from './fold-map.ts';
import { plainTerm, scanTerms } from './scan-terms.ts';
import { WordTable } from './word-table.ts';

/** A term where it stands in a text: UTF-16 offsets, the end excluded. */
export interface Occurrence {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** What is kept of what was read: the rows of an answer repeat a few thousand words. */
const MOST_TERMS = 50_000;
/** Rows repeat too: the next letter brings most of the papers that were there before. */
const MOST_TEXTS = 1_024;
/** A longer text is read anew each time. */
const LONGEST_TEXT = 20_000;

/** Of an occurrence, side by side: number of the term, start, end. */
const RECORD = 3;

let terms: string[] = [];
let numbers = new Map<string, number>();
/** The number of the term of a word that stands alone. */
let words = new WordTable();
let texts = new Kept<string, Int32Array>(MOST_TEXTS);

/**
 * The tokens of a text whose terms are wanted, as `tokenize` gives them: while one types, every row
 * of every answer is read for them.
 */
export function matchingTokens(text: string, wanted: ReadonlySet<string>): Occurrence[] {
  if (terms.length > MOST_TERMS) forget();
  const occurrences =
    text.length > LONGEST_TEXT ? occurrencesIn(text) : texts.get(text, () => occurrencesIn(text));
  const found: Occurrence[] = [];
  for (let at = 0; at < occurrences.length; at += RECORD) {
    const term = terms[occurrences[at] ?? 0];
    if (term !== undefined && wanted.has(term))
      found.push({ term, start: occurrences[at + 1] ?? 0, end: occurrences[at + 2] ?? 0 });
  }
  return found;
}

function occurrencesIn(text: string): Int32Array {
  const folding = foldWithOrigin(text);
  const { folded } = folding;
  const records: number[] = [];
  const add = (number: number, from: number, to: number): void => {
    const { start, end } = originalRange(folding, from, to);
    records.push(number, start, end);
  };
  scanTerms(folded, {
    plain: (units, start, end) => {
      let number = words.find(units, start, end);
      if (number === -1) {
        number = numberOf(plainTerm(folded.slice(start, end)).term);
        words.put(units, start, end, number);
      }
      add(number, start, end);
    },
    term: (term, start, end) => add(numberOf(term), start, end),
  });
  return Int32Array.from(records);
}

function numberOf(term: string): number {
  let number = numbers.get(term);
  if (number === undefined) {
    number = terms.push(term) - 1;
    numbers.set(term, number);
  }
  return number;
}

function forget(): void {
  terms = [];
  numbers = new Map();
  words = new WordTable();
  texts = new Kept(MOST_TEXTS);
}
