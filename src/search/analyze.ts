import { foldWithOrigin, originalRange } from './fold-map.ts';
import { plainTerm, scanTerms, type TermKind } from './scan-terms.ts';

/** A term with the range of the original text that it stands for. */
export interface Token {
  readonly term: string;
  /** UTF-16 offsets in the original text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly kind: TermKind;
}

/**
 * The terms of a text with ranges of the ORIGINAL text. Ranges overlap where a
 * compound also gives its parts.
 */
export function tokenize(text: string): Token[] {
  const folding = foldWithOrigin(text);
  const { folded } = folding;
  const tokens: Token[] = [];
  const add = (term: string, start: number, end: number, kind: TermKind): void => {
    tokens.push({ term, ...originalRange(folding, start, end), kind });
  };
  scanTerms(folded, {
    plain: (_units, start, end) => {
      const { term, kind } = plainTerm(folded.slice(start, end));
      add(term, start, end, kind);
    },
    term: add,
  });
  return tokens;
}
