import type { LineList } from '../../line-list.ts';

/** The page says where it was saved from, or links to other pages of its site. */
const TOLD =
  /(?:^[\s\-*>#]{0,20}(?:page )?(?:url|url source|source|canonical|link)\s{0,4}:\s{0,4}["'<]?|\]\(<?|^\s{0,20}\[?\d{1,6}[\].]:?\s{1,4})(https:\/\/huggingface\.co)\/(?:papers|login|akhaliq)(?![\w-])/i;

/**
 * The site of a page, without a slash at the end, where the page itself tells it: it says its
 * address, or a link of its own is absolute. `null` where all links are relative.
 */
export function originOf(lines: LineList): string | null {
  for (let at = 0; at < lines.length; at++) {
    const line = lines.at(at) ?? '';
    const origin = line.includes('huggingface.co/') ? TOLD.exec(line)?.[1] : undefined;
    if (origin !== undefined) return origin.toLowerCase();
  }
  return null;
}
