import type { Fit, Sample } from '../../format.ts';
import { type Piece, scanPieces } from './scan-pieces.ts';

/** How the inside of an entry begins: key, comma, first field; or a field at once. */
const KEY_AND_FIELD = /^[^={}"#,]{0,300},\s*[A-Za-z][\w:-]{0,40}\s*=\s*["{\w]/;
const FIELD_AT_ONCE = /^\s*(?:author|title|year|journal|booktitle)\s*=\s*["{]/i;
const SERVANTS = new Set(['string', 'comment', 'preamble']);

/** Judged by the part of the text that lies in entries: articles and pages quote some BibTeX. */
export function fitOf({ source, complete }: Sample): Fit {
  const { text } = source;
  let entries = 0;
  let within = 0;
  let type = '';
  for (const piece of scanPieces(text)) {
    const isEntry = isEntryText(text, piece);
    if (!isEntry && !(entries > 0 || SERVANTS.has(piece.type))) continue;
    within += piece.end - piece.start;
    if (!isEntry) continue;
    entries++;
    if (type === '') type = piece.type;
  }
  if (entries === 0) return { score: 0, reason: 'no entries such as @article{…}' };
  const share = within / Math.max(1, text.replace(/\s+/g, ' ').trim().length);
  const count = `${entries}${complete ? '' : ' or more'}`;
  const reason = `${count} ${entries === 1 ? 'entry' : 'entries'} such as @${type}{…}`;
  // JSON and pages can quote entries throughout: whoever reads those comes first.
  if (share > 0.5) return { score: /^\s*[<[{]/.test(text) ? 0.6 : 0.98, reason };
  return { score: share > 0.2 ? 0.6 : 0.3, reason: `${reason}, among other text` };
}

function isEntryText(text: string, { type, from, to }: Piece): boolean {
  if (SERVANTS.has(type)) return false;
  const beginning = text.slice(from, Math.min(to, from + 600));
  return KEY_AND_FIELD.test(beginning) || FIELD_AT_ONCE.test(beginning);
}
