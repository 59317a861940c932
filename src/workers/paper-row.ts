import type { PaperKey } from '../domain/paper.ts';
import type { PaperRecord } from '../domain/record.ts';
import { highlight, snippet } from '../search/highlight.ts';
import type { Wanted } from '../search/wanted.ts';
import { tagPaper } from '../topics/tag-paper.ts';
import type { Catalogue } from './catalogue.ts';
import type { PaperDetail, PaperRow } from './library-protocol.ts';

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

/** `null` where the library has no such paper. */
export function paperDetail(
  catalogue: Catalogue,
  key: PaperKey,
  wanted: Wanted,
): PaperDetail | null {
  const record = catalogue.record(key);
  if (record === null) return null;
  return {
    record,
    title: highlight(record.title, wanted),
    abstract: highlight(record.abstract ?? '', wanted),
    topics: tagPaper(record),
    bonds: catalogue.group(key)?.bonds ?? [],
    similar: catalogue.similar(key),
  };
}
