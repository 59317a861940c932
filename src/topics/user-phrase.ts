import { foldText } from '../base/fold-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import { readPhrase } from './pattern.ts';
import { type Token, tokenise } from './tokenise.ts';

/** A phrase as a user wrote it, as the tagger reads it. */
export interface UserPhrase {
  /** As in the taxonomy. */
  readonly pattern: string;
  /** What each text holds in which it stands, in lower case; any of them where words may be joined. */
  readonly needs: readonly string[];
}

/** A word that is written in capitals alone is a name: `NAS` is not `nas`. */
const NAME = /^\p{Lu}{2,}$/u;
/** So many words at most where a user left some out. */
const LEFT_OUT = 4;
const SHORTEST_BEGINNING = 3;
const MOST_WORDS = 12;

/**
 * Reads a phrase as people write it: words in a row; `quantiz*` any word that begins so; `NAS` in
 * this very case; `runs … phone` with a few words in between. Every other sign parts words.
 *
 * @returns what is wrong with it, in words
 */
export function readUserPhrase(text: string): Result<UserPhrase, string> {
  const parts = text.normalize('NFC').split(/\u2026|\.{3}/u);
  const tokens = parts.map(tokenise);
  const words = tokens.flat();
  if (tokens.some((part) => part.length === 0))
    return err(parts.length === 1 ? 'holds no word' : 'needs words on both sides of “…”');
  if (words.length > MOST_WORDS) return err(`has more than ${MOST_WORDS} words`);
  for (const [place, part] of parts.entries())
    for (const token of tokens[place] ?? []) {
      if (!/^[\p{L}\p{N}]+(?:\.\p{N}+)?$/u.test(token.text))
        return err(`holds “${token.text}”, which is no word`);
      if (part[token.end] === '*' && token.text.length < SHORTEST_BEGINNING)
        return err(`needs ${SHORTEST_BEGINNING} letters before “*”`);
    }
  const pattern = parts
    .map((part, place) => patternOf(part, tokens[place] ?? []))
    .join(` ~${LEFT_OUT} `);
  readPhrase(pattern);
  return ok({ pattern, needs: words.map(needOf) });
}

function patternOf(text: string, tokens: readonly Token[]): string {
  return tokens
    .map((token, i) => {
      const before = tokens[i - 1];
      const isJoined = before !== undefined && text.slice(before.end, token.start) === '-';
      const isName = NAME.test(token.text);
      const word = isName ? `=${token.text}` : token.text;
      // Names stand alone: `=HW-NAS` would be one name of two words.
      return `${isJoined && !isName && !NAME.test(before.text) ? '-' : ' '}${word}${text[token.end] === '*' ? '*' : ''}`;
    })
    .join('')
    .trim();
}

/** What is left of a word in all its forms: plurals, spellings. */
function needOf({ text }: Token): string {
  const lower = foldText(text);
  const british = lower.search(/i[sz](?:e|ing|ation|$)/u);
  if (british >= SHORTEST_BEGINNING) return lower.slice(0, british);
  const ending = /(?:ies|es|e|y|s)$/u.exec(lower)?.[0] ?? '';
  const stem = lower.slice(0, lower.length - ending.length);
  return stem.length >= SHORTEST_BEGINNING ? stem : lower.slice(0, SHORTEST_BEGINNING);
}
