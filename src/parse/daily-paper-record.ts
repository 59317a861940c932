import { err, ok, type Result } from '../base/result.ts';
import type { Entry, LineRange, Organisation } from '../domain/entry.ts';
import { readArxivId, readDoi } from './paper-ids.ts';
import { readDate } from './read-date.ts';
import { oneLine, runningText } from './running-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one paper of the Daily Papers API, from JSON or from inside a saved page:
 * `{paper: {id, title, summary, authors, publishedAt, upvotes, …}, numComments, …}`,
 * or all of it on one level as the search API gives it. A field that is missing or
 * of another type is not stated.
 *
 * @returns an error that says why no record can be made: no object, no title
 */
export function readDailyPaper(value: unknown, lines: LineRange): Result<Entry, string> {
  if (!isFields(value)) return err('This is no paper but a bare value.');
  const paper = isFields(value['paper']) ? value['paper'] : value;
  // Title and summary are repeated outside; dates outside are those of the submission to the page.
  const either = (name: string): unknown => paper[name] ?? value[name];
  const ids = readArxivId(textOf(either('id')) ?? '');
  const title = oneLine(textOf(paper['title']) ?? '') || oneLine(textOf(value['title']) ?? '');
  if (title === '')
    return err(
      ids.arxivId === null ? 'This paper has no title.' : `Paper ${ids.arxivId} has no title.`,
    );
  // Written out: to spread an empty entry and to fill it makes three of one.
  return ok({
    title,
    abstract:
      runningText(textOf(paper['summary']) ?? '') ?? runningText(textOf(value['summary']) ?? ''),
    authors: namesOf(either('authors')),
    authorCount: null,
    organisation: organisationOf(paper['organization']) ?? organisationOf(value['organization']),
    date: readDate(textOf(paper['publishedAt']) ?? ''),
    comments: countOf(value['numComments'] ?? paper['numComments']),
    upvotes: countOf(either('upvotes')),
    arxivId: ids.arxivId,
    arxivVersion: ids.arxivVersion,
    doi: readDoi(textOf(either('doi')) ?? ''),
    url: ids.arxivId === null ? null : `https://huggingface.co/papers/${ids.arxivId}`,
    venue: null,
    keywords: textsOf(either('ai_keywords')),
    lines,
  });
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Also a count in digits, as tables that became JSON have it. */
function countOf(value: unknown): number | null {
  const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}

function textsOf(value: unknown): string[] {
  return withoutEmpty(listOf(value).map(lineOf));
}

/** `hidden` is about the author's account on the site: the name is on the paper all the same. */
function namesOf(value: unknown): string[] {
  return withoutEmpty(listOf(value).map(nameOf));
}

const nameOf = (author: unknown): string =>
  lineOf(isFields(author) ? (author['name'] ?? author['fullname']) : author);

const lineOf = (value: unknown): string => oneLine(textOf(value) ?? '');

const withoutEmpty = (texts: string[]): string[] =>
  texts.includes('') ? texts.filter((text) => text !== '') : texts;

/** `name` is the handle; `fullname` the name that is shown. */
function organisationOf(value: unknown): Organisation | null {
  if (!isFields(value)) {
    const name = oneLine(textOf(value) ?? '');
    return name === '' ? null : { handle: null, name };
  }
  const handle = oneLine(textOf(value['name']) ?? '') || null;
  const name = oneLine(textOf(value['fullname']) ?? '') || handle;
  return name === null ? null : { handle, name };
}
