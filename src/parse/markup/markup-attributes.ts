/**
 * Attributes of one element. Pages have millions of them, few to an element, and
 * most are never asked for: a list is made much faster than a map, and as fast to search.
 */
export class MarkupAttributes {
  /** Name, value, name, value. */
  readonly #pairs: string[] = [];

  /** The first of a name counts, as in browsers. */
  add(name: string, value: string): void {
    this.#pairs.push(name, value);
  }

  get(name: string): string | undefined {
    for (let at = 0; at < this.#pairs.length; at += 2)
      if (this.#pairs[at] === name) return this.#pairs[at + 1];
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}
