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

interface Frame {
  readonly kind: JsonList['kind'];
  readonly start: number;
  readonly aside: boolean;
  /** Part of an array, at any depth. */
  readonly inArray: boolean;
  titled: boolean;
  /** It, or what it wraps, has what only a paper has. */
  paper: boolean;
  /** Its parent knows that it has a title. */
  counted: boolean;
  /** Parts that have a title, or wrap something that has one. */
  titledParts: number;
  parts: number;
}

/** Papers lie deeper than this nowhere: what does is passed over as one value. */
const DEEPEST = 10;

/**
 * Finds what holds the papers of a text: the shallowest lists with parts that have a
 * title, all of them (an archive has one list a day), in the order of the text.
 * Damage does not stop it. Empty where nothing has a title.
 *
 * @param cluesOf is asked once for every member outside of what lies too deep
 */
export function findLists(
  text: string,
  cluesOf: (key: string) => KeyClues,
  from = 0,
  to = text.length,
): JsonList[] {
  const root = frameOf('values', from);
  const open: Frame[] = [root];
  let found: (JsonList & { readonly inArray: boolean })[] = [];
  let foundDepth = Number.POSITIVE_INFINITY;
  /** What lies deeper than a list that is still open does not count. */
  let bound = Number.POSITIVE_INFINITY;
  let aside = false;
  let firstIsTitled = false;

  function titleAt(depth: number): void {
    const frame = open[depth];
    const parent = open[depth - 1];
    if (frame === undefined || parent === undefined || frame.counted) return;
    frame.counted = true;
    parent.titledParts++;
    if (parent === root && root.parts === 1) firstIsTitled = true;
    if (parent.kind === 'array' && !parent.aside) bound = Math.min(bound, depth - 1);
    // `{"paper": {"title": …}, …}`: what wraps a paper in a list stands for it.
    const isWrapper = parent.kind === 'object' && !parent.titled;
    if (isWrapper && open[depth - 2]?.kind !== 'object') titleAt(depth - 1);
  }
  function close(): void {
    const frame = open.pop();
    const depth = open.length;
    if (frame === undefined || frame.aside) return;
    const parent = open.at(-1);
    const isList =
      frame.kind === 'array'
        ? frame.titledParts > 0
        : !frame.titled && frame.titledParts > 1 && frame.titledParts * 2 > frame.parts;
    const isFound = isList && depth <= Math.min(bound, foundDepth);
    if (isFound) {
      if (depth < foundDepth) found = [];
      foundDepth = depth;
      found.push({ kind: frame.kind, start: frame.start, inArray: frame.inArray });
    }
    if (!frame.counted || parent === undefined || parent.kind === 'array') return;
    // An object of papers is no paper, though a paper can have a title within.
    if (isFound) {
      parent.titledParts--;
      if (parent === root && root.parts === 1) firstIsTitled = false;
    }
    if (!isFound && frame.paper) parent.paper = true;
  }

  let place = from;
  while (place < to) {
    const code = text.charCodeAt(place);
    const top = open.at(-1) ?? root;
    if (code === QUOTE) {
      const end = scanString(text, place, to);
      if (top.kind === 'object' && text.charCodeAt(skipSpace(text, end, to)) === COLON) {
        const clues = cluesOf(text.slice(place + 1, Math.min(end - 1, place + 60)));
        aside = clues.aside;
        if (clues.paper) top.paper = true;
        if (clues.title) {
          titleAt(open.length - 1);
          top.titled = true;
        }
      }
      place = end;
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      top.parts++;
      if (open.length > DEEPEST) {
        place = Math.max(place + 1, scanValue(text, place, to).end);
        continue;
      }
      place++;
      const kind = code === OPEN_OBJECT ? 'object' : 'array';
      const isAside = top.aside || (aside && top.kind === 'object');
      open.push(frameOf(kind, place, isAside, top.inArray || top.kind === 'array'));
      aside = false;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      const kind = code === CLOSE_OBJECT ? 'object' : 'array';
      // A bracket that closes nothing is damage of a part, not the end of the list.
      const depth = open.findLastIndex((frame) => frame.kind === kind);
      if (depth > 0) while (open.length > depth) close();
      place++;
    } else place++;
  }
  while (open.length > 1) close();
  const all: JsonList = { kind: 'values', start: from };
  // Where the text begins with a list, papers outside of it fell out of it by damage.
  if (root.titledParts === 0 || (!firstIsTitled && found.length > 0)) return found;
  // `{"title": "My list", "papers": […]}` is a list, but a list deep in a paper is none.
  const isList = root.parts === 1 && !root.paper && found.some(({ inArray }) => !inArray);
  return isList ? found : [all];
}

const frameOf = (kind: Frame['kind'], start: number, aside = false, inArray = false): Frame => ({
  kind,
  start,
  aside,
  inArray,
  titled: false,
  paper: false,
  counted: false,
  titledParts: 0,
  parts: 0,
});
