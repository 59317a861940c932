import type { PaperKey } from '../domain/paper.ts';
import type { TopicId, TopicTag } from '../domain/topic.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';

/** A topic as its owner sees it. */
export interface TopicView {
  readonly id: TopicId;
  readonly label: string;
  readonly isOwn: boolean;
  readonly isOff: boolean;
  /** What the user made of it; `null` where nothing. */
  readonly edit: TopicEdit | null;
}

/** A paper that a topic would gain or lose. */
export interface TrialPaper {
  readonly key: PaperKey;
  readonly title: string;
  /** That give the topic, or gave it. */
  readonly words: readonly string[];
}

/** What a topic would catch, as far as the library was looked through. */
export interface TopicTrial {
  /** Of the papers looked through by this call: those that would have the topic. */
  readonly papers: number;
  /** … that have it not yet, and that have it now and would lose it. */
  readonly gained: number;
  readonly lost: number;
  readonly examples: {
    readonly gained: readonly TrialPaper[];
    readonly lost: readonly TrialPaper[];
  };
  /** Where the next call goes on, and where the last one ends. */
  readonly read: number;
  readonly of: number;
  /** Phrases that cannot be read, and why. */
  readonly problems: readonly { readonly phrase: string; readonly wrong: string }[];
}

/** How a paper came by a topic, or lost it. */
export interface ShownTopic extends TopicTag {
  /** `rules` give it, the `user` did, or the user `refused` what the rules give. */
  readonly by: 'rules' | 'user' | 'refused';
  /** It is what the paper is about, not only touched. */
  readonly isMain: boolean;
  /** The words that spoke for it, and against it. */
  readonly words: readonly string[];
  readonly against: readonly string[];
}
