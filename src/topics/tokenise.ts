import { foldText } from '../base/fold-text.ts';

/** What stands between a word and the one before it. */
export type Gap = 'none' | 'soft' | 'sentence';

/** A word of a text with its place, as UTF-16 offsets, end excluded. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `soft` is a comma, colon, dash or opening bracket. */
  readonly gap: Gap;
  /** The short form of the words before, as in `architecture search (NAS)`. */
  readonly gloss: boolean;
}

const SENTENCE_END = /[.!?;]\s/;
const ABBREVIATION = /\p{Lu}.*\p{Lu}/u;
const SOFT = /[,:([{\u2013\u2014]/;
const OPENS_SENTENCE = /^[\p{Lu}\p{N}]/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{N}$/u;

/** Words, with `4.5` and `b1.58` kept whole. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let at = 0;
  while (at < text.length) {
    let kind = kindAt(text, at);
    if (kind === NO_WORD) {
      at += 1;
      continue;
    }
    const start = at;
    while (kind !== NO_WORD) {
      at += widthAt(text, at);
      kind = kindAt(text, at);
      if (kind === NO_WORD && text[at] === '.' && kindAt(text, at + 1) === A_DIGIT) kind = A_DIGIT;
    }
    const word = text.slice(start, at);
    const gap = gapOf(text, end, start, word);
    end = at;
    const gloss = text[start - 1] === '(' && text[end] === ')' && ABBREVIATION.test(word);
    tokens.push({ text: word, start, end, gap, gloss });
  }
  return tokens;
}

const NO_WORD = 0;
const A_LETTER = 1;
const A_DIGIT = 2;

/** Looked up instead of matched: tokenising is a third of the tagger's time. */
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): number {
  if (DIGIT.test(char)) return A_DIGIT;
  return LETTER.test(char) ? A_LETTER : NO_WORD;
}

/** What kind of character is there; `NO_WORD` behind the end. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return NO_WORD;
  return KINDS[text.charCodeAt(at)] ?? kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const widthAt = (text: string, at: number): number =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

function gapOf(text: string, from: number, to: number, next: string): Gap {
  // One blank or one hyphen is by far the most frequent.
  if (to - from <= 1) {
    const char = text[from];
    if (from === to || char === ' ' || char === '-') return 'none';
    return SOFT.test(text.slice(from, to)) ? 'soft' : 'none';
  }
  const between = text.slice(from, to);
  // `e.g. chips` and `vs. chips` end no sentence.
  if (SENTENCE_END.test(between) && OPENS_SENTENCE.test(next)) return 'sentence';
  return SOFT.test(between) ? 'soft' : 'none';
}

/** `gpus` would else be taken for a Latin singular. */
const SHORT_PLURAL = /^[cdfglnptvxi]pus$/;
const LATIN_OR_GREEK_SINGULAR = /(?:ss|us|is)$/;
const BRITISH = /^(.{3,}[a-z])is(e|ed|er|ing|ation)$/;

/** Case, accents and British spelling unified: `Quantised` → `quantized`. */
export function foldWord(raw: string): string {
  const folded = foldText(raw);
  return folded.length < 7 ? folded : folded.replace(BRITISH, '$1iz$2');
}

/**
 * The form under which a folded word is looked up: no plural, no silent `e`,
 * so that `caches` and `cache`, `searches` and `search` meet.
 */
export function stemOf(folded: string): string {
  if (folded.length <= 3) return folded;
  let stem = folded;
  if (stem.endsWith('ies') && stem.length > 4) return `${stem.slice(0, -3)}y`;
  if (stem.endsWith('s') && (SHORT_PLURAL.test(stem) || !LATIN_OR_GREEK_SINGULAR.test(stem)))
    stem = stem.slice(0, -1);
  if (stem.endsWith('e') && stem.length > 4) stem = stem.slice(0, -1);
  return stem;
}
