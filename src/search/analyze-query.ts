import { type Token, tokenize } from './analyze.ts';
import { fold } from './fold-map.ts';
import { plainWord } from './scan-terms.ts';
import { singular } from './singular.ts';

/** A word of a query with everything in the index that is the same word. */
export interface QueryWord {
  /** As the user typed it. */
  readonly typed: string;
  /** Folded, its plural kept: what spelling is compared with. */
  readonly spelled: string;
  /** Its term, then the terms it makes with its neighbours. */
  readonly terms: readonly string[];
  /** What terms may begin with; empty unless the word is still being typed. */
  readonly prefixes: readonly string[];
  /** Only what stands there as it was typed will do. */
  readonly isExact?: boolean;
}

/** A pasted page is not a query: more words than this are left out. */
const MOST_WORDS = 64;

/**
 * The words that a query asks for, each once. Stop words are left out, unless
 * there is nothing else.
 *
 * Neighbours are also tried in one, so that `8 bit` finds `8-bit` and
 * `mobilenet v3` finds `MobileNetV3`: such a term satisfies both words.
 */
export function analyzeQuery(text: string): QueryWord[] {
  const tokens = tokenize(text);
  const said = tokens.filter(({ kind }) => kind === 'word');
  const words = said.length > 0 ? said : tokens.filter(({ kind }) => kind === 'stop');
  const compounds = tokens.filter(({ kind }) => kind === 'joined');
  const last = tokens.findLast(({ kind }) => kind === 'word' || kind === 'stop');
  const spell = (token: Token): string => plainWord(fold(text.slice(token.start, token.end)));

  const result = new Map<string, QueryWord>();
  for (const [i, token] of words.slice(0, MOST_WORDS).entries()) {
    const spelled = spell(token);
    const terms = new Set([token.term]);
    const prefixes = new Set<string>();
    // Only the word at the caret is unfinished.
    const unfinished = last !== undefined && !/\s$/.test(text) ? last : null;
    if (token === unfinished) {
      prefixes.add(spelled);
      // `studie` is on its way to `studies`, which the index calls `study`.
      if (/[^aeiou]ie?$/.test(spelled)) terms.add(spelled.replace(/ie?$/, 'y'));
    }
    const before = words[i - 1];
    const after = words[i + 1];
    for (const [left, right] of [
      [before, token],
      [token, after],
    ]) {
      if (left === undefined || right === undefined || left.end > right.start) continue;
      const end = spell(right);
      const joined = spell(left) + end;
      terms.add(singular(joined));
      // `graph i` is not yet a search for graphics; `mobilenet v` waits for its number.
      if (right === unfinished && (end.length >= 3 || /\d/.test(end))) prefixes.add(joined);
    }
    for (const compound of compounds)
      if (compound.start <= token.start && compound.end >= token.end) terms.add(compound.term);
    if (!result.has(token.term))
      result.set(token.term, {
        typed: text.slice(token.start, token.end),
        spelled,
        terms: [...terms],
        prefixes: [...prefixes],
      });
  }
  return [...result.values()];
}
