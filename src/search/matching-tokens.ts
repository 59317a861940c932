import type { Token } from './analyze.ts';
import { foldWithOrigin, originalRange } from './fold-map.ts';
import { plainTerm, scanTerms, type TermKind } from './scan-terms.ts';
import { WordTable } from './word-table.ts';

/** Words that are kept with their terms: the rows of an answer repeat a few thousand. */
const MOST_WORDS = 50_000;

let words = new WordTable();
let plainTerms: { readonly term: string; readonly kind: TermKind }[] = [];

/**
 * The tokens of a text whose terms are wanted, as `tokenize` gives them, in two thirds of the time:
 * while one types, every row of every answer is read for them.
 */
export function matchingTokens(text: string, wanted: ReadonlySet<string>): Token[] {
  if (plainTerms.length > MOST_WORDS) {
    words = new WordTable();
    plainTerms = [];
  }
  const folding = foldWithOrigin(text);
  const { folded } = folding;
  const tokens: Token[] = [];
  const add = (term: string, start: number, end: number, kind: TermKind): void => {
    if (wanted.has(term)) tokens.push({ term, ...originalRange(folding, start, end), kind });
  };
  scanTerms(folded, {
    plain: (units, start, end) => {
      let place = words.find(units, start, end);
      if (place === -1) {
        place = plainTerms.push(plainTerm(folded.slice(start, end))) - 1;
        words.put(units, start, end, place);
      }
      const known = plainTerms[place];
      if (known !== undefined) add(known.term, start, end, known.kind);
    },
    term: add,
  });
  return tokens;
}
