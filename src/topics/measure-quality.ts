import type { TopicId } from '../domain/topic.ts';
import { tagPaper } from './tag-paper.ts';
import { TAXONOMY } from './taxonomy/taxonomy.ts';

/** A paper and what its readers said of it. */
export interface LabelledPaper {
  readonly title: string;
  readonly abstract: string;
  readonly topics: readonly string[];
  /** Topics that can be seen either way, which count for nothing. */
  readonly arguable: readonly string[];
}

export interface Quality {
  /** Not a number when no paper was given the topic. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well the built-in rules meet the labels, by topic. */
export function measureQuality(papers: readonly LabelledPaper[]): ReadonlyMap<TopicId, Quality> {
  const tagged = papers.map((paper) => ({
    ...paper,
    given: tagPaper(paper).map((tag) => tag.topic),
  }));
  return new Map(
    TAXONOMY.map(({ id }) => {
      const clear = tagged.filter(({ arguable }) => !arguable.includes(id));
      const given = clear.filter((paper) => paper.given.includes(id));
      const wanted = clear.filter((paper) => paper.topics.includes(id));
      const right = given.filter((paper) => paper.topics.includes(id)).length;
      const precision = right / given.length;
      const recall = right / wanted.length;
      return [id, { precision, recall, f1: (2 * right) / (given.length + wanted.length) }];
    }),
  );
}

export function macroF1(qualities: ReadonlyMap<TopicId, Quality>): number {
  const f1s = [...qualities.values()].map(({ f1 }) => f1);
  return f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
}
