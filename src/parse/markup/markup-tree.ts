export interface MarkupElement {
  /** Lower case in HTML; in XML as written, with its prefix: `arxiv:doi`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
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
