/** Longer addresses are cut text, and looking further would cost time for every bracket. */
const LONGEST_DEST = 1200;
const REFERENCE = /\[[^[\]\n]{1,60}\]/y;
/** What is kept of each link: where it starts, where its text does, and where both end. */
const PLACES = 4;
const SQUARE_OPEN = 91;
const ROUND_OPEN = 40;
const ROUND_CLOSE = 41;
const EXCLAMATION = 33;

/**
 * The links of a line, as places in it: `[text](address)`, `![alt](address)`,
 * `[text][32]`. One reader goes from line to line: objects for every link
 * would take more memory than what is linked.
 */
export class LineLinks {
  /** The line that was read last. */
  line = '';
  /** How many links it has. */
  count = 0;
  /** Where the first bracket stands that the line does not close; -1 where none does. */
  open = -1;
  /** The first `]` with a destination and without an opener; -1 where none stands. */
  close = -1;
  readonly #places: number[] = [];
  /** Where brackets stand that are still open, as many as are counted on the way. */
  readonly #openers: number[] = [];

  start(link: number): number {
    return this.#places[PLACES * link] ?? 0;
  }

  textStart(link: number): number {
    return this.#places[PLACES * link + 1] ?? 0;
  }

  textEnd(link: number): number {
    return this.#places[PLACES * link + 2] ?? 0;
  }

  end(link: number): number {
    return this.#places[PLACES * link + 3] ?? 0;
  }

  isImage(link: number): boolean {
    return this.start(link) + 1 < this.textStart(link);
  }

  /** Still with its markup. */
  text(link: number): string {
    return this.line.slice(this.textStart(link), this.textEnd(link));
  }

  /** The address, or the number in its brackets. */
  dest(link: number): string {
    return destIn(this.line, this.textEnd(link) + 1, this.end(link));
  }

  /** @param numbered only links with numbers count */
  read(line: string, numbered = false): this {
    this.line = line;
    this.count = 0;
    this.open = -1;
    this.close = -1;
    // The engine looks for a character of a long line far faster than a loop over all of them.
    let opening = line.indexOf('[');
    let closing = line.indexOf(']');
    if (opening === -1 && closing === -1) return this;
    let slash = line.indexOf('\\');
    const lastRound = numbered || closing === -1 ? -1 : line.lastIndexOf(')');
    let openers = 0;
    for (let i = 0; ; i++) {
      if (opening !== -1 && opening < i) opening = line.indexOf('[', i);
      if (closing !== -1 && closing < i) closing = line.indexOf(']', i);
      if (opening === -1 && closing === -1) break;
      if (slash !== -1 && slash < i) slash = line.indexOf('\\', i);
      i = firstOf(opening, firstOf(closing, slash));
      if (i === slash) i++;
      else if (i === opening) this.#openers[openers++] = i;
      else {
        const isRound = line.charCodeAt(i + 1) === ROUND_OPEN;
        const isNone = isRound && i >= lastRound;
        const end = isNone ? -1 : endOfDest(line, i + 1);
        const opener = openers > 0 ? (this.#openers[--openers] ?? -1) : -1;
        if (end === -1) continue;
        if (opener !== -1) this.#add(opener, i, end);
        else if (this.close === -1) this.close = i;
        i = end - 1;
      }
    }
    if (openers > 0) this.open = this.#openers[0] ?? -1;
    return this;
  }

  #add(opener: number, textEnd: number, end: number): void {
    const isImage = this.line.charCodeAt(opener - 1) === EXCLAMATION;
    const start = isImage ? opener - 1 : opener;
    // What stands inside a link is no link of its own.
    if (!isImage) while (this.count > 0 && this.start(this.count - 1) >= start) this.count--;
    const at = PLACES * this.count;
    this.#places[at] = start;
    this.#places[at + 1] = opener + 1;
    this.#places[at + 2] = textEnd;
    this.#places[at + 3] = end;
    this.count++;
  }
}

/** The place that comes first; -1 is nowhere. */
const firstOf = (one: number, other: number): number =>
  one === -1 || (other !== -1 && other < one) ? other : one;

/** Behind `(address "title")`, `(<address>)` or `[32]` at a place; -1 where none stands there. */
export function endOfDest(line: string, at: number): number {
  const opener = line.charCodeAt(at);
  if (opener === SQUARE_OPEN) {
    REFERENCE.lastIndex = at;
    return REFERENCE.test(line) ? REFERENCE.lastIndex : -1;
  }
  if (opener !== ROUND_OPEN) return -1;
  if (line.startsWith('data:', at + 1)) return line.indexOf(')', at) + 1 || -1;
  const most = Math.min(line.length, at + LONGEST_DEST);
  let depth = 0;
  for (let i = at; i < most; i++) {
    const code = line.charCodeAt(i);
    if (code === ROUND_OPEN) depth++;
    else if (code === ROUND_CLOSE && --depth === 0) return i + 1;
  }
  return -1;
}

/** The address, or the number in its brackets, that stands from `at` to `end`. */
export function destIn(line: string, at: number, end: number): string {
  if (line.charCodeAt(at) === SQUARE_OPEN) return line.slice(at, end);
  if (line.startsWith('data:', at + 1)) return 'data:';
  const inner = line.slice(at + 1, end - 1).trim();
  const blank = inner.indexOf(' ');
  const dest = blank === -1 ? inner : inner.slice(0, blank);
  const isPointed = dest.startsWith('<') || dest.endsWith('>');
  return isPointed ? dest.replace(/^<|>$/g, '') : dest;
}
