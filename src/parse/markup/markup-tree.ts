import type { MarkupAttributes } from './markup-attributes.ts';

export interface MarkupElement {
  /** Lower case in HTML; in XML as written, with its prefix: `arxiv:doi`. */
  readonly name: string;
  /** Without its prefix and in lower case. */
  readonly localName: string;
  readonly attributes: MarkupAttributes;
  /** Elements and decoded text, which may come in several pieces. */
  readonly children: readonly MarkupNode[];
  /** Offset of its `<` in the text. */
  readonly start: number;
  /** Offset behind its start tag. */
  readonly inner: number;
  /** Offset behind its end tag, or of what ended it without one. */
  readonly end: number;
  /** The text ended before the element did. */
  readonly isOpen: boolean;
}

export type MarkupNode = MarkupElement | string;

export interface MarkupDocument {
  /** Named `#document`; holds everything. */
  readonly root: MarkupElement;
  /** In their order; not part of the tree. */
  readonly comments: readonly { readonly text: string; readonly start: number }[];
}

/**
 * Reads elements while the tree is made, so that no more of a large page than one of its
 * records has to be in memory at a time.
 */
export interface MarkupReader {
  /** An attribute whose value may be nearly all of the page: it is decoded when somebody asks. */
  readonly largest?: string;
  /** An element begins, its attributes are known, its children are not. */
  begin?(element: MarkupElement): void;
  /** An element is complete. What is returned takes its place in the tree; `null` leaves it there. */
  end(element: MarkupElement): readonly MarkupNode[] | null;
}
