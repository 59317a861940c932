import { isBylineOpener, isDot, readAuthors, readMeta } from './byline.ts';
import { readCardLink } from './card-link.ts';
import { readFurniture, readPageDate, readStatedYear } from './page-furniture.ts';

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
  /** Counted up to the first 300 characters. */
  readonly words: number;
  /** Share of the words of four letters and more that begin with a capital, 0 … 1. */
  readonly capitals: number;
}

/** Beyond this nothing is a title, and most clues are not worth their time. */
const LONG = 400;
const NUMBER = /^(?:\d{1,6}|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d)?k)$/;
const DASH = /^[-–—]$/;
/** Without these a line is no byline and no date; they are cheap to look for. */
const AUTHORS_END = /authors?$|comments?$/;
const META_END = /[\d)\]S·]$/;
const META =
  /\bauthors?\b|(?:^|[·∙⋅]\s*)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? +\d/i;

const PROMISING = /(?:[,:–-]|\b(?:and|or|of|for|the|a|an|with|in|on|to|by|from|via|using))$/i;
const PROSE =
  /\b(?:[Ww]e|[Oo]ur|[Tt]his (?:paper|work|study|survey|article|report)|[Ii]n this|[Tt]hese|such as|has been|have been)\b/;

/** Looks at a line. `belowSign`: the line above is a sign of the page, or there is none. */
export function readClues(line: string, afterBlank: boolean, belowSign: boolean): LineClues {
  const trimmed = line.trim();
  const isLong = trimmed.length > LONG;
  const furniture = isLong ? null : readFurniture(trimmed, belowSign);
  const text = furniture?.rest || trimmed;
  const glued = text !== trimmed;
  const shape = isLong ? 'text' : shapeOf(text);
  const ending = endingOf(text);
  const { words, capitals } = isLong ? LONG_WORDS : countWords(text);
  return {
    text,
    shape,
    afterBlank,
    indented: !glued && line.startsWith('  '),
    furniture: glued ? null : (furniture?.kind ?? null),
    headFact:
      (shape === 'dated' && readPageDate(text) !== null) ||
      (!isLong && readStatedYear(trimmed) !== null),
    startsLower: isLower(text.charCodeAt(0)),
    finished: ending !== 'open',
    endsWithPeriod: ending === 'period',
    promising: !isLong && ending === 'open' && PROMISING.test(text),
    prose: !isLong && PROSE.test(text),
    breaks: isLong ? 0 : countBreaks(text),
    words,
    capitals,
  };
}

const LONG_WORDS = { words: LONG / 8, capitals: 0 };

function shapeOf(text: string): Shape {
  if (text.length <= 10) {
    if (NUMBER.test(text)) return 'number';
    if (DASH.test(text)) return 'dash';
    if (isDot(text)) return 'dot';
    if (isBylineOpener(text)) return 'opener';
  }
  if (text.startsWith('http') && readCardLink(text))
    return text.endsWith('#community') ? 'comments-link' : 'link';
  const last = text.charCodeAt(text.length - 1);
  const mayBeMeta = isLower(last) ? AUTHORS_END.test(text) : META_END.test(text) && META.test(text);
  if (!mayBeMeta) return 'text';
  if (readAuthors(text)) return 'authors';
  const meta = readMeta(text);
  if (!meta) return 'text';
  return meta.dated ? 'dated' : 'authors';
}

const CLOSING = ')]}"\'”’*';

/** How a text ends, whatever closes behind: with a period, another mark or a link, or open. */
function endingOf(text: string): 'period' | 'other' | 'open' {
  let last = text.length - 1;
  while (last > 0 && CLOSING.includes(text.charAt(last))) last--;
  const mark = text.charAt(last);
  if (mark === '.') return text.charAt(last - 1) === '.' ? 'other' : 'period';
  if (mark === '!' || mark === '?' || mark === '…') return 'other';
  const word = text.lastIndexOf(' ') + 1;
  return /^[({<]?https?:\/\//.test(text.slice(word, word + 10)) ? 'other' : 'open';
}

/** A small letter, a digit or a bracket, a period, spaces, a capital. */
function countBreaks(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('. '); at !== -1; at = text.indexOf('. ', at + 2)) {
    let next = at + 2;
    while (text.charCodeAt(next) === 32) next++;
    const before = text.charAt(at - 1);
    const closes = isLower(text.charCodeAt(at - 1)) || /[\d%)\]]/.test(before);
    if (closes && isUpper(text.charCodeAt(next))) breaks++;
  }
  return breaks;
}

function countWords(text: string): Pick<LineClues, 'words' | 'capitals'> {
  const end = Math.min(text.length, 300);
  let words = 1;
  let long = 0;
  let capital = 0;
  let letters = 0;
  let begins = 0;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32;
    if (isLower(code) || isUpper(code)) {
      if (letters === 0) begins = code;
      letters++;
      continue;
    }
    if (letters >= 4) {
      long++;
      if (isUpper(begins)) capital++;
    }
    letters = 0;
    if (code === 32 && i < end) words++;
  }
  return { words, capitals: long === 0 ? 1 : capital / long };
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
