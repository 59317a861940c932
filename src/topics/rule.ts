import type { TopicId } from '../domain/topic.ts';

/** Phrases that say equally much. `pattern.ts` tells how they are written. */
export interface RuleGroup {
  /**
   * What one mention in the abstract is worth; 1 gives the topic. Negative
   * for look-alikes: of overlapping phrases only the longest counts, so
   * `particle accelerator` also silences `accelerator`.
   */
  readonly weight: number;
  /** Where the phrase counts; everywhere unless told. */
  readonly field?: 'title' | 'abstract';
  readonly phrases: readonly string[];
}

/**
 * Two ideas that speak only together, such as language model and phone: they
 * add the score of the weaker. Words of the right one that spoke for themselves
 * do not speak again here, so the topic's own words belong there.
 */
export interface RulePair {
  readonly left: readonly RuleGroup[];
  readonly right: readonly RuleGroup[];
}

/** A topic as data. */
export interface TopicRules {
  readonly id: TopicId;
  readonly label: string;
  readonly rules: readonly RuleGroup[];
  readonly pairs?: readonly RulePair[];
}
