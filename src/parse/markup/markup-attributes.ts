import type { RawValue } from './raw-value.ts';

/**
 * Attributes of one element. Pages have millions of them, few to an element, and
 * most are never asked for: a list is made much faster than a map, and as fast to search.
 */
export class MarkupAttributes {
  readonly #names: readonly string[];
  readonly #values: readonly (string | RawValue)[];

  /** The first of a name counts, as in browsers. */
  constructor(names: readonly string[], values: readonly (string | RawValue)[]) {
    this.#names = names;
    this.#values = values;
  }

  get(name: string): string | undefined {
    const value = this.#values[this.#names.indexOf(name)];
    return typeof value === 'object' ? [...value.pieces()].join('') : value;
  }

  has(name: string): boolean {
    return this.#names.includes(name);
  }

  /** A value that may be too large to have it as one string; nothing where there is none. */
  piecesOf(name: string): Iterable<string> {
    const value = this.#values[this.#names.indexOf(name)] ?? [];
    return typeof value === 'string' ? [value] : 'pieces' in value ? value.pieces() : value;
  }
}
