import type { PaperRecord } from '../domain/record.ts';
import { highlight, snippet } from '../search/highlight.ts';
import { tagPaper } from '../topics/tag-paper.ts';
import type { MarkedPaper, PaperRow } from './library-protocol.ts';

/** Characters of the abstract that a wide row can show. */
const SNIPPET = 180;

/** What a row shows of a paper, with the matched terms marked. */
export const paperRow = (record: PaperRecord, terms: ReadonlySet<string>): PaperRow => ({
  key: record.key,
  title: highlight(record.title, terms),
  snippet: snippet(record.abstract ?? '', terms, SNIPPET),
  topics: record.topics.map(({ topic, label }) => ({ id: topic, label })),
  published: record.published?.iso ?? null,
  yearInferred: record.published?.yearInferred ?? false,
  authorCount: record.authorCount,
  organisation: record.organisation?.name ?? null,
  comments: record.comments,
  upvotes: record.upvotes,
  arxivId: record.arxivId,
  listings: record.listings,
  starred: record.decision.starred,
  status: record.decision.status,
});

export const paperDetail = (record: PaperRecord, terms: ReadonlySet<string>): MarkedPaper => ({
  record,
  title: highlight(record.title, terms),
  abstract: highlight(record.abstract ?? '', terms),
  topics: tagPaper(record),
});
