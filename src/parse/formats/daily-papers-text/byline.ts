import type { Organisation } from '../../../domain/entry.ts';
import { type CardDate, readCardDate } from './card-date.ts';
import { type CardLink, readCardLink } from './card-link.ts';

/** `• 8 authors`, `- 3 authors`, `* 3 authors`, `1 authors`, `[4 authors](…)`. */
const AUTHORS =
  /^\[?\s*(?:[•*·‣+–-]\s*)*(\d{1,5}|\d{1,3},\d{3})\s+authors?\s*(?:\]\s*(?:\((\S*?)\)|\[\d+\])?)?$/i;
const OPENER = /^(?:\[|[•*‣])$/;
/** What a cut file can end with: `•`, `• 8`, `• 8 aut`, `8 author`. */
const BEGUN = /^(?:[•*‣]\s*(?:\d{1,5}(?:\s+[a-z]{0,6})?)?|\d{1,5}\s+a[uthor]{0,5})$/;
const DOT = /^[·∙⋅・]$/;

/** The foot of a card, as far as one line tells it. */
export interface Meta {
  readonly authorCount: number | null;
  readonly organisation: Organisation | null;
  readonly dated: CardDate | null;
  readonly link: CardLink | null;
}

export const isDot = (text: string): boolean => DOT.test(text);

/** A bullet or bracket of a byline whose words stand on the next line. */
export const isBylineOpener = (text: string): boolean => OPENER.test(text);

export const isBegunByline = (text: string): boolean => text.length <= 16 && BEGUN.test(text);

/** Says `• 8 authors` in any of its shapes. */
export const isAuthors = (text: string): boolean => text.length <= 300 && AUTHORS.test(text);

/** Reads the same. */
export function readAuthors(
  text: string,
): { readonly count: number; readonly link: CardLink | null } | null {
  if (text.length > 300) return null;
  const match = AUTHORS.exec(text);
  if (!match) return null;
  const count = Number((match[1] ?? '').replace(',', ''));
  return { count, link: readCardLink(match[2] ?? '') };
}

/**
 * Reads a line of the foot: authors, a date, or several parts with a middle
 * dot between them (`deepseek-ai DeepSeek · May 14 5`). An organisation is
 * only believed on a line that also has a date. `null` for any other line.
 */
export function readMeta(text: string): Meta | null {
  if (text.length > 300) return null;
  if (!endsAsFoot(text)) return null;
  if (!PART_DOT.test(text)) return readPart(text.trim());
  const parts = text
    .split(PART_DOT)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let meta: Meta = { authorCount: null, organisation: null, dated: null, link: null };
  for (const part of parts) {
    const authors = readAuthors(part);
    const dated = authors ? null : readCardDate(part);
    const trailing = meta.dated?.comments === null ? COMMENT_COUNT.exec(part) : null;
    if (authors) meta = { ...meta, authorCount: authors.count, link: authors.link };
    else if (dated) meta = { ...meta, dated };
    else if (meta.dated && trailing)
      meta = { ...meta, dated: { ...meta.dated, comments: Number(trailing[1]) } };
    else if (!meta.organisation && !meta.dated && parts.length > 1)
      meta = { ...meta, organisation: readOrganisation(part) };
    else return null;
  }
  return meta.dated || (meta.authorCount !== null && !meta.organisation) ? meta : null;
}

const PART_DOT = /[·∙⋅]/;

/** A line of one part: authors or a date. */
function readPart(text: string): Meta | null {
  const authors = readAuthors(text);
  const dated = authors ? null : readCardDate(text);
  if (authors === null && dated === null) return null;
  const { count = null, link = null } = authors ?? {};
  return { authorCount: count, organisation: null, dated, link };
}

/** With a number, a bracket, a dot or one of two words; running text hardly ever does. */
const endsAsFoot = (text: string): boolean =>
  '0123456789)]·∙⋅'.includes(text.charAt(text.length - 1)) || FOOT_WORD.test(text.slice(-8));

const FOOT_WORD = /(?:author|comment)s?$/i;
const COMMENT_COUNT = /^(\d{1,5})(?: comments?)?$/;

/**
 * Splits `deepseek-ai DeepSeek`. The first word is a handle only if it looks
 * like one: lower case, a hyphen or a digit in it, or the name over again
 * (`CarnegieMellonU Carnegie Mellon University`); else all of it is the name
 * (`Stanford University`).
 */
export function readOrganisation(text: string): Organisation {
  const trimmed = text.trim();
  const match = /^([A-Za-z0-9][\w.-]*)\s+(\S.*)$/.exec(trimmed);
  const [, first = '', rest = ''] = match ?? [];
  const isHandle = /^[a-z]|[-_]|\d/.test(first) || repeats(first, rest);
  return match && isHandle ? { handle: first, name: rest } : { handle: null, name: trimmed };
}

function repeats(handle: string, name: string): boolean {
  const a = squeeze(handle);
  const b = squeeze(name);
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 2 && shared * 2 > a.length;
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
