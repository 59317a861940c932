import type { TokenizerCallbacks } from 'htmlparser2';
import type { BlockText } from '../block-text.ts';
import { MarkupAttributes } from './markup-attributes.ts';
import type { MarkupDocument, MarkupElement, MarkupNode, MarkupReader } from './markup-tree.ts';
import { RawValue } from './raw-value.ts';
import { type TagName, TagNames } from './tag-names.ts';

/** Further up nobody looks for an element to end: unclosed tags nest without limit in broken pages. */
const REACH = 100;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Building = Mutable<MarkupElement>;

const NO_ATTRIBUTES = new MarkupAttributes([], []);
const NO_CHILDREN: readonly MarkupNode[] = [];

const begun = (
  { name, localName }: Pick<TagName, 'name' | 'localName'>,
  start: number,
): Building => ({
  name,
  localName,
  attributes: NO_ATTRIBUTES,
  children: NO_CHILDREN,
  start,
  inner: start,
  end: start,
  isOpen: true,
});

/** An element that is open, with what is made of it as it grows. */
interface Open {
  readonly element: Building;
  readonly tag: TagName;
  /** Made when there is one. */
  children: MarkupNode[] | null;
}

/** Makes a tree of what the tokenizer finds. */
export class TreeBuilder implements TokenizerCallbacks {
  readonly document: MarkupDocument;
  readonly #text: BlockText;
  readonly #isXml: boolean;
  readonly #reader: MarkupReader | null;
  readonly #names: TagNames;
  /** Names of attributes by how they are written. */
  readonly #attributeNames = new Map<string, string>();
  readonly #comments: { readonly text: string; readonly start: number }[] = [];
  /** From the document to the innermost element that is open. */
  readonly #stack: Open[];
  /** How many drawings and formulas are open: other rules hold inside them. */
  #foreign = 0;
  #tag: TagName | null = null;
  #tagStart = 0;
  /** Attributes of the tag that is being read. A list that grows takes up far more than it holds, */
  readonly #named: string[] = [];
  readonly #valued: (string | RawValue)[] = [];
  /** so these stay, and an element gets a copy of as many as it has. */
  #count = 0;
  #attributeName: string | null = null;
  /** Of a value most of the time all. */
  #value = '';
  /** What stands before it. */
  #values: string[] | null = null;
  /** A value that is not decoded. */
  #raw: RawValue | null = null;
  /** Where the last value that the tokenizer did not see ended. */
  passedTo = 0;
  /** How much the tokenizer has not seen: its offsets lie so far behind. */
  #passed = 0;

  constructor(text: BlockText, isXml: boolean, reader: MarkupReader | null) {
    this.#text = text;
    this.#isXml = isXml;
    this.#reader = reader;
    this.#names = new TagNames(isXml);
    const tag = this.#names.of('#document');
    const root = begun(tag, 0);
    this.#stack = [{ element: root, tag, children: null }];
    this.document = { root, comments: this.#comments };
  }

  /** Keeps a value as it stands in the text, if it is one. @returns whether to go on behind it */
  passValue(
    name: string,
    start: number,
    quote: string,
    decode: (entity: string) => string,
  ): boolean {
    if (this.#attributeName !== name || this.#value !== '') return false;
    const found = this.#text.indexOf(quote, start);
    this.passedTo = found === -1 ? this.#text.length : found;
    this.#passed += this.passedTo - start;
    this.#raw = new RawValue(this.#text, start, this.passedTo, decode);
    return true;
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  onopentagname(start: number, end: number): void {
    const tag = this.#names.of(this.#slice(start, end));
    if (!this.#isXml) this.#endImplied(tag, this.#passed + start - 1);
    this.#tag = tag;
    this.#tagStart = this.#passed + start - 1;
  }

  onattribname(start: number, end: number): void {
    const written = this.#slice(start, end);
    let name = this.#attributeNames.get(written);
    if (name === undefined) {
      name = this.#isXml ? written : written.toLowerCase();
      this.#attributeNames.set(written, name);
    }
    this.#attributeName = name;
  }

  onattribdata(start: number, end: number): void {
    this.#addValue(this.#slice(start, end));
  }

  onattribentity(codepoint: number): void {
    this.#addValue(String.fromCodePoint(codepoint));
  }

  onattribend(): void {
    if (this.#attributeName !== null) {
      const value = this.#raw ?? this.#values?.join('') ?? this.#value;
      this.#named[this.#count] = this.#attributeName;
      this.#valued[this.#count] = value;
      this.#count += 1;
    }
    this.#attributeName = null;
    this.#value = '';
    this.#values = null;
    this.#raw = null;
  }

  #addValue(piece: string): void {
    if (this.#values !== null) this.#values.push(piece);
    else if (this.#value === '') this.#value = piece;
    else this.#values = [this.#value, piece];
  }

  onopentagend(end: number): void {
    this.#beginElement(this.#passed + end + 1, this.#tag?.isVoid === true);
  }

  onselfclosingtag(end: number): void {
    const closes = this.#isXml || this.#tag?.isVoid === true || this.#foreign > 0;
    this.#beginElement(this.#passed + end + 1, closes);
  }

  onclosetag(start: number, nameEnd: number): void {
    const tag = this.#names.of(this.#slice(start, nameEnd));
    if (tag.open === 0) return;
    const close = this.#text.indexOf('>', this.#passed + nameEnd);
    const end = close === -1 ? this.#text.length : close + 1;
    if (
      tag.isInline &&
      this.#find(
        (each) => each === tag,
        (each) => each.isBlock,
      ) === -1
    )
      return;
    while (this.#stack.length > 1) {
      const found = this.#stack.at(-1)?.tag === tag;
      this.#end(found ? end : this.#passed + start - 2);
      if (found) return;
    }
  }

  /** By the offsets of the tokenizer. */
  #slice(start: number, end: number): string {
    return this.#text.slice(this.#passed + start, this.#passed + end);
  }

  ontext(start: number, end: number): void {
    this.#add(this.#slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#add(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#add(this.#slice(start, end - endOffset));
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.#comments.push({ text: this.#slice(start, end - endOffset), start: this.#passed + start });
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
    const tag = this.#tag;
    if (tag === null) return;
    const element = begun(tag, this.#tagStart);
    if (this.#count > 0)
      element.attributes = new MarkupAttributes(
        this.#named.slice(0, this.#count),
        this.#valued.slice(0, this.#count),
      );
    element.inner = end;
    element.end = end;
    this.#tag = null;
    this.#count = 0;
    this.#add(element);
    this.#reader?.begin?.(element);
    if (isWhole) {
      element.isOpen = false;
      this.#read(element);
      return;
    }
    this.#stack.push({ element, tag, children: null });
    tag.open += 1;
    if (tag.isForeign) this.#foreign += 1;
  }

  #endImplied(tag: TagName, at: number): void {
    if (this.#foreign > 0) {
      // A block inside a drawing shows that the drawing was not closed.
      if (!tag.isBlock || tag.name === 'title' || this.#names.of('foreignobject').open > 0) return;
      while (this.#foreign > 0) this.#end(at);
    }
    const implied = tag.impliedEnd;
    if (implied === null) return;
    const index = this.#find(
      ({ name }) => implied.ends.has(name),
      ({ name }) => implied.within.has(name),
    );
    if (index !== -1) while (this.#stack.length > index) this.#end(at);
  }

  /** Where the innermost open element is that passes, outside none of `within`; -1 if there is none. */
  #find(passes: (tag: TagName) => boolean, within: (tag: TagName) => boolean): number {
    const last = this.#stack.length - 1;
    for (let index = last; index > 0 && index > last - REACH; index--) {
      const tag = this.#stack[index]?.tag;
      if (tag === undefined) return -1;
      if (passes(tag)) return index;
      if (within(tag)) return -1;
    }
    return -1;
  }

  #add(node: MarkupNode): void {
    const top = this.#stack.at(-1);
    if (top === undefined) return;
    if (top.children) top.children.push(node);
    else top.children = [node];
  }

  #end(at: number, isOpen = false): void {
    const open = this.#stack.pop();
    if (open === undefined) return;
    const { element, tag, children } = open;
    if (children) element.children = children;
    element.end = at;
    element.isOpen = isOpen;
    tag.open -= 1;
    if (tag.isForeign) this.#foreign -= 1;
    this.#read(element);
  }

  /** Nothing can have come behind the element yet where it stands. */
  #read(element: MarkupElement): void {
    const left = this.#reader?.end(element) ?? null;
    const siblings = this.#stack.at(-1)?.children;
    if (left === null || !siblings) return;
    siblings.pop();
    for (const node of left) siblings.push(node);
  }
}
