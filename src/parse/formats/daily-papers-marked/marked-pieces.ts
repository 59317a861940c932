import { isBlank } from '../../clean-text.ts';
import { lastTextIndex } from '../../last-text.ts';
import { isLetter } from '../daily-papers-text/characters.ts';
import { readFurniture } from '../daily-papers-text/page-furniture.ts';
import { joinWrapped } from './join-wrapped.ts';
import {
  bodyOf,
  Closers,
  closerOf,
  endCloser,
  endOfUnclosed,
  FOOT_WORD,
  innerOf,
  LONGEST_BETWEEN,
  LONGEST_LINK,
} from './link-ends.ts';
import type { LinkTarget } from './link-target.ts';
import type { MarkedText } from './marked-text.ts';
import type { Piece } from './piece.ts';
import { plainInline, plainSpaces } from './plain-inline.ts';
import { readDest, type Scan, type Span, scanLinks, spansOf, withoutImages } from './spans-of.ts';

const HEADING = /^[\s>]{0,20}(#{1,6})(?=\s|\[|$)/;
const BOLD = /^\*\*[^*]{3,400}\*\*$|^__[^_]{3,400}__$/;
/** A link that begins behind other text is short. */
const MOST_LINES_BEHIND = 3;

type Place = Pick<Piece, 'heading' | 'first' | 'last' | 'afterBlank' | 'indented'>;

/** Takes a page with Markdown's links apart, also one whose links have numbers only. */
export function markedPieces(page: MarkedText): Piece[] {
  const { lines, definitions, numbered } = page;
  const closers = new Closers(lines, numbered);
  const pieces: Piece[] = [];
  const lastText = lastTextIndex(lines);
  let afterBlank = true;
  for (let index = 0; index <= lastText; index++) {
    const line = lines.at(index) ?? '';
    if (isBlank(line)) {
      afterBlank = true;
      continue;
    }
    if (definitions.has(index)) continue;
    const body = bodyOf(line);
    const heading = headingOf(line, body);
    const indented = line.startsWith('  ');
    const place: Place = { heading, first: index, last: index, afterBlank, indented };
    const read = readBody(body, place, page, closers, lastText);
    for (const piece of read) pieces.push(piece);
    index = read.at(-1)?.last ?? index;
    afterBlank = false;
  }
  return pieces;
}

/** 1 … 6 for a heading, 7 for a line in bold, 0 for everything else. */
function headingOf(line: string, body: string): number {
  if (isLetter(line.charCodeAt(0))) return 0;
  const marks = HEADING.exec(line)?.[1];
  if (marks !== undefined) return marks.length;
  return (body.startsWith('**') || body.startsWith('__')) && BOLD.test(body) ? 7 : 0;
}

/** The pieces of a line, and of those below over which its last link goes. */
function readBody(
  body: string,
  place: Place,
  page: MarkedText,
  closers: Closers,
  lastText: number,
): Piece[] {
  const { lines, numbered } = page;
  const { first: index, heading } = place;
  const scan = scanLinks(body, numbered);
  const { open, close } = scan;
  // A typed link is a part of the text, but its address is still taken out of it.
  const all = numbered ? undefined : scan;
  if (open === -1 && close > 0 && body.startsWith('[')) {
    // A bracket of the text closed the link's own: `[the interval (0, 1] is …](address)`.
    return linkOver([body.slice(1, close)], body.slice(close), place, page);
  }
  if (open === -1 || open > LONGEST_BETWEEN) return piecesOf(body, place, page, all);

  const before = piecesOf(body.slice(0, open), place, page);
  const start = body.slice(open + 1);
  const own = endCloser(body, scan, open === 0);
  if (own > open)
    return [...before, ...linkOver([body.slice(open + 1, own)], body.slice(own), place, page)];
  const end = closers.below(index + 1);
  if (end >= 0 && end - index <= (open === 0 ? LONGEST_LINK : MOST_LINES_BEHIND)) {
    const last = innerOf(lines.at(end) ?? '', heading);
    const at = closerOf(last, numbered);
    const texts = [innerOf(start, 0)];
    for (let below = index + 1; below < end; below++)
      texts.push(innerOf(lines.at(below) ?? '', heading));
    texts.push(last.slice(0, at));
    return [...before, ...linkOver(texts, last.slice(at), { ...place, last: end }, page)];
  }
  if (end === -1 && open === 0) {
    const last = endOfUnclosed(lines, index, lastText);
    const texts = [innerOf(start, 0)];
    for (let below = index + 1; below <= last; below++)
      texts.push(innerOf(lines.at(below) ?? '', heading));
    const piece = pieceOf(texts, null, { ...place, last }, page);
    return [{ ...piece, unclosed: last === lastText }];
  }
  return open === 0 ? piecesOf(start, place, page) : piecesOf(body, place, page, all);
}

/** A link whose text is some lines, and what follows it on the last of them. */
function linkOver(texts: readonly string[], rest: string, place: Place, page: MarkedText): Piece[] {
  const dest = readDest(rest, 1);
  const link = pieceOf(texts, targetOf(dest?.dest ?? '', page), place, page);
  const there: Place = { ...place, heading: 0, first: place.last, afterBlank: false };
  return [link, ...piecesOf(rest.slice(dest?.end ?? 1), there, page)];
}

function piecesOf(
  body: string,
  place: Place,
  page: MarkedText,
  scan: Scan = scanLinks(body),
): Piece[] {
  if (isBlank(body)) return [];
  if (scan.links.length === 0) return [pieceOf([body], null, place, page)];
  const spans = spansOf(body, scan);
  const between = spans.filter((span) => span.dest === null).map((span) => span.text.trim());
  const whole = (): string => spans.map((span) => span.text).join('');
  if (between.length === spans.length) return [pieceOf([body], null, place, page)];
  if (isSentence(spans, between, page)) return [pieceOf([whole()], null, place, page)];
  const said = withoutBrackets(whole());
  if (isSign(said)) return [pieceOf([said], null, place, page)];

  // Stars around a link are emphasis, a number before it is a list's.
  const heading = place.heading || (between.includes('**') ? 7 : 0);
  const parts = spans.filter(
    (span) => span.dest !== null || !/^(?:[*_~|#]+|\d{1,3}[.)])$/.test(span.text.trim()),
  );
  return parts.map(({ text, dest, alt }) => {
    const target = dest === null ? null : targetOf(dest, page);
    const there = { ...place, heading: target ? heading : place.heading };
    const piece = pieceOf([text], target, there, page);
    return alt === null ? piece : { ...piece, alt };
  });
}

const withoutBrackets = (text: string): string =>
  text.includes('[') ? text.replace(/\[[^\]]{0,100}\]\s?/g, '') : text;

/** A sign of the page stands at the beginning, which tells of most abstracts that they are none. */
function isSign(said: string): boolean {
  const isAbstract =
    said.length > LONG && PLAIN_BEGINNING.test(said) && !readFurniture(said.slice(0, LONG), false);
  return !isAbstract && readFurniture(plainInline(said), false)?.kind === 'sign';
}

const LONG = 200;
/** Without marks of Markdown. */
const PLAIN_BEGINNING = /^[A-Za-z0-9 ,.'-]{40}/;

/** Words around links that lead to no part of a card: `see [our page](…) for the data`. */
function isSentence(spans: readonly Span[], between: readonly string[], page: MarkedText): boolean {
  if (between.some((text) => text.length > LONGEST_BETWEEN)) return true;
  const hasWords = between.some((text) => /\p{L}{2}/u.test(text) && !FOOT_WORD.test(text));
  return (
    hasWords && spans.every(({ dest }) => dest === null || targetOf(dest, page).kind === 'other')
  );
}

function pieceOf(
  texts: readonly string[],
  target: LinkTarget | null,
  place: Place,
  page: MarkedText,
): Piece {
  const { text, alt } = plainText(texts, page.literal);
  const { heading, first, last, afterBlank, indented } = place;
  // One by one: to spread a place takes ten times as long, and pages have a million pieces.
  return { text, target, alt, heading, first, last, afterBlank, indented, unclosed: false };
}

function plainText(
  texts: readonly string[],
  literal: boolean,
): { readonly text: string; readonly alt: string | null } {
  let alt: string | null = null;
  const plain = texts.map((text) => {
    const image = withoutImages(text);
    alt ??= image.alt;
    return literal ? plainSpaces(image.text) : plainInline(withoutBreak(image.text));
  });
  return { text: joinWrapped(plain), alt };
}

/** Backslashes at the end of a line break it. */
const withoutBreak = (text: string): string =>
  text.includes('\\') ? text.replace(/\\+\s*$/, '') : text;

function targetOf(dest: string, page: MarkedText): LinkTarget {
  const name = dest.startsWith('[') ? dest.slice(1, -1) : null;
  return page.targets.read(name === null ? dest : page.definitions.addressOf(name));
}
