import type { LineLedger } from '../../line-ledger.ts';
import type { LineList } from '../../line-list.ts';
import { readDate } from '../../read-date.ts';
import type { Block } from './scan-blocks.ts';

/** Short lines above the first block, and headings, say what the archive is. */
const LONGEST_HEADER = 10;
const LONGEST_HEADING = 160;
const HEADING =
  /^\s*(?:#{1,6} |\[?\d+\]?[.)]?\s*$|(?:page|total|count|end of|generated|updated|exported|fetched|retrieved|captured|archived|saved)\b|\d+ (?:papers|results|records)\b|\d{4}-\d\d-\d\d\b)/i;
const STATED =
  /\b(?:captured|retrieved|accessed|saved|exported|fetched|generated|updated|archived)\b.{0,30}?\b((?:19|20)\d\d)-\d\d-\d\d/i;

/** Labelled lines above the first paper that say when or what, but name no paper. */
export const isHeader = ({ fields }: Block): boolean =>
  fields.every(
    ({ label: { meaning } }) =>
      meaning === null || meaning === 'date' || meaning === 'link' || meaning === 'keywords',
  );

/** The date above all blocks is the page's. */
export function claimHeader({ first, last, fields }: Block, ledger: LineLedger): void {
  ledger.furniture(first + 1, last + 1);
  for (const { label } of fields) {
    const date = label.meaning === 'date' ? readDate(label.value) : null;
    if (date !== null) ledger.captureHint({ kind: 'pageDate', date, line: first + 1 });
    const [, year] = STATED.exec(`${label.name}: ${label.value.slice(0, 60)}`) ?? [];
    if (year !== undefined)
      ledger.captureHint({ kind: 'statedYear', year: Number(year), line: first + 1 });
  }
}

/** Claims lines that stand in no block where they are a header or a heading; others are problems. */
export function claimOutside(
  lines: LineList,
  outside: readonly number[],
  firstBlock: number,
  ledger: LineLedger,
): void {
  const above = outside.filter((line) => line < firstBlock);
  const isHead = above.length <= LONGEST_HEADER;
  for (const line of outside) {
    const text = (lines.at(line) ?? '').slice(0, LONGEST_HEADING + 1);
    if (text.length > LONGEST_HEADING) continue;
    const [, year] = STATED.exec(text) ?? [];
    if (year !== undefined)
      ledger.captureHint({ kind: 'statedYear', year: Number(year), line: line + 1 });
    if ((isHead && line < firstBlock) || HEADING.test(text)) ledger.furniture(line + 1);
  }
}
