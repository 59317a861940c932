import { singleBlanks } from '../../single-blanks.ts';

/** What tools put a backslash before. TeX's own (`\%`, `\{`, `\(`, `\,`) is not among them. */
const ESCAPED = /\\([\\`*_[\]#+\-.>~|<&=]|!(?=\[))/g;
/** A hard line break that lost its line: `Engage\  with`. */
const LOST_BREAK = /\\(?=\s{2}|\s*$)/g;
const STRONG = /(?<![\\*])\*\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*\\])\*\*(?!\*)/g;
const UNDERSCORES = /(?<![\w\\])__(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_\\])__(?!\w)/g;
/** A star beside letters, `^` or braces is mathematics: `x^{*}`, `2*3`, `A*`. */
const EMPHASIS =
  /(?<![\w\\*^{$])\*(?=[A-Za-z0-9"“'])([^*\n]{1,300}?)(?<=[\w.,:;!?"”')%])\*(?![\w*}])/g;
const UNDERSCORE =
  /(?<![\w\\$^{])_(?=[A-Za-z0-9"“'])([^_\n]{1,300}?)(?<=[\w.,:;!?"”')%])_(?![\w{])/g;
const MARKED = /(?<![\w=])==(?=[^\s=])([^=\n]{1,200}?)(?<=[^\s=])==(?![\w=])/g;
const TAG = /<\/?(?:mark|em|strong|b|i|u|span|br|sub|sup|a|p|div|img)(?:\s[^<>]{0,400})?\/?>/gi;
const AUTOLINK = /<(https?:\/\/[^<>\s]{1,500})>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': ' ',
};
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#39|#x27);/g;

/**
 * Text as the page showed it: without the emphasis, escapes, entities and
 * tags of Markdown. Mathematics stays: `$x_{i}$`, `x^{*}`, `\alpha`, `\%`.
 */
export function plainInline(markup: string): string {
  let text = markup;
  if (text.includes('*')) text = text.replace(STRONG, '$1').replace(EMPHASIS, '$1');
  if (text.includes('_')) text = text.replace(UNDERSCORES, '$1').replace(UNDERSCORE, '$1');
  if (text.includes('==')) text = text.replace(MARKED, '$1');
  if (text.includes('<')) text = text.replace(TAG, '').replace(AUTOLINK, '$1');
  if (text.includes('\\')) text = text.replace(LOST_BREAK, '').replace(ESCAPED, '$1');
  if (text.includes('&')) text = text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);
  return plainSpaces(text);
}

/** Runs of blanks, the only white space of a line, as one; none outside. */
export const plainSpaces = (text: string): string => singleBlanks(text).trim();
