import { readCardDate } from './card-date.ts';
import { isDigit, isLetter } from './characters.ts';

/** Said by no other page: enough to know where we are. */
const SIGNS = [
  /^new(?=get trending)/i,
  /^get trending papers in your email inbox(?: once a day)?!?/i,
  /^subscribe(?![a-z])/i,
  /^daily papers(?: - hugging face)?(?![a-z])/i,
  /^by ?ak(?: ?and the research community)?(?![a-z])/i,
  /^and the research community(?![a-z])/i,
  /^trending papers(?: - hugging face)?(?![a-z])/i,
];

/** Of menus, headers and footers: furniture where a page begins or ends, or beside a sign. */
const MENU = new Set(
  `new|by|ak|daily|weekly|monthly|today|search|papers|hugging face|hugging face's logo|models
  |datasets|spaces|buckets|buckets new|kernels|posts|docs|enterprise|pricing|log in|login|sign in
  |sign up|website|tasks|huggingchat|collections|languages|organizations|community|blog|articles
  |learn|discord|forum|github|solutions|team & enterprise|hugging face pro|enterprise support
  |inference providers|inference endpoints|inference endpoints (dedicated)|storage buckets
  |previous|next|back|back to top|load more|show more|company|tos|terms|terms of service|privacy
  |privacy policy|about|careers|jobs|press|status|contact|system theme|light theme|dark theme
  |skip to main content|skip to content|menu|home|all papers|notifications|settings|get pro
  |upgrade to pro|your feed|activity feed|profile|inbox|close|share|more`
    .split('|')
    .map((phrase) => phrase.trim()),
);

const LONGEST_MENU = 60;
/** How the longer furniture begins: most lines of a page are told by this alone. */
const BEGINS =
  /^(?:new|get trending|subscribe|daily papers|by ?ak|and the research|trending papers|hugging face|©|\(c\)|copyright)/i;

/** The first letters of those and of the signs, which most lines of text do not begin with. */
const INITIALS = 'ngsdbath©(cNGSDBATHC';

/** Whether a line begins as those do, or as a sign. */
export const beginsAsFurniture = (text: string): boolean =>
  INITIALS.includes(text.charAt(0)) && BEGINS.test(text);

const signOf = (text: string): RegExp | undefined =>
  beginsAsFurniture(text) ? SIGNS.find((sign) => sign.test(text)) : undefined;

const PERIODS = /^(?:(?:daily|weekly|monthly)\s*[/|·•,]?\s*){2,3}$/i;
const PAGE_NAME = /^(?:daily|trending) papers - hugging face$|^hugging face [–-] the ai community/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;
const STATED =
  /^(?:[-*#>\s]*)(?:captured|retrieved|accessed|saved|exported|fetched|printed|snapshot|viewed|date)\b[^:]{0,20}:\s*\S{0,12}?((?:19|20)\d\d)-\d\d-\d\d/i;

/** What those can begin with, and most lines do not. */
const STATED_INITIALS = '-*#> crasefpvdCRASEFPVD';

export interface Furniture {
  /** `sign`: certainly this page; `menu`: furniture in the right place. */
  readonly kind: 'sign' | 'menu';
  /** Text glued to a sign, such as the first title after `Subscribe`; else ``. */
  readonly rest: string;
}

/**
 * Recognises a line of page furniture. Flattened pages glue their parts
 * (`SubscribeSepLLM: …`), so what follows a sign is handed back; `Subscribe`
 * alone may begin a title and is only taken off below another sign.
 */
export function readFurniture(text: string, belowSign: boolean): Furniture | null {
  if (!belowSign && text.length > LONGEST_MENU && !beginsAsFurniture(text)) return null;
  let rest = text;
  for (let signs = 0; signs < SIGNS.length; signs++) {
    const sign = signOf(rest) ?? (belowSign || signs > 0 ? GLUED : null);
    const left = sign ? rest.replace(sign, '').trim() : rest;
    if (left === rest) break;
    if (left === '') return { kind: 'sign', rest: '' };
    rest = left;
  }
  if (isMenu(rest)) return { kind: rest === text ? 'menu' : 'sign', rest: '' };
  // A sign's words can begin a title ("Subscribe or Not?"): believe the glue only
  // after the words that no title has, or below another sign.
  const trusted = belowSign || /^get trending papers/i.test(text);
  return rest !== text && trusted ? { kind: 'sign', rest } : null;
}

/** Not `Subscribers`, `Subscribed`: those are words of a title. */
const GLUED =
  /^(?:Subscribe(?!(?:rs?|d|s)\b)(?=\S)|(?:Daily Papers|by ?AK and the research community)(?=[A-Z0-9]))/;

/** The year in a line such as `retrieved: 2026-10-02`, or `null`. */
export function readStatedYear(text: string): number | null {
  if (text.length > 200 || !STATED_INITIALS.includes(text.charAt(0))) return null;
  const match = STATED.exec(text);
  return match ? Number(match[1]) : null;
}

function isMenu(text: string): boolean {
  if (text.length > 80) return false;
  if (isDigit(text.charCodeAt(0))) return false;
  const lower = text.toLowerCase();
  const bare = isLetter(text.charCodeAt(0)) ? lower : lower.replace(/^[-*•#\s]+/, '').trim();
  return (
    MENU.has(bare) ||
    (bare.includes('ly') && PERIODS.test(bare)) ||
    PAGE_NAME.test(bare) ||
    COPYRIGHT.test(bare)
  );
}

/** The page's own date, `Nov 14`: without comments, or it would be a card's. */
export function readPageDate(text: string): ReturnType<typeof readCardDate> {
  const dated = readCardDate(text);
  return dated && dated.comments === null ? dated : null;
}
