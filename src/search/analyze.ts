import { foldWithOrigin } from './fold-map.ts';
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
  const { folded, origin } = foldWithOrigin(text);
  const tokens: Token[] = [];
  const add = (term: string, start: number, end: number, kind: TermKind): void => {
    tokens.push({
      term,
      start: origin === null ? start : (origin.starts[start] ?? 0),
      end: origin === null ? end : (origin.ends[end - 1] ?? text.length),
      kind,
    });
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
