import type { BlockText } from '../block-text.ts';

/** Names that fall into one place are compared one by one, at most so many. */
const MOST_ALIKE = 8;
const PLACES = 256;

interface KnownName<Known> {
  readonly name: string;
  readonly known: Known;
}

/**
 * What is known of the names in a text. The names of a large file are few and stand in it a
 * million times: one that was seen before is recognised where it stands, without making
 * a string of it.
 */
export class KnownNames<Known> {
  readonly #text: BlockText;
  readonly #ask: (name: string) => Known;
  readonly #places: KnownName<Known>[][] = [];

  constructor(text: BlockText, ask: (name: string) => Known) {
    this.#text = text;
    this.#ask = ask;
  }

  /** What is known of the name that stands there. */
  of(start: number, end: number): Known {
    const alike = this.#alike(start, end);
    for (const { name, known } of alike) if (this.#stands(name, start, end)) return known;
    const name = this.#text.slice(start, end);
    const known = this.#ask(name);
    if (alike.length < MOST_ALIKE) alike.push({ name, known });
    return known;
  }

  #stands(name: string, start: number, end: number): boolean {
    if (name.length !== end - start) return false;
    for (let at = 0; at < name.length; at++)
      if (this.#text.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
    return true;
  }

  /** Names as long as this one, with the same letters at both ends. */
  #alike(start: number, end: number): KnownName<Known>[] {
    const first = this.#text.charCodeAt(start);
    const last = this.#text.charCodeAt(end - 1);
    const place = ((end - start) * 31 + first * 7 + last) % PLACES;
    const alike = this.#places[place];
    if (alike !== undefined) return alike;
    const none: KnownName<Known>[] = [];
    this.#places[place] = none;
    return none;
  }
}
