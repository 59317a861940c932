import type { PaperKey } from '../domain/paper.ts';
import type { PaperRecord } from '../domain/record.ts';
import { highlight, snippet } from '../search/highlight.ts';
import type { Wanted } from '../search/wanted.ts';
import type { TopicSet } from '../topics/topic-set.ts';
import type { Catalogue } from './catalogue.ts';
import { evidenceWords } from './evidence-words.ts';
import type { PaperDetail, PaperRow } from './library-protocol.ts';
import type { ShownTopic } from './topic-protocol.ts';

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
    topics: shownTopics(record, catalogue.topics),
    bonds: catalogue.group(key)?.bonds ?? [],
    similar: catalogue.similar(key),
  };
}

/** A topic whose words say so much is what the paper is about. */
const MAIN = 2;

/** The topics of a paper and those that the user refused, each with the words that gave it. */
export function shownTopics(record: PaperRecord, set: TopicSet): ShownTopic[] {
  const { givenTopics, refusedTopics } = record.decision;
  const tags = set.tag(record).filter(({ topic }) => !set.isOff(topic));
  const told = tags.map((tag): ShownTopic => {
    return {
      ...tag,
      by: refusedTopics.includes(tag.topic) ? 'refused' : 'rules',
      isMain: tag.score >= MAIN,
      words: evidenceWords(record, tag.evidence, 1),
      against: evidenceWords(record, tag.evidence, -1),
    };
  });
  const given = record.topics
    .filter(({ topic }) => givenTopics.includes(topic) && !tags.some((tag) => tag.topic === topic))
    .map((topic): ShownTopic => {
      return {
        ...topic,
        score: MAIN,
        evidence: [],
        by: 'user',
        isMain: true,
        words: [],
        against: [],
      };
    });
  const isRefused = ({ by }: ShownTopic): boolean => by === 'refused';
  return [...told.filter((topic) => !isRefused(topic)), ...given, ...told.filter(isRefused)];
}
