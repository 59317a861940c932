import { Lexicon, type WordSymbol } from './lexicon.ts';
import type { PhraseForms, Step } from './pattern.ts';
import type { Token } from './tokenise.ts';

/** A phrase that was found: tokens `first … last`, both included. */
export interface Match {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

interface Node {
  readonly next: Map<WordSymbol, Node>;
  /** Where a phrase goes on after at most `max` words of any kind. */
  readonly gaps: { readonly max: number; readonly after: Node }[];
  readonly phrases: Set<number>;
}

const newNode = (): Node => ({ next: new Map(), gaps: [], phrases: new Set() });

/** All phrases of all topics in one tree, walked once per word of a text. */
export class PhraseTrie {
  readonly #lexicon = new Lexicon();
  readonly #root = newNode();
  /** Phrases with gaps. */
  readonly #gapped = new Set<number>();

  /**
   * Adds the phrase with this number. All forms of one part lead to the same
   * next part, so that parts add up instead of multiplying.
   */
  add(phrase: number, { parts, gaps }: PhraseForms): void {
    if (gaps.length > 0) this.#gapped.add(phrase);
    let from = this.#root;
    parts.forEach((forms, part) => {
      const max = gaps[part];
      const after = newNode();
      for (const form of forms) {
        const end = this.#path(from, form);
        if (max === undefined) end.phrases.add(phrase);
        else if (end.gaps.every((gap) => gap.after !== after)) end.gaps.push({ max, after });
      }
      from = after;
    });
  }

  #path(from: Node, form: readonly Step[]): Node {
    let node = from;
    for (const step of form) {
      const symbol = this.#lexicon.define(step);
      let next = node.next.get(symbol);
      if (next === undefined) {
        next = newNode();
        node.next.set(symbol, next);
      }
      node = next;
    }
    return node;
  }

  /** Whether the word stands in any phrase. */
  knows(word: string): boolean {
    return this.#lexicon.symbolsOf(word).length > 0;
  }

  /**
   * Every occurrence of every phrase, overlapping ones too; over a gap only the
   * nearest, lest `models on … phones` swallows a text to its last phone.
   */
  find(tokens: readonly Token[]): Match[] {
    const symbols = tokens.map((token) => this.#lexicon.symbolsOf(token.text));
    const matches: Match[] = [];
    const nearest = new Map<number, number>();

    const step = (node: Node, first: number, at: number): void => {
      for (const symbol of symbols[at] ?? []) {
        const after = node.next.get(symbol);
        if (after !== undefined) arrive(after, first, at);
      }
    };
    const arrive = (node: Node, first: number, at: number): void => {
      for (const phrase of node.phrases)
        if (!this.#gapped.has(phrase)) matches.push({ phrase, first, last: at });
        else if (at < (nearest.get(phrase) ?? Infinity)) nearest.set(phrase, at);
      if (node.next.size > 0 && tokens[at + 1]?.gap === 'none') step(node, first, at + 1);
      for (const { max, after } of node.gaps)
        for (let i = at + 1; i <= at + 1 + max; i++) {
          if (tokens[i] === undefined || tokens[i]?.gap === 'sentence') break;
          step(after, first, i);
        }
    };
    for (let i = 0; i < tokens.length; i++) {
      // Most words are in no phrase.
      if (symbols[i]?.length === 0) continue;
      step(this.#root, i, i);
      if (nearest.size === 0) continue;
      for (const [phrase, last] of nearest) matches.push({ phrase, first: i, last });
      nearest.clear();
    }
    return matches;
  }
}
