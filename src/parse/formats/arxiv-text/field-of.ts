import { indentOf } from './line-kind.ts';
import type { FieldLabel, RawField } from './raw-record.ts';

const NAMES: readonly (readonly [string, FieldLabel])[] = [
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
];
/** As arXiv prints them, and in lower case for whoever does not. */
const LABELS: ReadonlyMap<string, FieldLabel> = new Map(
  NAMES.flatMap(([name, label]) => [
    [name, label] as const,
    [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, label] as const,
  ]),
);
/** `date (revised v12)` */
const LONGEST_LABEL = 20;
const COLON = 58;
const REPLACED = /^(?:replaced with revised version|(?:figures|part) added)\b/i;

/** The field that a line of the head begins; `null` for one that goes on with the field above. */
export function fieldOf(line: string): RawField | null {
  const start = indentOf(line);
  const colon = colonBehind(line, start);
  const label = colon === -1 ? undefined : labelOf(line.slice(start, colon));
  if (label !== undefined) return { label, pieces: [line.slice(colon + 1).trim()] };
  return (line.charCodeAt(start) | 32) < 115 && REPLACED.test(line.slice(start, start + 40))
    ? { label: 'replaced', pieces: [line.slice(start)] }
    : null;
}

/** Where the colon of a label stands; -1 where none is near enough. */
function colonBehind(line: string, start: number): number {
  const end = Math.min(line.length, start + LONGEST_LABEL + 1);
  for (let at = start; at < end; at++) if (line.charCodeAt(at) === COLON) return at;
  return -1;
}

function labelOf(printed: string): FieldLabel | undefined {
  const known = LABELS.get(printed);
  if (known !== undefined) return known;
  const name = printed.trimEnd().toLowerCase();
  return LABELS.get(name) ?? (name.startsWith('date (revised') ? 'revised' : undefined);
}
