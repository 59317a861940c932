import { scanPieces } from './scan-pieces.ts';

/** A part of a file that is read by itself, so that the whole never has to be one string. */
export interface Section {
  readonly text: string;
  /** Its offset in the file. */
  readonly start: number;
  /** The file ends where it ends. */
  readonly isLast: boolean;
}

/** Nothing but a comment goes on beyond a line that begins so: a file can be cut above it. */
const BEGIN = /\n@[A-Za-z][\w-]*\{/;
const BEGIN_HERE = /\n@[A-Za-z][\w-]*\{/y;
const COMMENT = /@[ \t]*comment/iy;

/**
 * Cuts the blocks of a file above entries. What lies in one block is a slice of it; only
 * entries that lie in several are copied.
 */
export function sectionsOf(blocks: readonly string[]): Section[] {
  const sections: Section[] = [];
  let open: string[] = [];
  let start = 0;
  let isInComment = false;
  for (const block of blocks) {
    let from = 0;
    for (const cut of isInComment ? [] : cutsOf(block)) {
      open.push(block.slice(from, cut));
      from = cut;
      const text = open.join('');
      isInComment = endsInComment(text);
      open = isInComment ? [text] : [];
      if (isInComment) break;
      sections.push({ text, start, isLast: false });
      start += text.length;
    }
    open.push(block.slice(from));
  }
  sections.push({ text: open.join(''), start, isLast: true });
  return sections;
}

/** Above the first and above the last entry that begins inside of a block. */
function cutsOf(block: string): number[] {
  const first = block.search(BEGIN) + 1;
  if (first === 0) return [];
  let last = block.length;
  do {
    last = block.lastIndexOf('\n@', last - 1);
    BEGIN_HERE.lastIndex = last;
  } while (last >= first && !BEGIN_HERE.test(block));
  return last >= first ? [first, last + 1] : [first];
}

/** A comment may wrap entries. */
function endsInComment(text: string): boolean {
  if (!mayHave(COMMENT, text)) return false;
  for (const { type, closed } of scanPieces(text)) if (type === 'comment' && !closed) return true;
  return false;
}

/** @param beginning of a piece, sticky: to look for its `@` alone takes next to no time */
export function mayHave(beginning: RegExp, text: string): boolean {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    beginning.lastIndex = at;
    if (beginning.test(text)) return true;
  }
  return false;
}
