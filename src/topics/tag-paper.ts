import type { TopicTag } from '../domain/topic.ts';
import { compileTagger } from './compile-tagger.ts';
import { NAMES } from './taxonomy/names.ts';
import { TAXONOMY } from './taxonomy/taxonomy.ts';

let tagger: ReturnType<typeof compileTagger> | null = null;

/** The topics of a paper by its text alone, in the order of the taxonomy. */
export function tagPaper(paper: {
  readonly title: string;
  readonly abstract: string | null;
}): readonly TopicTag[] {
  // Compiled when the first text is read: whoever has nothing to tag need not wait for it.
  tagger ??= compileTagger(TAXONOMY, NAMES);
  return tagger(paper);
}
