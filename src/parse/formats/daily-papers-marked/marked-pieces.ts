import { isBlank } from '../../clean-text.ts';
import { WrappedText } from '../../join-wrapped.ts';
import { isBlankAt, lastTextIndex } from '../../last-text.ts';
import { isLetter } from '../daily-papers-text/characters.ts';
import { destIn, endOfDest, LineLinks } from './line-links.ts';
import { LineSpans, WithoutImages } from './line-spans.ts';
import {
  bodyOf,
  Closers,
  endCloser,
  endOfUnclosed,
  innerOf,
  LONGEST_BETWEEN,
  LONGEST_LINK,
} from './link-ends.ts';
import type { LinkTarget } from './link-target.ts';
import { type MarkedText, targetOf } from './marked-text.ts';
import type { Pieces } from './page-reading.ts';
import type { Piece } from './piece.ts';
import { plainInline, plainSpaces } from './plain-inline.ts';
import { isSentence, isSign, withoutBrackets } from './span-roles.ts';

const HEADING = /[\s>]{0,20}#{1,6}(?=\s|\[|$)/y;
const BOLD = /^\*\*[^*]{3,400}\*\*$|^__[^_]{3,400}__$/;
/** A link that begins behind other text is short. */
const MOST_LINES_BEHIND = 3;

/** Takes a page with Markdown's links apart, also one whose links have numbers only. */
export const markedPieces =
  (page: MarkedText): Pieces =>
  (take) =>
    new PieceReader(page, take).read();

/**
 * Goes down a page. Pages have a million pieces: where the one being read
 * stands is kept in fields, and the links of its line in one reader.
 */
class PieceReader {
  readonly #page: MarkedText;
  readonly #closers: Closers;
  readonly #lastText: number;
  readonly #take: (piece: Piece) => void;
  /** Of the line. */
  readonly #links = new LineLinks();
  /** Of a part of the line. */
  readonly #partLinks = new LineLinks();
  readonly #spans = new LineSpans();
  readonly #images = new WithoutImages();
  readonly #wrapped = new WrappedText();
  #heading = 0;
  #first = 0;
  #last = 0;
  #afterBlank = true;
  #indented = false;
  /** What stands for the first image of the piece. */
  #alt: string | null = null;

  constructor(page: MarkedText, take: (piece: Piece) => void) {
    this.#page = page;
    this.#take = take;
    this.#closers = new Closers(page.lines, page.numbered);
    this.#lastText = lastTextIndex(page.lines);
  }

  read(): void {
    const { lines, definitions } = this.#page;
    let afterBlank = true;
    for (let index = 0; index <= this.#lastText; index++) {
      if (isBlankAt(lines, index)) {
        afterBlank = true;
        continue;
      }
      if (definitions.has(index)) continue;
      const line = lines.at(index) ?? '';
      const body = bodyOf(line);
      this.#heading = headingOf(line, body);
      this.#first = index;
      this.#last = index;
      this.#afterBlank = afterBlank;
      this.#indented = line.startsWith('  ');
      this.#readBody(body);
      index = this.#last;
      afterBlank = false;
    }
  }

  /** The pieces of a line, and of those below over which its last link goes. */
  #readBody(body: string): void {
    const { lines, numbered } = this.#page;
    const index = this.#first;
    const links = this.#links.read(body, numbered);
    const { open, close } = links;
    if (open === -1 && close > 0 && body.startsWith('[')) {
      // A bracket of the text closed the link's own: `[the interval (0, 1] is …](address)`.
      this.#addLink(this.#plain(body.slice(1, close)), body.slice(close));
      return;
    }
    if (open === -1 || open > LONGEST_BETWEEN) {
      this.#addAll(body);
      return;
    }
    const own = endCloser(links, open === 0);
    if (own > open) {
      this.#addParts(body.slice(0, open));
      this.#addLink(this.#plain(body.slice(open + 1, own)), body.slice(own));
      return;
    }
    const end = this.#closers.below(index + 1);
    if (end >= 0 && end - index <= (open === 0 ? LONGEST_LINK : MOST_LINES_BEHIND)) {
      this.#addParts(body.slice(0, open));
      const last = innerOf(lines.at(end) ?? '', this.#heading);
      const at = this.#closers.closerOf(last);
      this.#last = end;
      this.#readBelow(body.slice(open + 1), end - 1);
      this.#wrapped.add(this.#plain(last.slice(0, at)));
      this.#addLink(this.#wrapped.take(), last.slice(at));
    } else if (end === -1 && open === 0) {
      const last = endOfUnclosed(lines, index, this.#lastText);
      this.#last = last;
      this.#readBelow(body.slice(open + 1), last);
      this.#add(this.#wrapped.take(), null, this.#heading, last === this.#lastText);
    } else if (open === 0) this.#addParts(body.slice(1));
    else this.#addAll(body);
  }

  /** The text of a link from behind its bracket down to a line. */
  #readBelow(start: string, last: number): void {
    this.#wrapped.add(this.#plain(innerOf(start, 0)));
    for (let below = this.#first + 1; below <= last; below++)
      this.#wrapped.add(this.#plain(innerOf(this.#page.lines.at(below) ?? '', this.#heading)));
  }

  /** A link with its text, and what follows it on its last line. */
  #addLink(text: string, rest: string): void {
    const end = endOfDest(rest, 1);
    this.#add(text, targetOf(end === -1 ? '' : destIn(rest, 1, end), this.#page));
    this.#heading = 0;
    this.#first = this.#last;
    this.#afterBlank = false;
    this.#addParts(rest.slice(end === -1 ? 1 : end));
  }

  #addAll(body: string): void {
    // A typed link is a part of the text, but its address is still taken out of it.
    this.#addSpans(this.#page.numbered ? this.#links.read(body) : this.#links);
  }

  #addParts(part: string): void {
    this.#addSpans(this.#partLinks.read(part));
  }

  #addSpans(links: LineLinks): void {
    if (isBlank(links.line)) return;
    const spans = this.#spans.read(links);
    if (!spans.isLinked) this.#addText(links.line);
    else if (isSentence(spans, this.#page)) this.#addText(spans.whole());
    else {
      const said = withoutBrackets(spans.whole());
      if (isSign(said)) this.#addText(said);
      else this.#addEach(spans);
    }
  }

  #addEach(spans: LineSpans): void {
    // Stars around a link are emphasis, a number before it is a list's.
    const heading = this.#heading || (spans.hasBetween('**') ? 7 : 0);
    for (let at = 0; at < spans.count; at++) {
      const text = spans.texts[at] ?? '';
      const dest = spans.dests[at] ?? null;
      this.#alt = spans.alts[at] ?? null;
      if (dest !== null) this.#addText(text, targetOf(dest, this.#page), heading);
      else if (!/^(?:[*_~|#]+|\d{1,3}[.)])$/.test(text.trim())) this.#addText(text);
    }
  }

  #addText(markup: string, target: LinkTarget | null = null, heading = this.#heading): void {
    this.#add(this.#plain(markup), target, heading);
  }

  /** The text of a line, or of a part; what stands for its image is kept for the piece. */
  #plain(markup: string): string {
    const text = this.#images.read(markup);
    this.#alt ??= this.#images.alt;
    return this.#page.literal ? plainSpaces(text) : plainInline(withoutBreak(text));
  }

  #add(text: string, target: LinkTarget | null, heading = this.#heading, unclosed = false): void {
    this.#take({
      text,
      target,
      alt: this.#alt,
      heading,
      first: this.#first,
      last: this.#last,
      afterBlank: this.#afterBlank,
      indented: this.#indented,
      unclosed,
    });
    this.#alt = null;
  }
}

/** 1 … 6 for a heading, 7 for a line in bold, 0 for everything else. */
function headingOf(line: string, body: string): number {
  if (isLetter(line.charCodeAt(0))) return 0;
  HEADING.lastIndex = 0;
  if (HEADING.test(line)) return HEADING.lastIndex - line.indexOf('#');
  return (body.startsWith('**') || body.startsWith('__')) && BOLD.test(body) ? 7 : 0;
}

/** Backslashes at the end of a line break it. */
const withoutBreak = (text: string): string =>
  text.includes('\\') ? text.replace(/\\+\s*$/, '') : text;
