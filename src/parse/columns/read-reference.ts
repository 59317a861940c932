import type { DateAsRead } from '../../domain/entry.ts';
import { oneLine } from '../running-text.ts';
import { readAuthors } from './read-authors.ts';

export interface Reference {
  readonly authors: readonly string[];
  readonly date: DateAsRead;
  readonly title: string;
}

/** `Names. 2025. Title. Rest`, as ACM prints references; the names can be missing. */
const FORM = /^(?:(.{2,3000}?)\. )?((?:19|20)\d\d)\. (.{1,400}?[^. ]{2}[.?!])(?: |$)/;

/** Reads the title out of a whole reference; `null` where its form is another. */
export function readReference(text: string): Reference | null {
  const [, names = '', year, title] = FORM.exec(oneLine(text.slice(0, 5000))) ?? [];
  if (year === undefined || title === undefined) return null;
  return {
    authors: readAuthors(names),
    date: { year: Number(year), month: null, day: null },
    title: title.replace(/\.$/, ''),
  };
}
