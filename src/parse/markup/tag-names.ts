import {
  BLOCK_ELEMENTS,
  type ImpliedEnd,
  INLINE_ELEMENTS,
  impliedEndOf,
  VOID_ELEMENTS,
} from './html-rules.ts';

/** What is known of a name of elements, found once for all elements that have it. */
export interface TagName {
  readonly name: string;
  readonly localName: string;
  /** In HTML. */
  readonly isVoid: boolean;
  readonly isBlock: boolean;
  readonly isInline: boolean;
  /** Drawings and formulas: other rules hold inside them. */
  readonly isForeign: boolean;
  readonly impliedEnd: ImpliedEnd | null;
  /** How many are open, so that a stray end tag costs no search. */
  open: number;
}

/** The names of one text. */
export class TagNames {
  readonly #isXml: boolean;
  readonly #names = new Map<string, TagName>();

  constructor(isXml: boolean) {
    this.#isXml = isXml;
  }

  /** @param written as it stands in the text: in HTML `DIV` and `div` are one */
  of(written: string): TagName {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const name = this.#isXml ? written : written.toLowerCase();
    const tag = (name === written ? undefined : this.#names.get(name)) ?? this.#describe(name);
    this.#names.set(name, tag);
    this.#names.set(written, tag);
    return tag;
  }

  #describe(name: string): TagName {
    const isHtml = !this.#isXml;
    return {
      name,
      localName: isHtml ? name : name.slice(name.indexOf(':') + 1).toLowerCase(),
      isVoid: isHtml && VOID_ELEMENTS.has(name),
      isBlock: isHtml && BLOCK_ELEMENTS.has(name),
      isInline: isHtml && INLINE_ELEMENTS.has(name),
      isForeign: isHtml && (name === 'svg' || name === 'math'),
      impliedEnd: isHtml ? impliedEndOf(name) : null,
      open: 0,
    };
  }
}
