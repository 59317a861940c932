import type { PaperTopic, TopicTag } from '../domain/topic.ts';
import { NAMES } from './taxonomy/names.ts';
import { TAXONOMY } from './taxonomy/taxonomy.ts';

/** Topics of a paper as a number: a bit for each of the taxonomy, the first the lowest. */
export type TopicMask = number;

/** Rises whenever the tagger reads the same rules in another way. */
const TAGGER_VERSION = 1;

let stamp: string | null = null;

/** Tells which rules gave a mask: any change of them makes another. */
export function topicStamp(): string {
  stamp ??= stampOf(JSON.stringify([TAXONOMY, NAMES]));
  return stamp;
}

function stampOf(rules: string): string {
  let hash = TAGGER_VERSION;
  for (const character of rules)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `${TAXONOMY.map(({ id }) => id).join(' ')} ${(hash >>> 0).toString(36)}`;
}

const places = new Map(TAXONOMY.map(({ id }, place) => [id, place]));

export const maskOf = (tags: readonly Pick<TopicTag, 'topic'>[]): TopicMask =>
  tags.reduce((mask, { topic }) => mask + 2 ** (places.get(topic) ?? 0), 0);

/** Papers share few combinations of topics: each is made once. */
const known = new Map<TopicMask, readonly PaperTopic[]>();

export function topicsOf(mask: TopicMask): readonly PaperTopic[] {
  let topics = known.get(mask);
  if (topics === undefined) {
    topics = TAXONOMY.filter((_, place) => Math.floor(mask / 2 ** place) % 2 === 1).map(
      ({ id, label }) => ({ topic: id, label }),
    );
    known.set(mask, topics);
  }
  return topics;
}
