import { indentOf } from './line-kind.ts';
import type { FieldLabel, RawField } from './raw-record.ts';

const LABELS: ReadonlyMap<string, FieldLabel> = new Map<string, FieldLabel>([
  ['title', 'title'],
  ['authors', 'authors'],
  ['author', 'authors'],
  ['author(s)', 'authors'],
  ['categories', 'categories'],
  ['category', 'categories'],
  ['comments', 'comments'],
  ['comment', 'comments'],
  ['journal-ref', 'journal-ref'],
  ['journal', 'journal-ref'],
  ['doi', 'doi'],
  ['date', 'date'],
  ['date (revised)', 'revised'],
  ['from', 'from'],
  ['submitter', 'from'],
  ['report-no', 'report-no'],
  ['report-number', 'report-no'],
  ['acm-class', 'acm-class'],
  ['msc-class', 'msc-class'],
  ['subj-class', 'subj-class'],
  ['license', 'license'],
  ['proxy', 'proxy'],
]);
/** `date (revised v12)` */
const LONGEST_LABEL = 20;
const REPLACED = /^(?:replaced with revised version|(?:figures|part) added)\b/i;

/** The field that a line of the head begins; `null` for one that goes on with the field above. */
export function fieldOf(line: string): RawField | null {
  const start = indentOf(line);
  const colon = line.slice(start, start + LONGEST_LABEL + 1).indexOf(':');
  const label =
    colon === -1
      ? ''
      : line
          .slice(start, start + colon)
          .trimEnd()
          .toLowerCase();
  const known =
    LABELS.get(label) ?? (label.startsWith('date (revised') ? ('revised' as const) : undefined);
  if (known !== undefined) return { label: known, pieces: [line.slice(start + colon + 1).trim()] };
  return (line.charCodeAt(start) | 32) < 115 && REPLACED.test(line.slice(start, start + 40))
    ? { label: 'replaced', pieces: [line.slice(start)] }
    : null;
}
