import type { PaperRecord } from '../domain/record.ts';
import type { TopicTag } from '../domain/topic.ts';
import { tagPaper } from '../topics/tag-paper.ts';

type Text = Pick<PaperRecord, 'title' | 'abstract'>;

interface Tagged {
  readonly abstract: string | null;
  readonly tags: readonly TopicTag[];
}

/**
 * Tags each text once: when listings change only what is new is read. Keeps
 * what the last reading of the library used, and no copy of any text.
 */
export class TagCache {
  #last = new Map<string, Tagged>();

  /** The tagger of one reading of the library. */
  next(): (paper: Text) => readonly TopicTag[] {
    const before = this.#last;
    const used = new Map<string, Tagged>();
    this.#last = used;
    return ({ title, abstract }) => {
      const known = before.get(title);
      const tags =
        known !== undefined && known.abstract === abstract
          ? known.tags
          : tagPaper({ title, abstract });
      used.set(title, { abstract, tags });
      return tags;
    };
  }
}
