import { type Decision, isNoDecision, STATUSES } from '../../domain/decision.ts';
import { type Entry, emptyEntry, type LineRange, type Organisation } from '../../domain/entry.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { isMembers, type Members } from '../json/json-values.ts';
import { readJsonListing, type ValueReading } from '../json/read-json-listing.ts';
import { sampleValues } from '../json/sample-values.ts';
import { readDate } from '../read-date.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';

/** Version of the shape that is read here; later ones may say more. */
const VERSION = 1;

/**
 * Winnow's own export as JSON Lines. Texts are taken exactly as they stand, and what
 * was decided about a paper comes with it.
 */
export const winnowJsonl: Format = {
  id: 'winnow-jsonl',
  label: 'Winnow export (JSON Lines)',
  fit,
  parse,
};

function fit({ source }: Sample): Fit {
  const values = sampleValues(source);
  const own = values.filter((value) => isMembers(value) && isOwn(value)).length;
  if (own === 0 || own * 2 < values.length) return { score: 0, reason: 'no export of Winnow' };
  const papers = own === 1 ? 'a paper' : `${own} papers`;
  return { score: 0.98, reason: `${papers} marked as an export of Winnow` };
}

const isOwn = (value: Members): boolean => typeof value['winnow'] === 'number';

function parse(source: SourceText): Reading {
  let inferred = 0;
  let newer = false;
  const reading = readJsonListing(source, (value, _, lines) => {
    if (isMembers(value)) {
      if (value['yearInferred'] === true) inferred++;
      if (isOwn(value) && Number(value['winnow']) > VERSION) newer = true;
    }
    return readLine(value, lines);
  });
  const remarks = [...reading.remarks];
  if (inferred > 0)
    remarks.push(
      `The year of ${inferred === 1 ? 'a date' : `${inferred} dates`} had been inferred before the export; it is kept as exported.`,
    );
  if (newer) remarks.push('A newer Winnow wrote this: what is new in it is not read.');
  return { ...reading, remarks };
}

function readLine(value: unknown, lines: LineRange): ValueReading {
  if (!isMembers(value)) return { entry: null, doubts: ['This is no paper but a bare value.'] };
  const title = textOf(value['title']);
  if (title === null || title.trim() === '') return { entry: null, doubts: ['No title is given.'] };
  const decision = decisionOf(value['decision']);
  return {
    entry: entryOf(title, value, lines),
    doubts: [],
    ...(isNoDecision(decision) ? {} : { decision }),
  };
}

function entryOf(title: string, line: Members, lines: LineRange): Entry {
  const authors = textsOf(line['authors']);
  const count = countOf(line['authorCount']);
  return {
    ...emptyEntry(title, lines),
    abstract: textOf(line['abstract']),
    authors,
    // The number of the names is what names say; only another is a printed count.
    authorCount: authors.length > 0 && count === authors.length ? null : count,
    organisation: organisationOf(line['organisation']),
    date: readDate(textOf(line['published']) ?? ''),
    comments: countOf(line['comments']),
    upvotes: countOf(line['upvotes']),
    arxivId: textOf(line['arxivId']),
    arxivVersion: countOf(line['arxivVersion']),
    doi: textOf(line['doi']),
    url: textOf(line['url']),
    venue: textOf(line['venue']),
    keywords: textsOf(line['keywords']),
  };
}

function decisionOf(value: unknown): Decision {
  const said = isMembers(value) ? value : ({} as Members);
  const { status, starred, tags, note, refusedTags, givenTopics, refusedTopics } = said;
  return {
    status: STATUSES.find(({ id }) => id === status)?.id ?? 'unread',
    starred: starred === true,
    tags: textsOf(tags),
    note: textOf(note) ?? '',
    refusedTags: textsOf(refusedTags),
    givenTopics: textsOf(givenTopics),
    refusedTopics: textsOf(refusedTopics),
  };
}

function organisationOf(value: unknown): Organisation | null {
  if (!isMembers(value)) return null;
  const name = textOf(value['name']);
  return name === null ? null : { handle: textOf(value['handle']), name };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const countOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
