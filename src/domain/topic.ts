/** Kebab-case id of a topic, such as `edge-llm`. */
export type TopicId = string;

/** Topics that there can be, built-in and own ones together: a paper's are kept as bits of a number. */
export const MOST_TOPICS = 31;

/** A stretch of a text, as UTF-16 offsets, end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Words that spoke for a topic, or against it. */
export interface Evidence {
  readonly field: 'title' | 'abstract';
  readonly range: TextRange;
  /** Positive for the topic, negative against it. */
  readonly weight: number;
}

/** A topic that a paper has. */
export interface PaperTopic {
  readonly topic: TopicId;
  readonly label: string;
}

/** A topic given to a paper, with what gave it. */
export interface TopicTag extends PaperTopic {
  /** At least 1; the threshold is 1 for every topic. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
