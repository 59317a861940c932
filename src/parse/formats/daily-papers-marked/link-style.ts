import type { LineList } from '../../line-list.ts';
import { LinesWith } from '../../line-search.ts';
import { codeAt, isDigit } from '../daily-papers-text/characters.ts';

/** How the links of a text are written, counted by lines. */
export interface LinkStyle {
  /** `[text](address)` */
  readonly inline: number;
  /** `[text][32]` */
  readonly numbered: number;
  /** `[32]text`, as lynx, w3m and links print them. */
  readonly leading: number;
}

const LONGEST_ASKED = 20_000;
const INLINE = /\]\((?:https?:|\/|<)/;
const NUMBERED = /\]\[\d{1,5}\](?!\()/;
const LEADING = /(?:^|[\s([])\[\d{1,5}\](?=[^\s[(:,.;)\]])/;

export function linkStyleOf(lines: LineList): LinkStyle {
  let inline = 0;
  let numbered = 0;
  let leading = 0;
  const bracketed = new LinesWith(lines, ['[', ']']);
  for (let at = bracketed.from(0); at < lines.length; at = bracketed.from(at + 1)) {
    const line = lines.at(at) ?? '';
    // The end of a link is what tells.
    const text = line.length <= LONGEST_ASKED ? line : line.slice(-LONGEST_ASKED);
    if (text.includes('](') && INLINE.test(text)) inline++;
    if (!hasNumber(text)) continue;
    if (NUMBERED.test(text)) numbered++;
    else if (LEADING.test(text)) leading++;
  }
  return { inline, numbered, leading };
}

/** Has `[3`, as few lines have: to look for brackets is far cheaper than for the patterns. */
function hasNumber(text: string): boolean {
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1))
    if (isDigit(codeAt(text, at + 1))) return true;
  return false;
}
