/** What begins with `@word`: a reference, or what serves the others. */
export interface Piece {
  /** Lower case: `article`, `string`, `comment`, `preamble`. */
  readonly type: string;
  /** Offset of the `@`. */
  readonly start: number;
  /** Offsets of what stands between the delimiters. */
  readonly from: number;
  readonly to: number;
  /** Offset behind the piece. */
  readonly end: number;
  /** The closing delimiter is there. */
  readonly closed: boolean;
  /** `\{` and `\}` are characters; where an entry only closes otherwise, they are braces. */
  readonly escapes: boolean;
}

/** A line that is a comment, or the beginning of a piece. */
const BEGIN = /^[ \t]*%.*|@[ \t]*([A-Za-z][\w-]*)\s*([{(]?)/gm;
const WITHIN_WORD = /[\w.\\-]/;
/** The same where it ends what was never closed. */
const NEXT_IN_BRACES = /@[ \t]*[A-Za-z][\w-]*\s*\{/y;
const NEXT_IN_PARENTHESES = /@[ \t]*[A-Za-z][\w-]*\s*[{(]/y;

/**
 * Cuts a text into its pieces, in order; what lies between two of them is
 * text that BibTeX passes over. A piece that is never closed ends where a line begins
 * with `@word{`, so a fault stays in one entry, and no text is passed over
 * more than four times.
 */
export function* scanPieces(text: string): Generator<Piece> {
  let commentsClose = true;
  let at = 0;
  for (;;) {
    BEGIN.lastIndex = at;
    const match = BEGIN.exec(text);
    if (match === null) return;
    const [whole, word, opener] = match;
    const from = match.index + whole.length;
    at = from;
    // A comment line, an address (`ada@example.org`), or a handle in a sentence.
    if (word === undefined || WITHIN_WORD.test(text.charAt(match.index - 1))) continue;
    const type = word.toLowerCase();
    const start = match.index;
    if (opener === '') {
      if (type !== 'comment') continue;
      const line = text.indexOf('\n', start);
      const end = line < 0 ? text.length : line;
      yield { type, start, from, to: end, end, closed: true, escapes: true };
      at = end;
      continue;
    }
    const inParentheses = opener === '(';
    let close: Close | null = null;
    // A comment may wrap whole entries: they are part of it, if it ends.
    if (type === 'comment' && commentsClose) {
      close = closeOf(text, from, { inParentheses, escapes: true, stops: false });
      commentsClose = close.closed;
    }
    if (!close?.closed) close = closeOf(text, from, { inParentheses, escapes: true, stops: true });
    let escapes = true;
    if (!close.closed) {
      const strict = closeOf(text, from, { inParentheses, escapes: false, stops: true });
      if (strict.closed) {
        close = strict;
        escapes = false;
      }
    }
    const { closed, to } = close;
    at = closed ? to + 1 : to;
    yield { type, start, from, to, end: at, closed, escapes };
  }
}

interface Close {
  /** Offset of the closing delimiter, or of what stopped the search. */
  readonly to: number;
  readonly closed: boolean;
}

interface Rules {
  readonly inParentheses: boolean;
  readonly escapes: boolean;
  /** Stop where a line begins with `@word{`. */
  readonly stops: boolean;
}

/**
 * What counts in the search for an end. Patterns find it several times faster than a look
 * at every character does.
 */
const MARK_IN_BRACES = /[\\{}@]/g;
const MARK_IN_PARENTHESES = /[\\{}")@]/g;

/** The first `}` (or `)`) that belongs to no brace (and no quotation) opened after `from`. */
function closeOf(text: string, from: number, { inParentheses, escapes, stops }: Rules): Close {
  const next = inParentheses ? NEXT_IN_PARENTHESES : NEXT_IN_BRACES;
  const mark = inParentheses ? MARK_IN_PARENTHESES : MARK_IN_BRACES;
  let depth = 0;
  let quoted = false;
  for (mark.lastIndex = from; mark.test(text); ) {
    const at = mark.lastIndex - 1;
    switch (text.charCodeAt(at)) {
      case 92: // \
        if (escapes) mark.lastIndex++;
        break;
      case 123: // {
        depth++;
        break;
      case 125: // }
        if (depth > 0) depth--;
        else if (!inParentheses && !goesOn(text, at + 1)) return { to: at, closed: true };
        break;
      case 34: // "
        if (depth === 0) quoted = !quoted;
        break;
      case 41: // )
        if (depth === 0 && !quoted) return { to: at, closed: true };
        break;
      case 64: // @
        next.lastIndex = at;
        if (stops && beginsLine(text, at) && next.test(text)) return { to: at, closed: false };
        break;
    }
  }
  return { to: text.length, closed: false };
}

/** A field follows: the brace before it was one too many, and the entry is not over. */
function goesOn(text: string, at: number): boolean {
  FIELD.lastIndex = at;
  return FIELD.test(text);
}

const FIELD = /\s*,\s*[A-Za-z][\w-]{0,40}\s*=\s*["{\d]/y;

function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9) before--;
  return before < 0 || text.charCodeAt(before) === 10;
}
