import type { TopicTag } from '../domain/topic.ts';
import { compileTagger } from './compile-tagger.ts';
import { NAMES } from './taxonomy/names.ts';
import { TAXONOMY } from './taxonomy/taxonomy.ts';

const tagger = compileTagger(TAXONOMY, NAMES);

/** The topics of a paper by its text alone, in the order of the taxonomy. */
export function tagPaper(paper: {
  readonly title: string;
  readonly abstract: string | null;
}): readonly TopicTag[] {
  return tagger(paper);
}
