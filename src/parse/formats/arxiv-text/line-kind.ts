/**
 * What a line of a listing is by its own marks. `slashes`: `\\` alone, which
 * opens a record and its abstract; `closing`: `\\ ( address , 44kb)`; `rule`:
 * dashes; `section`: `%-%-%` or `%%--%%`; `end`: `%%%---%%%`; `id`: `arXiv:…`
 * or `Paper: …` alone; `day`: the date above a day of a week's listing.
 */
export type LineKind =
  | 'blank'
  | 'text'
  | 'slashes'
  | 'closing'
  | 'rule'
  | 'section'
  | 'end'
  | 'id'
  | 'day';

const BLANK = 32;
const SLASH = 92;
const PERCENT = 37;
/** Shorter ones stand in abstracts. */
const SHORTEST_RULE = 20;
const LONGEST_ID_LINE = 120;
const ID_LINE =
  /^ *(?:arXiv|Paper)(?: ?\(\*[^*()]*\*\))?: ?\S+(?: v\d+)?(?: +\(\*[^*()]*\*\))?(?: +\[[^\]]*\])? *$/i;

/** Most lines are told to be text by their first letter. */
export function kindOf(line: string): LineKind {
  const start = indentOf(line);
  if (start === line.length) return 'blank';
  switch (line.charCodeAt(start)) {
    case SLASH:
      return slashesAt(line, start);
    case PERCENT:
      if (line.startsWith('%%%---', start)) return 'end';
      return line.startsWith('%-%-%', start) || line.startsWith('%%--%', start)
        ? 'section'
        : 'text';
    case 45: // -
    case 0x2013:
    case 0x2014:
    case 0x2500:
      return dashesFrom(line, start) >= SHORTEST_RULE ? 'rule' : 'text';
    case 47: // /
      return line.startsWith('/*', start) && line.includes('*/', start) ? 'day' : 'text';
    case 65: // A
    case 97:
    case 80: // P
    case 112:
      return beginsWithId(line, start) && line.length <= LONGEST_ID_LINE && ID_LINE.test(line)
        ? 'id'
        : 'text';
    default:
      return 'text';
  }
}

/** Where the first character that is no blank stands; the length where there is none. */
export function indentOf(line: string): number {
  let at = 0;
  while (at < line.length && line.charCodeAt(at) === BLANK) at++;
  return at;
}

/** `arXiv:` or `Paper:`, whatever follows. */
export function beginsWithId(line: string, start: number): boolean {
  const third = line.charCodeAt(start + 2) | 32;
  if (third !== 120 && third !== 112) return false;
  const word = line.slice(start, start + 7).toLowerCase();
  return (
    word.startsWith('arxiv:') || word.startsWith('paper:') || /^(?:arxiv|paper) ?\(/.test(word)
  );
}

/** Nothing but dashes, at least two: what a mail client left over of a rule. */
export const isDashes = (line: string): boolean => dashesFrom(line, indentOf(line)) >= 2;

/** How many dashes; 0 where anything else follows. */
function dashesFrom(line: string, start: number): number {
  let at = start;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code !== 45 && code !== 0x2013 && code !== 0x2014 && code !== 0x2500) break;
  }
  const count = at - start;
  while (line.charCodeAt(at) === BLANK) at++;
  return at === line.length ? count : 0;
}

function slashesAt(line: string, start: number): LineKind {
  let at = start;
  while (at < start + 4 && line.charCodeAt(at) === SLASH) at++;
  const count = at - start;
  while (line.charCodeAt(at) === BLANK) at++;
  if (at >= line.length) return 'slashes';
  // `\\` and a rule on one line.
  if (dashesFrom(line, at) >= SHORTEST_RULE) return 'slashes';
  const opens = line.charCodeAt(at) === 40;
  if (!opens || (count < 2 && !line.includes('/abs/'))) return 'text';
  return at + 1 >= line.trimEnd().length || line.includes('/abs/') || line.includes('http')
    ? 'closing'
    : 'text';
}
