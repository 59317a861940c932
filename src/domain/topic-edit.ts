import type { TopicId } from './topic.ts';

/**
 * What the user made of a topic: of a built-in one what they added to it, or a topic of their own.
 * Phrases are as they were written.
 */
export interface TopicEdit {
  readonly id: TopicId;
  readonly label: string;
  /** No paper is tagged with it. */
  readonly isOff: boolean;
  /** One mention gives the topic. */
  readonly strong: readonly string[];
  /** One mention in the title, or two, give it. */
  readonly weak: readonly string[];
  /** Look-alikes: what overlaps with them does not count, and they weigh against the topic. */
  readonly against: readonly string[];
  /** Own topics are listed in this order, behind those that are built in. */
  readonly addedAt: number;
}
