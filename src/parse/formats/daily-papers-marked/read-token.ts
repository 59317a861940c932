import type { Organisation } from '../../../domain/entry.ts';
import { isDot, readAuthors, readMeta, readOrganisation } from '../daily-papers-text/byline.ts';
import { readCardDate } from '../daily-papers-text/card-date.ts';
import { isLetter } from '../daily-papers-text/characters.ts';
import { readFurniture } from '../daily-papers-text/page-furniture.ts';
import type { Piece } from './piece.ts';
import type { Token, TokenKind } from './token.ts';

const NUMBER = /^(?:\d{1,6}|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d+)?k)$/i;
const UPVOTE = /^(?:upvotes?|▲|👍)\s*:?\s*([\d.,]+k?|[-–—])?$/i;
const COMMENTS = /^([\d,]+)\s+comments?$/i;
const SUBMITTED = /^(?:·\s*)?submitted by\b/i;
/** `GitHub 3.29k`, `LINK: GitHub 38`. */
const EXTRA =
  /^(?:link:\s*)?(?:github(?:\s+[\d.,]+k?)?|arxiv(?: page)?|pdf|view pdf|view arxiv page|project(?: page)?|code|demo|video|add to collection)$/i;
const TRUNCATED =
  /^[[(]?(?:\.{3}|…)?\s*(?:content|text|page|output)?\s*(?:was\s+)?truncated\b.{0,40}$/i;
const PUBLISHED = /^(?:published|posted|submitted)(?: on)?:?\s+/i;
const MORE_FURNITURE =
  /^(?:trending papers ranked by .*|view all activity|view \d.* comments?|no results?.*|search by arxiv id or title|submit a paper|upvoted by.*|`{3,}\w*|~{3,}|#[a-z]+)$/i;
/** Printed in place of an image. */
const ALT = /^\[([^[\]]{0,100})\]\s*/;
const IMAGE_WORD = /^(?:image(?: \d+)?|图片)\s*[:：]\s*/i;
const LONGEST_FOOT = 200;
const LONGEST_NAME = 120;

/** Tells what a piece is by its link and its shape. */
export function readToken(piece: Piece, belowSign: boolean): Token {
  const paper = piece.target && 'paper' in piece.target ? piece.target.paper : null;
  // One by one: to spread what is told takes far longer.
  const token = (kind: TokenKind, told: Partial<Token> = {}): Token => ({
    kind,
    piece,
    text: told.text ?? piece.text,
    paper: told.paper ?? paper,
    count: told.count ?? null,
    dated: told.dated ?? null,
    organisation: told.organisation ?? null,
  });
  const { text, target, heading } = piece;
  if (!isFilled(text)) return token('empty');
  if (heading > 0 && target && target.kind !== 'other' && target.kind !== 'owner')
    return token('title');
  if (text.length <= LONGEST_FOOT) {
    if (/^\[[^[\]]*\]$/.test(text) && !TRUNCATED.test(text)) return token('empty');
    const foot = readFoot(piece, token);
    if (foot) return foot;
  }
  const furniture = readFurniture(text, belowSign);
  if (furniture && furniture.rest === '') return token('furniture');
  if (MORE_FURNITURE.test(text.slice(0, LONGEST_FOOT))) return token('furniture');
  if (furniture) return token('text', { text: furniture.rest });
  return token(heading > 0 ? 'title' : 'text');
}

/** Most texts begin with a letter. */
const isFilled = (text: string): boolean =>
  isLetter(text.charCodeAt(0)) || /[\p{L}\p{N}\p{S}·∙⋅・–—-]/u.test(text.slice(0, 200));

type Make = (kind: TokenKind, more?: Partial<Token>) => Token;

function readFoot(piece: Piece, token: Make): Token | null {
  const { target } = piece;
  const text = piece.text.replace(/^\[-\]\s+/, '');
  const upvote = UPVOTE.exec(text);
  if (upvote) return token('upvote', { count: toCount(upvote[1]) });
  if (target?.kind === 'votes') return token('votes', { count: toCount(text) });
  if (SUBMITTED.test(text)) return token('submitted', { text: text.replace(SUBMITTED, '').trim() });
  if (EXTRA.test(text)) return token('extra');
  if (TRUNCATED.test(text)) return token('truncated');
  if (isDot(text)) return token('dot');
  if (NUMBER.test(text))
    return token(target?.kind === 'comments' ? 'comments' : 'number', { count: toCount(text) });
  if (/^[-–—]$/.test(text)) return token('dash');
  const comments = COMMENTS.exec(text);
  if (comments) return token('comments', { count: toCount(comments[1]) });
  const foot = text.replace(/^[·∙⋅]\s*/, '').replace(PUBLISHED, '');
  const dated = readCardDate(foot);
  if (dated) return token('date', { dated });
  const authors = readAuthors(foot);
  if (authors)
    return token('authors', { count: authors.count, ...(authors.link && { paper: authors.link }) });
  const meta = target ? null : readMeta(foot);
  if (meta)
    return token(meta.dated ? 'date' : 'authors', {
      count: meta.authorCount,
      dated: meta.dated,
      organisation: meta.organisation,
      ...(meta.link && { paper: meta.link }),
    });
  if (target?.kind === 'owner' && text.length <= LONGEST_NAME)
    return token('owner', { organisation: ownerOf(piece, target.handle) });
  if (target?.kind === 'unknown' && piece.heading === 0 && text.length <= LONGEST_NAME) {
    const [printed = '', alt = piece.alt ?? ''] = ALT.exec(text) ?? [];
    const name = text.slice(printed.length);
    const handle = alt.replace(IMAGE_WORD, '').trim();
    if (printed !== '' || piece.alt !== null)
      return token('owner', {
        organisation: handle === '' ? readOrganisation(name) : { handle, name },
      });
  }
  return null;
}

function ownerOf(piece: Piece, handle: string): Organisation {
  const name = piece.text.replace(ALT, '').trim();
  return { handle, name: name === '' ? handle : name };
}

/** `1,234`, `3.29k`; `null` for a hyphen, which is no vote yet. */
function toCount(text: string | undefined): number | null {
  if (text === undefined || !/^[\d.,]+k?$/i.test(text)) return null;
  return /k$/i.test(text)
    ? Math.round(Number(text.slice(0, -1).replaceAll(',', '')) * 1000)
    : Number(text.replaceAll(',', ''));
}
