/** A part of a line: a link with its text, or text between links. */
export interface Span {
  /** Still with its markup. */
  readonly text: string;
  /** The address or the number of a link; `null` for what is no link. */
  readonly dest: string | null;
  /** What stands for the first image in it. */
  readonly alt: string | null;
}

interface Link {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly dest: string;
  readonly image: boolean;
}

export interface Scan {
  readonly links: readonly Link[];
  /** Where the first bracket stands that the line does not close; -1 where none does. */
  readonly open: number;
  /** The first `]` with a destination and without an opener; -1 where none stands. */
  readonly close: number;
}

/** Longer addresses are cut text, and looking further would cost time for every bracket. */
const LONGEST_DEST = 1200;
const REFERENCE = /\[([^[\]\n]{1,60})\]/y;

const NO_LINKS: Scan = { links: [], open: -1, close: -1 };

/**
 * Finds the links of a line: `[text](address)`, `![alt](address)`, `[text][32]`.
 *
 * @param numbered only the last of these
 */
export function scanLinks(line: string, numbered = false): Scan {
  // The engine looks for a character of a long line far faster than a loop over all of them.
  let opening = line.indexOf('[');
  let closing = line.indexOf(']');
  if (opening === -1 && closing === -1) return NO_LINKS;
  let slash = line.indexOf('\\');
  const links: Link[] = [];
  const openers: { at: number; image: boolean }[] = [];
  let close = -1;
  const lastRound = line.lastIndexOf(')');
  for (let i = 0; ; i++) {
    if (opening !== -1 && opening < i) opening = line.indexOf('[', i);
    if (closing !== -1 && closing < i) closing = line.indexOf(']', i);
    if (opening === -1 && closing === -1) break;
    if (slash !== -1 && slash < i) slash = line.indexOf('\\', i);
    i = firstOf(opening, firstOf(closing, slash));
    if (i === slash) i++;
    else if (i === opening) openers.push({ at: i, image: line.charAt(i - 1) === '!' });
    else {
      const isRound = line.charCodeAt(i + 1) === ROUND_OPEN;
      const isNone = isRound && (numbered || i >= lastRound);
      const dest = isNone ? null : readDest(line, i + 1);
      const opener = openers.pop();
      if (!dest) continue;
      if (!opener) {
        if (close === -1) close = i;
      } else {
        const start = opener.image ? opener.at - 1 : opener.at;
        while ((links.at(-1)?.start ?? -1) >= start && !opener.image) links.pop();
        const textStart = opener.at + 1;
        links.push({
          start,
          end: dest.end,
          textStart,
          textEnd: i,
          dest: dest.dest,
          image: opener.image,
        });
      }
      i = dest.end - 1;
    }
  }
  return { links, open: openers[0]?.at ?? -1, close };
}

/** The place that comes first; -1 is nowhere. */
const firstOf = (one: number, other: number): number =>
  one === -1 || (other !== -1 && other < one) ? other : one;

const ROUND_OPEN = 40;
const ROUND_CLOSE = 41;

/** Reads `(address "title")`, `(<address>)` or `[32]` at a place; `end` lies behind it. */
export function readDest(line: string, at: number): { dest: string; end: number } | null {
  const opener = line.charAt(at);
  if (opener === '[') {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(line);
    return match ? { dest: `[${match[1] ?? ''}]`, end: REFERENCE.lastIndex } : null;
  }
  if (opener !== '(') return null;
  if (line.startsWith('data:', at + 1)) {
    const end = line.indexOf(')', at);
    return end === -1 ? null : { dest: 'data:', end: end + 1 };
  }
  const length = closeOf(line.slice(at, at + LONGEST_DEST));
  if (length === -1) return null;
  const inner = line.slice(at + 1, at + length).trim();
  const [dest = ''] = inner.includes(' ') ? inner.split(' ', 1) : [inner];
  const isPointed = dest.startsWith('<') || dest.endsWith('>');
  return { dest: isPointed ? dest.replace(/^<|>$/g, '') : dest, end: at + length + 1 };
}

/** Where the round bracket closes that a text begins with; -1 where it does not. */
function closeOf(text: string): number {
  const first = text.indexOf(')');
  // Hardly any address has brackets in it.
  const inner = first === -1 ? -1 : text.indexOf('(', 1);
  if (inner === -1 || inner > first) return first;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === ROUND_OPEN) depth++;
    else if (code === ROUND_CLOSE && --depth === 0) return i;
  }
  return -1;
}

/** The parts of a line in order; images are no parts of their own. */
export function spansOf(line: string, { links }: Scan): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let alt: string | null = null;
  const add = (text: string, dest: string | null, image: string | null): void => {
    if (text.trim() !== '' || dest !== null) spans.push({ text, dest, alt: image });
  };
  for (const link of links) {
    add(line.slice(at, link.start), null, alt);
    alt = null;
    const text = line.slice(link.textStart, link.textEnd);
    if (link.image) alt = text;
    else {
      const inner = withoutImages(text);
      add(inner.text, link.dest, inner.alt);
    }
    at = link.end;
  }
  add(line.slice(at), null, alt);
  return spans;
}

/** Takes images out of a text; hands back what stands for the first. */
export function withoutImages(markup: string): { text: string; alt: string | null } {
  if (!markup.includes('](')) return { text: markup, alt: null };
  const images = scanLinks(markup).links.filter((link) => link.image);
  const kept: string[] = [];
  let at = 0;
  for (const image of images) {
    kept.push(markup.slice(at, image.start));
    at = image.end;
  }
  kept.push(markup.slice(at));
  const [first] = images;
  return { text: kept.join(''), alt: first ? markup.slice(first.textStart, first.textEnd) : null };
}
