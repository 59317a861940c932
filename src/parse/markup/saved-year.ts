import type { CaptureHint } from '../capture-hint.ts';
import type { SourceText } from '../source-text.ts';
import type { MarkupDocument } from './markup-tree.ts';
import { findFirst } from './query.ts';

/**
 * What tools that save pages write into them: SingleFile's comment `saved date: Wed Oct 02 2026 …`,
 * the note of the Wayback Machine, the mark of Save Page WE. The date of the article itself
 * is no evidence of when somebody saved it.
 */
const NOTES: readonly RegExp[] = [
  /\bsaved date:\s*\w{3} \w{3} \d{1,2} (\d{4})\b/i,
  /\b(?:saved|captured|archived|retrieved)(?: date| on| at)?:?\s+(?:\d\d:\d\d:\d\d\s+)?(?:\w{3,9},? )?(?:\w{3,9} \d{1,2},?|\d{1,2} \w{3,9},?) (\d{4})\b/i,
  /\b(?:saved|captured|archived|retrieved|printed)(?: date| on| at)?:?\s+(\d{4})-\d\d-\d\d\b/i,
];
const MARKS = new Set(['savepage-date', 'archived-at', 'date-saved', 'saved-date']);

/** The year in which the page says it was saved; `null` where it does not say. */
export function readSavedYear(
  { root, comments }: MarkupDocument,
  source: Pick<SourceText, 'lineAt'>,
): CaptureHint | null {
  for (const { text, start } of comments.slice(0, 200)) {
    const year = noted(text.slice(0, 2000));
    if (year !== null) return { kind: 'statedYear', year, line: source.lineAt(start) };
  }
  const mark = findFirst(
    root,
    ({ name, attributes }) =>
      name === 'meta' && MARKS.has(attributes.get('name')?.toLowerCase() ?? ''),
  );
  const year = /\b((?:19|20)\d\d)\b/.exec(
    mark?.attributes.get('content')?.slice(0, 200) ?? '',
  )?.[1];
  if (!mark || year === undefined) return null;
  return { kind: 'statedYear', year: Number(year), line: source.lineAt(mark.start) };
}

function noted(text: string): number | null {
  for (const note of NOTES) {
    const year = Number(note.exec(text)?.[1]);
    if (year >= 1990 && year <= 2999) return year;
  }
  return null;
}
