import type { Fit } from '../../format.ts';
import type { LabelMeaning } from './label-of.ts';
import { scanBlocks } from './scan-blocks.ts';

/** A title with what no title stands without, again and again, and hardly anything else. */
export function fitOf(lines: readonly string[], complete: boolean): Fit {
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
  const filled = lines.filter((line) => line.trim() !== '').length;
  const isForeign = lines.some((line) => FOREIGN.test(line.slice(0, 80)));
  if (full === 0 || isForeign) return { score: 0, reason: 'no block with a title and an abstract' };
  const share = Math.min(1, covered / filled) * (full / titled);
  const count = complete ? `${titled}` : `at least ${titled}`;
  const reason = `${count} blocks with the label Title`;
  return { score: share < 0.6 ? share / 2 : (titled > 1 ? 0.9 : 0.8) * share ** 0.5, reason };
}

/** Other formats have such labels inside their own marks. */
const FOREIGN = /^\s*(?:\\\\ *$|<!doctype|<html|<\?xml|@\w+\s*\{|TY {1,2}- |PMID- )/i;
/** How lines of code end. */
const CODE = /[;{,]$/;
