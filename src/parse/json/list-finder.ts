import type { BlockText } from '../block-text.ts';
import { KnownNames } from './known-names.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  scanString,
  scanValue,
  skipSpace,
} from './scan-value.ts';

/** What the name of a member says of the object that has it. */
export interface KeyClues {
  /** Only papers, and lists of them, have such a member: `title`. */
  readonly title: boolean;
  /** A paper has such a member and a list of papers does not: `abstract`, `doi`. */
  readonly paper: boolean;
  /** A list of other papers, of people or things: `references`, `authors`. */
  readonly aside: boolean;
}

/** Something whose parts are papers: all values of a text, an array, an object of objects. */
export interface JsonList {
  readonly kind: 'values' | 'array' | 'object';
  /** Where its first part can stand. */
  readonly start: number;
}

interface FoundList extends JsonList {
  readonly inArray: boolean;
}

/** Papers lie deeper than this nowhere: what does is passed over as one value. */
const DEEPEST = 10;
/** Of a name only so much is looked at. */
const LONGEST_NAME = 59;

/**
 * Finds what holds the papers of a text: the shallowest lists with parts that have a
 * title, all of them (an archive has one list a day), in the order of the text.
 * Damage does not stop it.
 */
export class ListFinder {
  readonly #text: BlockText;
  readonly #names: KnownNames<KeyClues>;
  /** What is open, the outermost first; behind them what can be used again. */
  readonly #frames: Frame[] = [new Frame()];
  /** How many are open. */
  #depth = 1;
  #found: FoundList[] = [];
  #foundDepth = Number.POSITIVE_INFINITY;
  /** What lies deeper than a list that is still open does not count. */
  #bound = Number.POSITIVE_INFINITY;
  #firstIsTitled = false;

  constructor(text: BlockText, cluesOf: (key: string) => KeyClues) {
    this.#text = text;
    this.#names = new KnownNames(text, cluesOf);
  }

  /** The lists of a part of the text; empty where nothing has a title. */
  listsIn(from = 0, to = this.#text.length): readonly JsonList[] {
    const root = this.#begin(from);
    this.#scan(from, to);
    while (this.#depth > 1) this.#close();
    const found = this.#found;
    // Where the text begins with a list, papers outside of it fell out of it by damage.
    if (root.titledParts === 0 || (!this.#firstIsTitled && found.length > 0)) return found;
    // `{"title": "My list", "papers": […]}` is a list, but a list deep in a paper is none.
    const isList = root.parts === 1 && !root.paper && found.some(({ inArray }) => !inArray);
    return isList ? found : [{ kind: 'values', start: from }];
  }

  #begin(from: number): Frame {
    this.#found = [];
    this.#foundDepth = Number.POSITIVE_INFINITY;
    this.#bound = Number.POSITIVE_INFINITY;
    this.#firstIsTitled = false;
    this.#depth = 0;
    return this.#open('values', from, false, false);
  }

  #scan(from: number, to: number): void {
    const text = this.#text;
    /** The value of the member that is being read lies aside. */
    let aside = false;
    let top = this.#frame(0);
    let place = from;
    while (place < to) {
      const code = text.charCodeAt(place);
      if (code === QUOTE) {
        const end = scanString(text, place, to);
        if (top.kind === 'object' && text.charCodeAt(skipSpace(text, end, to)) === COLON) {
          const name = place + 1;
          const nameEnd = Math.max(name, Math.min(end - 1, name + LONGEST_NAME));
          const clues = this.#names.of(name, nameEnd);
          aside = clues.aside;
          if (clues.paper) top.paper = true;
          if (clues.title) {
            this.#titleAt(this.#depth - 1);
            top.titled = true;
          }
        }
        place = end;
      } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
        top.parts++;
        if (this.#depth > DEEPEST) {
          place = Math.max(place + 1, scanValue(text, place, to).end);
          continue;
        }
        place++;
        const kind = code === OPEN_OBJECT ? 'object' : 'array';
        const isAside = top.aside || (aside && top.kind === 'object');
        top = this.#open(kind, place, isAside, top.inArray || top.kind === 'array');
        aside = false;
      } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
        this.#closeUpTo(code === CLOSE_OBJECT ? 'object' : 'array');
        top = this.#frame(this.#depth - 1);
        place++;
      } else place++;
    }
  }

  #titleAt(depth: number): void {
    if (depth < 1) return;
    const frame = this.#frame(depth);
    const parent = this.#frame(depth - 1);
    if (frame.counted) return;
    frame.counted = true;
    parent.titledParts++;
    if (depth === 1 && parent.parts === 1) this.#firstIsTitled = true;
    if (parent.kind === 'array' && !parent.aside) this.#bound = Math.min(this.#bound, depth - 1);
    // `{"paper": {"title": …}, …}`: what wraps a paper in a list stands for it.
    const isWrapper = parent.kind === 'object' && !parent.titled;
    if (isWrapper && this.#frame(depth - 2).kind !== 'object') this.#titleAt(depth - 1);
  }

  /** A bracket that closes nothing is damage of a part, not the end of the list. */
  #closeUpTo(kind: JsonList['kind']): void {
    let depth = this.#depth - 1;
    while (depth > 0 && this.#frame(depth).kind !== kind) depth--;
    if (depth > 0) while (this.#depth > depth) this.#close();
  }

  #close(): void {
    this.#depth--;
    const depth = this.#depth;
    const frame = this.#frame(depth);
    if (frame.aside) return;
    const isFound = isList(frame) && depth <= Math.min(this.#bound, this.#foundDepth);
    if (isFound) {
      if (depth < this.#foundDepth) this.#found = [];
      this.#foundDepth = depth;
      this.#found.push({ kind: frame.kind, start: frame.start, inArray: frame.inArray });
    }
    const parent = this.#frame(depth - 1);
    if (!frame.counted || parent.kind === 'array') return;
    // An object of papers is no paper, though a paper can have a title within.
    if (isFound) {
      parent.titledParts--;
      if (depth === 1 && parent.parts === 1) this.#firstIsTitled = false;
    }
    if (!isFound && frame.paper) parent.paper = true;
  }

  #open(kind: JsonList['kind'], start: number, aside: boolean, inArray: boolean): Frame {
    const frame = this.#frame(this.#depth);
    this.#depth++;
    frame.reset(kind, start, aside, inArray);
    return frame;
  }

  #frame(depth: number): Frame {
    const frame = this.#frames[depth];
    if (frame !== undefined) return frame;
    const another = new Frame();
    this.#frames[depth] = another;
    return another;
  }
}

/** An array or object that is open, or the text as a whole. */
class Frame {
  kind: JsonList['kind'] = 'values';
  start = 0;
  aside = false;
  /** Part of an array, at any depth. */
  inArray = false;
  titled = false;
  /** It, or what it wraps, has what only a paper has. */
  paper = false;
  /** Its parent knows that it has a title. */
  counted = false;
  /** Parts that have a title, or wrap something that has one. */
  titledParts = 0;
  parts = 0;

  reset(kind: JsonList['kind'], start: number, aside: boolean, inArray: boolean): void {
    this.kind = kind;
    this.start = start;
    this.aside = aside;
    this.inArray = inArray;
    this.titled = false;
    this.paper = false;
    this.counted = false;
    this.titledParts = 0;
    this.parts = 0;
  }
}

const isList = ({ kind, titled, titledParts, parts }: Frame): boolean =>
  kind === 'array' ? titledParts > 0 : !titled && titledParts > 1 && titledParts * 2 > parts;
