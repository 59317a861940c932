import { isDot } from '../daily-papers-text/byline.ts';
import { readCardDate } from '../daily-papers-text/card-date.ts';
import { readFurniture } from '../daily-papers-text/page-furniture.ts';
import type { Definitions } from './definitions.ts';
import { joinWrapped } from './join-wrapped.ts';
import { type LinkTarget, readTarget } from './link-target.ts';
import type { Piece } from './piece.ts';
import { plainInline } from './plain-inline.ts';
import { readDest, scanLinks, spansOf, withoutImages } from './spans-of.ts';

/** Bullets, quotes and heading marks in front of a line, and numbers in front of a link. */
const PREFIX =
  /^(?:\s|>|[*+•‣-](?=\s+\S)|\d{1,3}[.)](?=\s+(?:\[|\*\*))|#{1,6}(?=\s|\[)|#{1,6}$){0,40}/;
/** In a linked text only what is no part of a sentence: bullets of avatars and authors. */
const INNER_PREFIX = /^[\s>]*(?:[*+•‣-]\s+(?=!\[|\[?\d[\d,]* authors?))?/;
const HEADING = /^[\s>]{0,20}(#{1,6})(?=\s|\[|$)/;
const BOLD = /^\*\*[^*]{3,400}\*\*$|^__[^_]{3,400}__$/;
/** An abstract has at most some hundred lines; a bracket that is open longer is none. */
const LONGEST_LINK = 400;
/** Text between links that is longer is a sentence with links in it. */
const LONGEST_BETWEEN = 60;

/** Takes a page with Markdown's links apart, also one whose links have numbers only. */
export function markedPieces(lines: readonly string[], definitions: Definitions): Piece[] {
  const ends = closersBelow(lines);
  const pieces: Piece[] = [];
  const lastText = lines.findLastIndex((line) => line.trim() !== '');
  let afterBlank = true;
  for (let index = 0; index <= lastText; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    if (definitions.lines.has(index)) continue;
    const read = readLine(lines, index, afterBlank, ends, lastText, definitions);
    for (const piece of read) pieces.push(piece);
    index = read.at(-1)?.last ?? index;
    afterBlank = false;
  }
  return pieces;
}

type Place = Pick<Piece, 'heading' | 'first' | 'last' | 'afterBlank' | 'indented'>;

function readLine(
  lines: readonly string[],
  index: number,
  afterBlank: boolean,
  closers: Int32Array,
  lastText: number,
  definitions: Definitions,
): Piece[] {
  const line = lines[index] ?? '';
  const body = bodyOf(line);
  const heading = HEADING.exec(line)?.[1]?.length ?? (BOLD.test(body) ? 7 : 0);
  const indented = line.startsWith('  ');
  const place: Place = { heading, first: index, last: index, afterBlank, indented };
  const { open, close } = scanLinks(body);
  if (open === -1 && close > 0 && body.startsWith('[')) {
    // A bracket of the text closed the link's own: `[the interval (0, 1] is …](address)`.
    return linkOver([body.slice(1, close)], body.slice(close), place, definitions);
  }
  if (open === -1 || open > LONGEST_BETWEEN) return piecesOf(body, place, definitions);

  const before = piecesOf(body.slice(0, open), place, definitions);
  const start = body.slice(open + 1);
  const own = endCloser(body);
  if (own > open)
    return [
      ...before,
      ...linkOver([body.slice(open + 1, own)], body.slice(own), place, definitions),
    ];
  const end = closers[index + 1] ?? -1;
  const limit = open === 0 ? LONGEST_LINK : 3;
  if (end !== -1 && end - index <= limit) {
    const inner = lines.slice(index + 1, end).map((text) => innerOf(text, heading));
    const last = innerOf(lines[end] ?? '', heading);
    const at = closerOf(last);
    const texts = [innerOf(start, 0), ...inner, last.slice(0, at)];
    const link = linkOver(texts, last.slice(at), { ...place, last: end }, definitions);
    return [...before, ...link.map((piece) => ({ ...piece, inside: piece.inside || open > 0 }))];
  }
  if (end === -1 && open === 0) {
    const last = endOfUnclosed(lines, index, lastText);
    const below = lines.slice(index + 1, last + 1).map((text) => innerOf(text, heading));
    const piece = pieceOf([innerOf(start, 0), ...below], null, { ...place, last }, false);
    return [{ ...piece, unclosed: last === lastText }];
  }
  return piecesOf(open === 0 ? start : body, place, definitions);
}

/** A link whose text is some lines, and what follows it on the last of them. */
function linkOver(
  texts: readonly string[],
  rest: string,
  place: Place,
  definitions: Definitions,
): Piece[] {
  const dest = readDest(rest, 1);
  const link = pieceOf(texts, targetOf(dest?.dest ?? '', definitions), place, false);
  const behind = rest.slice(dest?.end ?? 1);
  const there: Place = { ...place, heading: 0, first: place.last, afterBlank: false };
  return [
    link,
    ...piecesOf(behind, there, definitions).map((piece) => ({ ...piece, inside: true })),
  ];
}

function piecesOf(body: string, place: Place, definitions: Definitions): Piece[] {
  if (body.trim() === '') return [];
  const spans = spansOf(body);
  const between = spans.filter((span) => span.dest === null).map((span) => span.text.trim());
  const isSentence = between.some((text) => text.length > LONGEST_BETWEEN);
  const hasLinks = spans.some((span) => span.dest !== null);
  if (isSentence || !hasLinks) {
    const text = hasLinks ? spans.map((span) => span.text).join('') : withoutImages(body).text;
    return [pieceOf([text], null, place, false)];
  }
  const whole = spans
    .map((span) => span.text)
    .join('')
    .replace(/\[[^\]]{0,100}\]\s?/g, '');
  if (readFurniture(plainInline(whole), false)?.kind === 'sign')
    return [pieceOf([whole], null, place, false)];
  // Stars around a link are emphasis, a number before it is a list's.
  const heading = place.heading || (between.includes('**') ? 7 : 0);
  const parts = spans.filter(
    (span) => span.dest !== null || !/^(?:[*_~|#]+|\d{1,3}[.)])$/.test(span.text.trim()),
  );
  return parts.map((span, at) => {
    const target = span.dest === null ? null : targetOf(span.dest, definitions);
    const piece = pieceOf(
      [span.text],
      target,
      { ...place, heading: target ? heading : place.heading },
      at > 0,
    );
    return span.alt === null ? piece : { ...piece, alt: span.alt };
  });
}

function pieceOf(
  texts: readonly string[],
  target: LinkTarget | null,
  place: Place,
  inside: boolean,
): Piece {
  let alt: string | null = null;
  const plain = texts.map((text) => {
    const image = withoutImages(text);
    alt ??= image.alt;
    return plainInline(image.text.replace(/\\+\s*$/, ''));
  });
  return { ...place, text: joinWrapped(plain), target, alt, inside, unclosed: false };
}

function targetOf(dest: string, definitions: Definitions): LinkTarget {
  const name = dest.startsWith('[') ? dest.slice(1, -1) : null;
  return readTarget(name === null ? dest : (definitions.of.get(name) ?? null));
}

const bodyOf = (line: string): string => line.replace(PREFIX, '').trimEnd();

/** A line inside a link; that of a heading repeats the heading's marks. */
function innerOf(line: string, heading: number): string {
  const text = line.replace(INNER_PREFIX, '').trimEnd();
  return heading > 0 ? text.replace(/^#{1,6}\s+/, '') : text;
}

/** The last line of a link that nothing closes: above the next part of the page. */
function endOfUnclosed(lines: readonly string[], index: number, lastText: number): number {
  const most = Math.min(lastText, index + LONGEST_LINK);
  for (let next = index + 1; next <= most; next++) {
    const text = (lines[next] ?? '').slice(0, 200).trim();
    const isNext =
      /^(?:!?\[[^\]]*\]|#{1,6} |```)/.test(text) || isDot(text) || readCardDate(text) !== null;
    if (isNext) return next - 1;
  }
  return most;
}

const BROKEN = -2;

/**
 * For each line the nearest line, itself included, that closes a link it does
 * not open; -1 where none does before the file ends, and `BROKEN` where a
 * heading comes first.
 */
function closersBelow(lines: readonly string[]): Int32Array {
  const below = new Int32Array(lines.length + 1).fill(-1);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    const body = line.includes(']') ? bodyOf(line) : '';
    if (body !== '' && closerOf(body) !== -1) below[index] = index;
    else below[index] = startsCard(line) ? BROKEN : (below[index + 1] ?? -1);
  }
  return below;
}

/** A heading with a link of its own; one without can be the second line of a wrapped heading. */
const startsCard = (line: string): boolean => /^[\s>]{0,20}#{1,6}\s*\[/.test(line);

/** Where a line closes a link that was opened above; -1 where it does not. */
function closerOf(body: string): number {
  const { close } = scanLinks(body);
  return close === -1 ? endCloser(body) : close;
}

/** A link's end at the end of a line, whose opener stands in the middle: `… [0, 1) there](address)`. */
function endCloser(body: string): number {
  if (!body.endsWith(')') && !body.endsWith(']')) return -1;
  const link = scanLinks(body).links.at(-1);
  if (!link || link.image || link.end !== body.length) return -1;
  // A foot that begins with a date has links of its own.
  return link.start > LONGEST_BETWEEN ? link.textEnd : -1;
}
