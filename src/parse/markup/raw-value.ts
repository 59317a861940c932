import type { BlockText } from '../block-text.ts';

/** More than any named entity has. */
const LONGEST_ENTITY = 40;
/** So many different entities are remembered. */
const MOST_KNOWN = 1000;
/** A line can be as long as the file. */
const PIECE = 1 << 16;
const ENTITY = /&[#\w]+[;=]?/g;

/**
 * The value of an attribute as it stands in the text. Data can be nearly all of a page, and
 * every other word of it an entity: decoded as a whole it would be the page once more.
 */
export class RawValue {
  readonly #text: BlockText;
  readonly #start: number;
  readonly #end: number;
  readonly #decode: (entity: string) => string;
  readonly #known = new Map<string, string>();

  /** @param decode gets an entity, or what looks like one, with the letters that follow */
  constructor(text: BlockText, start: number, end: number, decode: (entity: string) => string) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#decode = decode;
  }

  /** The decoded value, a piece at a time. */
  *pieces(): Generator<string> {
    /** An entity can go on in the next part. */
    let open = '';
    for (const part of this.#text.parts(this.#start, this.#end, PIECE)) {
      const first = part.indexOf('&');
      const from = open === '' ? 0 : first === -1 ? part.length : first;
      const ended = open + part.slice(0, from);
      const last = part.lastIndexOf('&');
      const isOpen = part.length - last < LONGEST_ENTITY && last >= from;
      if (from === part.length && ended.length < LONGEST_ENTITY) open = ended;
      else {
        if (ended !== '') yield this.#decoded(ended);
        const to = isOpen ? last : part.length;
        if (to > from) yield this.#decoded(part.slice(from, to));
        open = part.slice(to);
      }
    }
    if (open !== '') yield this.#decoded(open);
  }

  /** Quotes first, by far the most: a quote makes no entity of what stands around it. */
  #decoded(raw: string): string {
    return raw.replaceAll('&quot;', '"').replace(ENTITY, (entity) => {
      const known = this.#known.get(entity) ?? this.#decode(entity);
      if (this.#known.size < MOST_KNOWN) this.#known.set(entity, known);
      return known;
    });
  }
}
