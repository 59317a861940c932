import type { LinkTarget } from './link-target.ts';

/** A part of a page that is one thing: a linked text, a line, the text between two links. */
export interface Piece {
  /** As the page showed it; paragraphs are parted by an empty line. */
  readonly text: string;
  /** `null` where it is no link. */
  readonly target: LinkTarget | null;
  /** What stands for an image in it, such as the handle of an organisation. */
  readonly alt: string | null;
  /** 1 … 6 for headings, 7 for a line in bold, 0 for everything else. */
  readonly heading: number;
  /** Lines from 0. */
  readonly first: number;
  readonly last: number;
  /** A blank line, or nothing, stands above. */
  readonly afterBlank: boolean;
  readonly indented: boolean;
  /** The file ends before the link does. */
  readonly unclosed: boolean;
}

/** A line of a page without markup. */
export const plainPiece = (
  text: string,
  index: number,
  afterBlank: boolean,
  indented: boolean,
): Piece => ({
  text,
  target: null,
  alt: null,
  heading: 0,
  first: index,
  last: index,
  afterBlank,
  indented,
  unclosed: false,
});
