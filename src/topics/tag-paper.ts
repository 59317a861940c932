import type { TopicTag } from '../domain/topic.ts';
import { TopicSet } from './topic-set.ts';

const builtIn = new TopicSet();

/** The built-in topics of a paper by its text alone, in the order of the taxonomy. */
export const tagPaper = (paper: {
  readonly title: string;
  readonly abstract: string | null;
}): readonly TopicTag[] => builtIn.tag(paper);
