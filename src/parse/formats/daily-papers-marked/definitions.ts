import { isBlank } from '../../clean-text.ts';
import { lastTextIndex } from '../../last-text.ts';
import type { LineList } from '../../line-list.ts';
import { isDigit } from '../daily-papers-text/characters.ts';

/** Addresses of links that are told apart from their text, by the name in brackets. */
export interface Definitions {
  readonly of: ReadonlyMap<string, string>;
  /** Indexes of the lines that define them, with the headings above, from the first to the last. */
  readonly lines: ReadonlySet<number>;
}

const DEFINITION =
  /^\s*\[([^\]]{1,60})\](?::\s*|\s+)<?((?:https?|mailto|file|localfile|javascript):\S*?|\/\S*?)>?(?:\s+["'(].{0,200}["')])?\s*$/;
/** `32. https://…` counts where such lines follow each other: at the end of a dump. */
const NUMBERED = /^\s*(\d{1,6})\.\s+((?:https?|mailto|file|localfile|javascript):\S*|\/\S*)\s*$/;
const TITLE = /^\s*#*\s*(?:references|links|visible links|hidden links|link list)\s*:?\s*$/i;

/** The first letters of those, and the mark of a heading: most lines are told by them alone. */
const TITLE_INITIALS = Array.from('#rlvhRLVH', (sign) => sign.charCodeAt(0));
const OPEN = 91;

/** Finds `[32]: https://…`, and the list that lynx, links and others print at the end. */
export function readDefinitions(lines: LineList): Definitions {
  const of = new Map<string, string>();
  const defining = new Set<number>();
  const lastText = lastTextIndex(lines);
  let titles: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines.at(index) ?? '';
    if (line.length > 2500 || isBlank(line)) continue;
    const first = firstCodeOf(line);
    const match =
      first === OPEN ? DEFINITION.exec(line) : isDigit(first) ? NUMBERED.exec(line) : null;
    if (match) {
      // The last line of a cut file can be half an address.
      if (index < lastText) of.set(match[1] ?? '', match[2] ?? '');
      for (const title of titles) defining.add(title);
      defining.add(index);
      titles = [];
    } else if (TITLE_INITIALS.includes(first) && TITLE.test(line)) titles.push(index);
    else if (titles.length > 0) titles = [];
  }
  return { of, lines: defining };
}

/** Of the first character that is no white space; `NaN` where all is. */
function firstCodeOf(line: string): number {
  const code = line.charCodeAt(0);
  return code > 32 && code < 127 ? code : line.trimStart().charCodeAt(0);
}
