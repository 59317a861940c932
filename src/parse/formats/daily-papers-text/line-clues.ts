import { isBylineOpener, isDot, readAuthors, readMeta } from './byline.ts';
import { readCardLink } from './card-link.ts';
import { codeAt, isDigit, isLower, trim } from './characters.ts';
import {
  beginsAsFurniture,
  readFurniture,
  readPageDate,
  readStatedYear,
} from './page-furniture.ts';
import { isPromising, lookAtWords, type WordClues } from './word-clues.ts';

/** What a line is beyond doubt, by its shape alone; `text` is everything else. */
export type Shape =
  | 'text'
  | 'number'
  | 'dash'
  | 'dot'
  | 'authors'
  | 'opener'
  | 'dated'
  | 'link'
  | 'comments-link';

/** What can be seen of one line that is not blank. */
export interface LineClues {
  /** Trimmed, and without the furniture that was glued to it. */
  readonly text: string;
  readonly isGlued: boolean;
  readonly shape: Shape;
  /** A blank line, or nothing, stands above. */
  readonly afterBlank: boolean;
  readonly indented: boolean;
  readonly furniture: 'sign' | 'menu' | null;
  /** Could be the page's date or say when the file was saved. */
  readonly headFact: boolean;
  readonly startsLower: boolean;
  /** Ends as a sentence does, or with a link. */
  readonly finished: boolean;
  readonly endsWithPeriod: boolean;
  /** Ends with a word or a mark after which more must come: `of`, `and`, a comma. */
  readonly promising: boolean;
  /** Has words that running text has and titles hardly ever; not looked for in long lines. */
  readonly prose: boolean;
  /** Sentences that end inside the line; not counted in long lines. */
  readonly breaks: number;
  /** Characters up to the first blank. */
  readonly firstWord: number;
  /** Counted up to the first 300 characters. */
  readonly words: number;
  /** Share of the words of four letters and more that begin with a capital, 0 … 1. */
  readonly capitals: number;
}

/** What the line below asks about a line. */
export type LineAbove = Pick<LineClues, 'text' | 'finished' | 'promising' | 'furniture'>;

/** Beyond this nothing is a title, and most clues are not worth their time. */
export const LONG = 400;
const NUMBER = /^(?:\d{1,6}|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d)?k)$/;
const DASH = /^[-–—]$/;
const META_ENDS = '0123456789)]S·';
const META =
  /\bauthors?\b|(?:^|[·∙⋅]\s*)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? +\d/i;

/** Looks at a line. `belowSign`: the line above is a sign of the page, or there is none. */
export function readClues(line: string, afterBlank: boolean, belowSign: boolean): LineClues {
  const trimmed = trim(line);
  const isLong = trimmed.length > LONG;
  const seen = isLong ? 'text' : shapeOf(trimmed);
  // What a foot is made of is no furniture, and hardly needs to be asked.
  const isFoot = seen !== 'text' && !belowSign && !beginsAsFurniture(trimmed);
  const furniture = isLong || isFoot ? null : readFurniture(trimmed, belowSign);
  const text = furniture?.rest || trimmed;
  const glued = text !== trimmed;
  const shape = glued ? shapeOf(text) : seen;
  const ending = endingOf(text);
  const { words, capitals, breaks, prose } = isLong ? LONG_WORDS : lookAtWords(text);
  const firstWord = text.indexOf(' ');
  return {
    text,
    isGlued: glued,
    shape,
    afterBlank,
    indented: !glued && line !== trimmed && line.startsWith('  '),
    furniture: glued ? null : (furniture?.kind ?? null),
    headFact:
      (shape === 'dated' && readPageDate(text) !== null) ||
      (!isLong && readStatedYear(trimmed) !== null),
    startsLower: isLower(text.charCodeAt(0)),
    finished: ending !== 'open',
    endsWithPeriod: ending === 'period',
    promising: !isLong && ending === 'open' && isPromising(text),
    prose,
    breaks,
    firstWord: firstWord === -1 ? text.length : firstWord,
    words,
    capitals,
  };
}

const LONG_WORDS: WordClues = { words: LONG / 8, capitals: 0, breaks: 0, prose: false };

function shapeOf(text: string): Shape {
  if (text.length <= 10 && isDigit(text.charCodeAt(0)) && NUMBER.test(text)) return 'number';
  if (text.length === 1) {
    if (DASH.test(text)) return 'dash';
    if (isDot(text)) return 'dot';
    if (isBylineOpener(text)) return 'opener';
  }
  if (text.startsWith('http') && readCardLink(text))
    return text.endsWith('#community') ? 'comments-link' : 'link';
  if (!mayBeMeta(text)) return 'text';
  if (readAuthors(text)) return 'authors';
  const meta = readMeta(text);
  if (!meta) return 'text';
  return meta.dated ? 'dated' : 'authors';
}

/** Without these a line is no byline and no date; they are cheap to look for. */
export function mayBeMeta(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (!isLower(last)) return META_ENDS.includes(text.charAt(text.length - 1)) && META.test(text);
  const end = last === SMALL_S ? text.length - 1 : text.length;
  return text.endsWith('author', end) || text.endsWith('comment', end);
}

const SMALL_S = 115;
const BLANK = 32;
const PERIOD = 46;
const SHORTEST_LINK = 'http://'.length;
const CLOSING = ')]}"\'”’*';

/** How a text ends, whatever closes behind: with a period, another mark or a link, or open. */
export function endingOf(text: string): 'period' | 'other' | 'open' {
  let last = text.length - 1;
  let code = text.charCodeAt(last);
  while (last > 0 && !isLower(code) && CLOSING.includes(text.charAt(last)))
    code = text.charCodeAt(--last);
  if (code === PERIOD) return codeAt(text, last - 1) === PERIOD ? 'other' : 'period';
  if (!isLower(code) && '!?…'.includes(text.charAt(last))) return 'other';
  for (let at = text.length - 1; at > text.length - SHORTEST_LINK; at--)
    if (codeAt(text, at) === BLANK) return 'open';
  const word = text.lastIndexOf(' ') + 1;
  // The link can stand in brackets, and what was a command of TeX before it: `href{https://…}`.
  const link = text.indexOf('http', word);
  return link !== -1 && /^https?:\/\//.test(text.slice(link, link + 8)) ? 'other' : 'open';
}
