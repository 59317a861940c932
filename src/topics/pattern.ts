import { assert } from '../base/assert.ts';

/**
 * One step of a phrase.
 *
 * `word` any form of a word, `prefix` a word's beginning, `exact` a word in
 * this very case, `class` a kind of word.
 */
export interface Step {
  readonly kind: 'word' | 'prefix' | 'exact' | 'class';
  readonly text: string;
}

/** What a phrase stands for: parts, each in one of several forms, with gaps between. */
export interface PhraseForms {
  readonly parts: readonly Sequences[];
  /** The most words between one part and the next; one fewer than `parts`. */
  readonly gaps: readonly number[];
}

type Sequences = readonly (readonly Step[])[];

/** More would be a mistake in the data, not a phrase. */
const MAX_FORMS = 2_000;

/**
 * Reads a phrase of the taxonomy.
 *
 * - `neural network` words in a row, plural or not, any case
 * - `co-design` with a hyphen, a blank or nothing between
 * - `quantiz*` any word that begins so
 * - `=NAS` in this very case
 * - `#bits` a kind of word (see `word-classes.ts`)
 * - `(a|b c)` either, `[a]` or nothing
 * - `~3` up to three words in between, not beyond the sentence
 * - `{device}` a named alternative from `names`
 */
export function readPhrase(
  phrase: string,
  names: Readonly<Record<string, string>> = {},
): PhraseForms {
  const reader = new PhraseReader(inlineNames(phrase, names));
  const parts = [reader.alternatives()];
  const gaps: number[] = [];
  for (let gap = reader.gap(); gap !== null; gap = reader.gap()) {
    gaps.push(gap);
    parts.push(reader.alternatives());
  }
  assert(reader.atEnd, `the phrase "${phrase}" ends too early`);
  for (const forms of parts) {
    assert(forms.length <= MAX_FORMS, `the phrase "${phrase}" has too many forms`);
    for (const form of forms) assert(form.length > 0, `the phrase "${phrase}" has an empty part`);
  }
  return { parts, gaps };
}

function inlineNames(phrase: string, names: Readonly<Record<string, string>>): string {
  let text = phrase;
  // Names may use names; a circle would show as a brace that stays.
  for (let depth = 0; depth < 5 && text.includes('{'); depth++)
    text = text.replace(/\{([a-z-]+)\}/g, (whole, name: string) => {
      const value = names[name];
      return value === undefined ? whole : `(${value})`;
    });
  assert(!text.includes('{'), `the phrase "${phrase}" uses an unknown name`);
  return text;
}

/** What the words of a text can match: see `tokenise.ts`. */
const WORD = /^[\p{L}\p{N}]+(?:\.\p{N}+)?\*?$/u;

class PhraseReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The number behind `~`, which stands between parts only. */
  gap(): number | null {
    if (!this.#take('~')) return null;
    const digits = /^\d+/.exec(this.#text.slice(this.#at))?.[0];
    assert(digits !== undefined, `"${this.#text}" lacks a number after ~`);
    this.#at += digits.length;
    return Number(digits);
  }

  alternatives(): Sequences {
    const all: (readonly Step[])[] = [...this.#row()];
    while (this.#take('|')) all.push(...this.#row());
    return all;
  }

  #row(): Sequences {
    let row: Sequences = [[]];
    for (;;) {
      // A hyphen next to a bracket parts words as a blank does.
      while (this.#take(' ') || this.#take('-'));
      const char = this.#text[this.#at];
      if (char === undefined || '|)]~'.includes(char)) return row;
      const next = this.#item();
      row = row.flatMap((before) => next.map((after) => [...before, ...after]));
    }
  }

  #item(): Sequences {
    if (this.#take('(')) return this.#closed(')');
    if (this.#take('[')) return [[], ...this.#closed(']')];
    const word = /^[^\s()[\]|]+/.exec(this.#text.slice(this.#at))?.[0];
    assert(word !== undefined, `"${this.#text}" cannot be read at ${this.#at}`);
    this.#at += word.length;
    return stepsOf(word);
  }

  #closed(bracket: string): Sequences {
    const inner = this.alternatives();
    assert(this.#take(bracket), `"${this.#text}" lacks a ${bracket}`);
    return inner;
  }

  #take(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
}

function stepsOf(word: string): Sequences {
  const rest = word.slice(1);
  if (word.startsWith('#')) return [[{ kind: 'class', text: rest }]];
  if (word.startsWith('=')) return [rest.split('-').map((text) => ({ kind: 'exact', text }))];
  const parts = word.split('-').filter((part) => part !== '');
  for (const part of parts) assert(WORD.test(part), `"${part}" is no word`);
  const apart = parts.map(wordStep);
  return parts.length === 1 ? [apart] : [apart, [wordStep(parts.join(''))]];
}

const wordStep = (text: string): Step =>
  text.endsWith('*') ? { kind: 'prefix', text: text.slice(0, -1) } : { kind: 'word', text };
