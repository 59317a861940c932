import { isBlank } from '../../clean-text.ts';
import type { Fit } from '../../format.ts';
import type { LineList } from '../../line-list.ts';
import type { LabelMeaning } from './label-of.ts';
import { scanBlocks } from './scan-blocks.ts';

/** A title with what no title stands without, again and again, and hardly anything else. */
export function fitOf(lines: LineList, complete: boolean): Fit {
  let titled = 0;
  let full = 0;
  let covered = 0;
  scanBlocks(lines, {
    block: ({ first, last, fields }) => {
      const has = (...meanings: LabelMeaning[]): boolean =>
        fields.some(({ label }) => label.meaning !== null && meanings.includes(label.meaning));
      const title = fields.find(({ label }) => label.meaning === 'title');
      if (title === undefined || CODE.test(title.pieces.at(-1) ?? '')) return;
      titled++;
      covered += last - first + 1;
      if (has('abstract') || (has('link', 'pdf', 'id', 'doi') && has('authors', 'date', 'venue')))
        full++;
    },
    separator: () => covered++,
    outside: () => {},
  });
  if (full === 0 || isForeign(lines))
    return { score: 0, reason: 'no block with a title and an abstract' };
  let filled = 0;
  for (let at = 0; at < lines.length; at++) if (!isBlank(lines.at(at) ?? '')) filled++;
  const share = Math.min(1, covered / filled) * (full / titled);
  const count = complete ? `${titled}` : `at least ${titled}`;
  const reason = `${count} blocks with the label Title`;
  return { score: share < 0.6 ? share / 2 : (titled > 1 ? 0.9 : 0.8) * share ** 0.5, reason };
}

/** Other formats have such labels inside their own marks. */
const FOREIGN = /^\s*(?:\\\\ *$|<!doctype|<html|<\?xml|@\w+\s*\{|TY {1,2}- |PMID- )/i;
function isForeign(lines: LineList): boolean {
  for (let at = 0; at < lines.length; at++)
    if (FOREIGN.test((lines.at(at) ?? '').slice(0, 80))) return true;
  return false;
}

/** How lines of code end. */
const CODE = /[;{,]$/;
