import type { PaperRecord } from '../domain/record.ts';
import { highlight, snippet } from '../search/highlight.ts';
import type { Wanted } from '../search/wanted.ts';
import { tagPaper } from '../topics/tag-paper.ts';
import type { MarkedPaper, PaperRow } from './library-protocol.ts';

/** Characters of the abstract that a wide row can show. */
const SNIPPET = 180;

/** What a row shows of a paper, with what matched marked. */
export const paperRow = (record: PaperRecord, wanted: Wanted): PaperRow => ({
  key: record.key,
  title: highlight(record.title, wanted),
  snippet: snippet(record.abstract ?? '', wanted, SNIPPET),
  topics: record.topics.map(({ topic, label }) => ({ id: topic, label })),
  tags: record.decision.tags,
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

export const paperDetail = (record: PaperRecord, wanted: Wanted): MarkedPaper => ({
  record,
  title: highlight(record.title, wanted),
  abstract: highlight(record.abstract ?? '', wanted),
  topics: tagPaper(record),
});
