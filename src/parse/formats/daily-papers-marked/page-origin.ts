import type { LineList } from '../../line-list.ts';
import { LinesWith } from '../../line-search.ts';

/** The page says where it was saved from, or links to other pages of its site. */
const TOLD =
  /(?:^[\s\-*>#]{0,20}(?:page )?(?:url|url source|source|canonical|link)\s{0,4}:\s{0,4}["'<]?|\]\(<?|^\s{0,20}\[?\d{1,6}[\].]:?\s{1,4})(https:\/\/huggingface\.co)\/(?:papers|login|akhaliq)(?![\w-])/i;

/**
 * The site of a page, without a slash at the end, where the page itself tells it: it says its
 * address, or a link of its own is absolute. `null` where all links are relative.
 */
export function originOf(lines: LineList): string | null {
  const told = new LinesWith(lines, ['huggingface.co/']);
  for (let at = told.from(0); at < lines.length; at = told.from(at + 1)) {
    const origin = TOLD.exec(lines.at(at) ?? '')?.[1];
    if (origin !== undefined) return origin.toLowerCase();
  }
  return null;
}
