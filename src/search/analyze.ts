import { fold, foldWithOrigin } from './fold-map.ts';
import { scanTerms, type TermKind, type TermSink } from './scan-terms.ts';

/** A term with the range of the original text that it stands for. */
export interface Token {
  readonly term: string;
  /** UTF-16 offsets in the original text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly kind: TermKind;
}

/** Hands each term of a text to `sink`, with ranges of the FOLDED text. */
export function analyze(text: string, sink: TermSink): void {
  scanTerms(fold(text), sink);
}

/**
 * The terms of a text with ranges of the ORIGINAL text. Ranges overlap where a
 * compound also gives its parts.
 */
export function tokenize(text: string): Token[] {
  const { folded, origin } = foldWithOrigin(text);
  const tokens: Token[] = [];
  scanTerms(folded, (term, start, end, kind) => {
    tokens.push({
      term,
      start: origin === null ? start : (origin.starts[start] ?? 0),
      end: origin === null ? end : (origin.ends[end - 1] ?? text.length),
      kind,
    });
  });
  return tokens;
}
