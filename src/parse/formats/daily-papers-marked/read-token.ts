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

type Told = Partial<Pick<Token, 'text' | 'paper' | 'count' | 'dated' | 'organisation'>>;
const NOTHING: Told = {};

/** Tells what a piece is by its link and its shape. */
export function readToken(piece: Piece, belowSign: boolean): Token {
  const { text, target, heading } = piece;
  if (!isFilled(text)) return tokenOf(piece, 'empty');
  if (heading > 0 && target && target.kind !== 'other' && target.kind !== 'owner')
    return tokenOf(piece, 'title');
  if (text.length <= LONGEST_FOOT) {
    if (/^\[[^[\]]*\]$/.test(text) && !TRUNCATED.test(text)) return tokenOf(piece, 'empty');
    const foot = readFoot(piece);
    if (foot) return foot;
  }
  const furniture = readFurniture(text, belowSign);
  if (furniture && furniture.rest === '') return tokenOf(piece, 'furniture');
  if (MORE_FURNITURE.test(text.slice(0, LONGEST_FOOT))) return tokenOf(piece, 'furniture');
  if (furniture) return tokenOf(piece, 'text', { text: furniture.rest });
  return tokenOf(piece, heading > 0 ? 'title' : 'text');
}

/** One by one: to spread what is told takes far longer. */
function tokenOf(piece: Piece, kind: TokenKind, told: Told = NOTHING): Token {
  const { target } = piece;
  return {
    kind,
    piece,
    text: told.text ?? piece.text,
    paper: told.paper ?? (target && 'paper' in target ? target.paper : null),
    count: told.count ?? null,
    dated: told.dated ?? null,
    organisation: told.organisation ?? null,
  };
}

/** Most texts begin with a letter. */
const isFilled = (text: string): boolean =>
  isLetter(text.charCodeAt(0)) || /[\p{L}\p{N}\p{S}·∙⋅・–—-]/u.test(text.slice(0, 200));

function readFoot(piece: Piece): Token | null {
  const { target } = piece;
  const text = piece.text.replace(/^\[-\]\s+/, '');
  const upvote = UPVOTE.exec(text);
  if (upvote) return tokenOf(piece, 'upvote', { count: toCount(upvote[1]) });
  if (target?.kind === 'votes') return tokenOf(piece, 'votes', { count: toCount(text) });
  if (SUBMITTED.test(text))
    return tokenOf(piece, 'submitted', { text: text.replace(SUBMITTED, '').trim() });
  if (EXTRA.test(text)) return tokenOf(piece, 'extra');
  if (TRUNCATED.test(text)) return tokenOf(piece, 'truncated');
  if (isDot(text)) return tokenOf(piece, 'dot');
  if (NUMBER.test(text))
    return tokenOf(piece, target?.kind === 'comments' ? 'comments' : 'number', {
      count: toCount(text),
    });
  if (/^[-–—]$/.test(text)) return tokenOf(piece, 'dash');
  const comments = COMMENTS.exec(text);
  if (comments) return tokenOf(piece, 'comments', { count: toCount(comments[1]) });
  const foot = text.replace(/^[·∙⋅]\s*/, '').replace(PUBLISHED, '');
  const dated = readCardDate(foot);
  if (dated) return tokenOf(piece, 'date', { dated });
  const authors = readAuthors(foot);
  if (authors) return tokenOf(piece, 'authors', { count: authors.count, paper: authors.link });
  const meta = target ? null : readMeta(foot);
  if (meta)
    return tokenOf(piece, meta.dated ? 'date' : 'authors', {
      count: meta.authorCount,
      dated: meta.dated,
      organisation: meta.organisation,
      paper: meta.link,
    });
  if (target?.kind === 'owner' && text.length <= LONGEST_NAME)
    return tokenOf(piece, 'owner', { organisation: ownerOf(piece, target.handle) });
  if (target?.kind === 'unknown' && piece.heading === 0 && text.length <= LONGEST_NAME) {
    const [printed = '', alt = piece.alt ?? ''] = ALT.exec(text) ?? [];
    const name = text.slice(printed.length);
    const handle = alt.replace(IMAGE_WORD, '').trim();
    if (printed !== '' || piece.alt !== null)
      return tokenOf(piece, 'owner', {
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
