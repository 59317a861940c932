import { assert, unreachable } from '../base/assert.ts';
import type { Step } from './pattern.ts';
import { foldWord, stemOf } from './tokenise.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** A number for each thing a phrase can ask of a word. */
export type WordSymbol = number;

const NOTHING: readonly WordSymbol[] = [];
const SHORTEST_PREFIX = 3;
/** Papers share most words; beyond this the odd ones are not worth keeping. */
const CACHE_LIMIT = 60_000;

/**
 * Knows all words of all phrases, and tells for a word of a text which of
 * them it is. Most words are none, which is what makes tagging fast.
 */
export class Lexicon {
  readonly #exact = new Map<string, WordSymbol>();
  readonly #words = new Map<string, WordSymbol>();
  readonly #prefixes = new Map<string, WordSymbol>();
  readonly #classes = new Map<string, WordSymbol>();
  readonly #known = new Map<string, readonly WordSymbol[]>();
  #count = 0;

  /** The symbol of a step, made when new. */
  define(step: Step): WordSymbol {
    switch (step.kind) {
      case 'exact':
        return this.#number(this.#exact, step.text);
      case 'word':
        return this.#number(this.#words, stemOf(foldWord(step.text)));
      case 'prefix':
        assert(step.text.length >= SHORTEST_PREFIX, `the prefix ${step.text} is too short`);
        return this.#number(this.#prefixes, step.text);
      case 'class':
        assert(step.text in WORD_CLASSES, `the word class ${step.text} is unknown`);
        return this.#number(this.#classes, step.text);
      default:
        return unreachable(step.kind);
    }
  }

  /** What a word is, as it stands in a text. Mostly nothing. */
  symbolsOf(raw: string): readonly WordSymbol[] {
    const known = this.#known.get(raw);
    if (known !== undefined) return known;
    if (this.#known.size >= CACHE_LIMIT) this.#known.clear();
    const symbols = this.#look(raw);
    this.#known.set(raw, symbols);
    return symbols;
  }

  #look(raw: string): readonly WordSymbol[] {
    const found: WordSymbol[] = [];
    const keep = (symbol: WordSymbol | undefined): void => {
      if (symbol !== undefined) found.push(symbol);
    };
    keep(this.#exact.get(raw));
    if (raw.endsWith('s')) keep(this.#exact.get(raw.slice(0, -1)));
    const folded = foldWord(raw);
    keep(this.#words.get(stemOf(folded)));
    for (let length = SHORTEST_PREFIX; length <= folded.length; length++)
      keep(this.#prefixes.get(folded.slice(0, length)));
    for (const [name, symbol] of this.#classes) if (WORD_CLASSES[name]?.test(raw)) keep(symbol);
    return found.length === 0 ? NOTHING : found;
  }

  #number(table: Map<string, WordSymbol>, text: string): WordSymbol {
    const known = table.get(text);
    if (known !== undefined) return known;
    table.set(text, this.#count);
    return this.#count++;
  }
}
