import type { PaperRecord } from '../domain/record.ts';

/** Version of the shape of a line: raised when what it means changes. */
const VERSION = 1;

/**
 * Characters that are cleaned away, or end a line, wherever text is read; escaped
 * they come back as they were.
 */
const FRAGILE = /[\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;

/** One line of JSON a paper, each with its end, so chunks may simply be joined. */
export const jsonLines = (records: readonly PaperRecord[]): string =>
  records.map((record) => `${escaped(JSON.stringify(lineOf(record)))}\n`).join('');

/** All that is known of a paper; where it was read is named but cannot be read back. */
const lineOf = (record: PaperRecord): object => ({
  winnow: VERSION,
  title: record.title,
  abstract: record.abstract,
  authors: record.authors,
  authorCount: record.authorCount,
  organisation: record.organisation && {
    handle: record.organisation.handle,
    name: record.organisation.name,
  },
  published: record.published?.iso ?? null,
  yearInferred: record.published?.yearInferred ?? false,
  comments: record.comments,
  upvotes: record.upvotes,
  arxivId: record.arxivId,
  arxivVersion: record.arxivVersion,
  doi: record.doi,
  url: record.url,
  venue: record.venue,
  keywords: record.keywords,
  topics: record.topics.map(({ topic }) => topic),
  listings: record.listings.map(({ name }) => name),
  decision: {
    status: record.decision.status,
    starred: record.decision.starred,
    tags: record.decision.tags,
    note: record.decision.note,
    refusedTags: record.decision.refusedTags,
    givenTopics: record.decision.givenTopics,
    refusedTopics: record.decision.refusedTopics,
  },
});

const escaped = (json: string): string =>
  json.replace(FRAGILE, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`);
