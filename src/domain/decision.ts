import type { PaperKey } from './paper.ts';
import type { TopicId } from './topic.ts';

/** In the order of the keys 1 … 5. `unread` is what a paper is until told. */
export const STATUSES = [
  { id: 'unread', label: 'Unread' },
  { id: 'to-read', label: 'To read' },
  { id: 'reading', label: 'Reading' },
  { id: 'read', label: 'Read' },
  { id: 'set-aside', label: 'Set aside' },
] as const;

export type Status = (typeof STATUSES)[number]['id'];

/**
 * What the USER said of a paper. Never derived from a listing and never
 * touched by an import.
 */
export interface Decision {
  readonly status: Status;
  readonly starred: boolean;
  readonly tags: readonly string[];
  readonly note: string;
  /** Own tags that the paper shall not have: what a suggestion learns from. */
  readonly refusedTags: readonly string[];
  /** Topics that it has, and those that it has not, whatever the rules say. */
  readonly givenTopics: readonly TopicId[];
  readonly refusedTopics: readonly TopicId[];
}

/** What was said of one paper, with every key the paper was known by then. */
export interface PaperDecision {
  readonly key: PaperKey;
  readonly aliases: readonly PaperKey[];
  readonly decision: Decision;
}

/** New values of some fields: the others stay what they are, or become elsewhere. */
export interface DecisionPatch {
  readonly key: PaperKey;
  readonly patch: Partial<Decision>;
}

export const NO_DECISION: Decision = {
  status: 'unread',
  starred: false,
  tags: [],
  note: '',
  refusedTags: [],
  givenTopics: [],
  refusedTopics: [],
};

/** The fields that are lists of names. */
export const NAME_LISTS = ['tags', 'refusedTags', 'givenTopics', 'refusedTopics'] as const;

/** Nothing was said: such a decision need not be stored. */
export const isNoDecision = (d: Decision): boolean =>
  d.status === 'unread' &&
  !d.starred &&
  d.note === '' &&
  NAME_LISTS.every((list) => d[list].length === 0);

export const statusLabel = (status: Status): string =>
  STATUSES.find(({ id }) => id === status)?.label ?? status;
