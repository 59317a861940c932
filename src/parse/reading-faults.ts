import type { Reading } from './reading.ts';
import type { SourceText } from './source-text.ts';

/** For tests: what is wrong with the books of a reading; empty where they are sound. */
export function readingFaults(
  { account, entries, problems }: Pick<Reading, 'account' | 'entries' | 'problems'>,
  { lines }: Pick<SourceText, 'lines'>,
): string[] {
  const faults: string[] = [];
  const last = Math.max(1, lines.length);
  const { unit, total, blank, record, furniture, problem } = account;
  if (blank + record + furniture + problem !== total)
    faults.push(`the account does not add up: ${JSON.stringify(account)}`);
  if (unit === 'line' && total !== lines.length)
    faults.push(`the account has ${total} lines of ${lines.length}`);
  for (const { title, lines: range } of entries)
    if (!(range.first >= 1 && range.first <= range.last && range.last <= last))
      faults.push(`“${title.slice(0, 40)}” lies at ${range.first}-${range.last} of ${last}`);
  for (const { line, excerpt, reason } of problems) {
    if (!(line >= 1 && line <= last)) faults.push(`“${reason}” lies at ${line} of ${last}`);
    if (excerpt.length > 160) faults.push(`“${reason}” shows ${excerpt.length} characters`);
  }
  return faults;
}
