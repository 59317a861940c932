import { readFurniture } from '../daily-papers-text/page-furniture.ts';
import type { LineSpans } from './line-spans.ts';
import { FOOT_WORD, LONGEST_BETWEEN } from './link-ends.ts';
import { type MarkedText, targetOf } from './marked-text.ts';
import { plainInline } from './plain-inline.ts';

const LONG = 200;
/** Without marks of Markdown. */
const PLAIN_BEGINNING = /^[A-Za-z0-9 ,.'-]{40}/;

/** Words around links that lead to no part of a card: `see [our page](…) for the data`. */
export function isSentence(spans: LineSpans, page: MarkedText): boolean {
  let hasWords = false;
  for (let at = 0; at < spans.count; at++) {
    if (spans.dests[at] !== null) continue;
    const text = (spans.texts[at] ?? '').trim();
    if (text.length > LONGEST_BETWEEN) return true;
    hasWords ||= /\p{L}{2}/u.test(text) && !FOOT_WORD.test(text);
  }
  return hasWords && leadsElsewhere(spans, page);
}

function leadsElsewhere(spans: LineSpans, page: MarkedText): boolean {
  for (let at = 0; at < spans.count; at++) {
    const dest = spans.dests[at] ?? null;
    if (dest !== null && targetOf(dest, page).kind !== 'other') return false;
  }
  return true;
}

export const withoutBrackets = (text: string): string =>
  text.includes('[') ? text.replace(/\[[^\]]{0,100}\]\s?/g, '') : text;

/** A sign of the page stands at the beginning, which tells of most abstracts that they are none. */
export function isSign(said: string): boolean {
  const isAbstract =
    said.length > LONG && PLAIN_BEGINNING.test(said) && !readFurniture(said.slice(0, LONG), false);
  return !isAbstract && readFurniture(plainInline(said), false)?.kind === 'sign';
}
