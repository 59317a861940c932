import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCK_ELEMENTS, INLINE_ELEMENTS, impliedEndOf, VOID_ELEMENTS } from './html-rules.ts';
import type { MarkupDocument, MarkupElement, MarkupNode } from './markup-tree.ts';

/** Further up nobody looks for an element to end: unclosed tags nest without limit in broken pages. */
const REACH = 100;

/**
 * Makes a tree of any text: HTML as tolerant as browsers are, or XML with names as written
 * and CDATA. Time and memory grow with the length, however deep or broken the nesting.
 */
export function parseMarkup(text: string, mode: 'html' | 'xml'): MarkupDocument {
  const builder = new TreeBuilder(text, mode === 'xml');
  const tokenizer = new Tokenizer({ xmlMode: mode === 'xml', decodeEntities: true }, builder);
  tokenizer.write(text);
  tokenizer.end();
  return builder.document;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Building = Mutable<MarkupElement>;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CHILDREN: readonly MarkupNode[] = [];

const begun = (name: string, start: number): Building => ({
  name,
  attributes: NO_ATTRIBUTES,
  children: NO_CHILDREN,
  start,
  inner: start,
  end: start,
  isOpen: true,
});

class TreeBuilder implements TokenizerCallbacks {
  readonly document: MarkupDocument;
  readonly #text: string;
  readonly #isXml: boolean;
  readonly #comments: { readonly text: string; readonly start: number }[] = [];
  /** From the document to the innermost element that is open. */
  readonly #stack: Building[];
  /** Children of what is on the stack, made when there is one. */
  readonly #children: (MarkupNode[] | null)[] = [null];
  /** How many of a name are open, so that a stray end tag costs no search. */
  readonly #open = new Map<string, number>();
  /** How many drawings and formulas are open: other rules hold inside them. */
  #foreign = 0;
  #tag: Building | null = null;
  #attributes: Map<string, string> | null = null;
  #attributeName: string | null = null;
  #value: string[] = [];

  constructor(text: string, isXml: boolean) {
    this.#text = text;
    this.#isXml = isXml;
    const root = begun('#document', 0);
    this.#stack = [root];
    this.document = { root, comments: this.#comments };
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  onopentagname(start: number, end: number): void {
    const written = this.#text.slice(start, end);
    const name = this.#isXml ? written : written.toLowerCase();
    if (!this.#isXml) this.#endImplied(name, start - 1);
    this.#tag = begun(name, start - 1);
  }

  onattribname(start: number, end: number): void {
    const written = this.#text.slice(start, end);
    this.#attributeName = this.#isXml ? written : written.toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    this.#value.push(this.#text.slice(start, end));
  }

  onattribentity(codepoint: number): void {
    this.#value.push(String.fromCodePoint(codepoint));
  }

  onattribend(): void {
    if (this.#attributeName !== null) {
      this.#attributes ??= new Map();
      // The first of a name counts, as in browsers.
      if (!this.#attributes.has(this.#attributeName))
        this.#attributes.set(this.#attributeName, this.#value.join(''));
    }
    this.#attributeName = null;
    this.#value = [];
  }

  onopentagend(end: number): void {
    this.#beginElement(end + 1, !this.#isXml && VOID_ELEMENTS.has(this.#tag?.name ?? ''));
  }

  onselfclosingtag(end: number): void {
    const name = this.#tag?.name ?? '';
    const closes = this.#isXml || VOID_ELEMENTS.has(name) || this.#foreign > 0;
    this.#beginElement(end + 1, closes);
  }

  onclosetag(start: number, nameEnd: number): void {
    const written = this.#text.slice(start, nameEnd);
    const name = this.#isXml ? written : written.toLowerCase();
    if (this.#countOf(name) === 0) return;
    const close = this.#text.indexOf('>', nameEnd);
    const end = close === -1 ? this.#text.length : close + 1;
    const isInline = !this.#isXml && INLINE_ELEMENTS.has(name);
    if (isInline && this.#find((each) => each === name, BLOCK_ELEMENTS) === -1) return;
    while (this.#stack.length > 1) {
      const found = this.#stack.at(-1)?.name === name;
      this.#end(found ? end : start - 2);
      if (found) return;
    }
  }

  ontext(start: number, end: number): void {
    this.#add(this.#text.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#add(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#add(this.#text.slice(start, end - endOffset));
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.#comments.push({ text: this.#text.slice(start, end - endOffset), start });
  }

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  /** A tag that the text ends in is kept with what it says so far. */
  onend(): void {
    if (this.#tag !== null) {
      this.onattribend();
      this.#beginElement(this.#text.length, false);
    }
    while (this.#stack.length > 0) this.#end(this.#text.length, true);
  }

  #beginElement(end: number, isWhole: boolean): void {
    const element = this.#tag;
    if (element === null) return;
    if (this.#attributes !== null) element.attributes = this.#attributes;
    element.inner = end;
    element.end = end;
    this.#tag = null;
    this.#attributes = null;
    this.#add(element);
    if (isWhole) {
      element.isOpen = false;
      return;
    }
    this.#stack.push(element);
    this.#children.push(null);
    this.#open.set(element.name, this.#countOf(element.name) + 1);
    if (this.#isForeign(element)) this.#foreign += 1;
  }

  #endImplied(name: string, at: number): void {
    if (this.#foreign > 0) {
      // A block inside a drawing shows that the drawing was not closed.
      if (!BLOCK_ELEMENTS.has(name) || name === 'title' || this.#countOf('foreignobject') > 0)
        return;
      while (this.#foreign > 0) this.#end(at);
    }
    const implied = impliedEndOf(name);
    if (implied === null) return;
    const index = this.#find((each) => implied.ends.has(each), implied.within);
    if (index !== -1) while (this.#stack.length > index) this.#end(at);
  }

  /** Where the innermost open element is that passes, outside none of `within`; -1 if there is none. */
  #find(passes: (name: string) => boolean, within: ReadonlySet<string>): number {
    const last = this.#stack.length - 1;
    for (let index = last; index > 0 && index > last - REACH; index--) {
      const name = this.#stack[index]?.name ?? '';
      if (passes(name)) return index;
      if (within.has(name)) return -1;
    }
    return -1;
  }

  #add(node: MarkupNode): void {
    const top = this.#children.length - 1;
    const children = this.#children[top];
    if (children) children.push(node);
    else this.#children[top] = [node];
  }

  #end(at: number, isOpen = false): void {
    const element = this.#stack.pop();
    const children = this.#children.pop();
    if (element === undefined) return;
    if (children) element.children = children;
    element.end = at;
    element.isOpen = isOpen;
    this.#open.set(element.name, this.#countOf(element.name) - 1);
    if (this.#isForeign(element)) this.#foreign -= 1;
  }

  #isForeign({ name }: Building): boolean {
    return !this.#isXml && (name === 'svg' || name === 'math');
  }

  #countOf(name: string): number {
    return this.#open.get(name) ?? 0;
  }
}
