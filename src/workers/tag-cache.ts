import type { PaperRecord } from '../domain/record.ts';
import type { TopicTag } from '../domain/topic.ts';
import { tagPaper } from '../topics/tag-paper.ts';

type Text = Pick<PaperRecord, 'title' | 'abstract'>;

/** Tags each text once: after an import only what is new is read. */
export class TagCache {
  readonly #tags = new Map<string, readonly TopicTag[]>();

  readonly tag = (paper: Text): readonly TopicTag[] => {
    const text = `${paper.title}\n${paper.abstract ?? ''}`;
    const known = this.#tags.get(text);
    if (known !== undefined) return known;
    const tags = tagPaper(paper);
    this.#tags.set(text, tags);
    return tags;
  };
}
