import type { Decision } from '../domain/decision.ts';
import { MOST_TOPICS, type PaperTopic, type TopicId, type TopicTag } from '../domain/topic.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import { compileTagger, type Tagger } from './compile-tagger.ts';
import type { RuleGroup, TopicRules } from './rule.ts';
import { NAMES } from './taxonomy/names.ts';
import { TAXONOMY } from './taxonomy/taxonomy.ts';
import { readUserPhrase } from './user-phrase.ts';

/** Topics of a paper as a number: a bit for each of a set, the first the lowest. */
export type TopicMask = number;

/** Topics that are not known: no mask has all bits. */
export const UNKNOWN_TOPICS: TopicMask = 0xffffffff;
/** Rises whenever the tagger reads the same rules in another way. */
const TAGGER_VERSION = 2;

// What one mention of a user's phrase is worth, so that a mention on the state of the world counts
// too, and one as an aside does not.
const STRONG = 1.2;
const WEAK = 0.75;
const AGAINST = -1.2;

interface TaggedText {
  readonly title: string;
  readonly abstract: string | null;
}

/** What the user said of a paper's topics. */
type Said = Pick<Decision, 'givenTopics' | 'refusedTopics'>;
const NOTHING_SAID: Said = { givenTopics: [], refusedTopics: [] };

/** A topic of a set. */
export interface SetTopic extends TopicRules {
  readonly isOwn: boolean;
  readonly isOff: boolean;
  /** What the user made of it; `null` where nothing. */
  readonly edit: TopicEdit | null;
  /** Names its rules: others have another. */
  readonly stamp: string;
}

/** The topics a library has: those that are built in, as the user changed them, and the user's own. */
export class TopicSet {
  /** By bit, in the order people see them; those that are off have bits too. */
  readonly topics: readonly SetTopic[];
  /** Names all that is shown of it. */
  readonly stamp: string;
  readonly #bits: ReadonlyMap<TopicId, number>;
  /** Papers share few combinations of topics: each is made once. */
  readonly #known = new Map<TopicMask, readonly PaperTopic[]>();
  #tagger: Tagger | null = null;

  constructor(edits: readonly TopicEdit[] = []) {
    const byId = new Map(edits.map((edit) => [edit.id, edit]));
    const builtIn = TAXONOMY.map((topic) => settled(topic, byId.get(topic.id) ?? null));
    const own = edits
      .filter(({ id }) => !isBuiltIn(id))
      .toSorted((a, b) => a.addedAt - b.addedAt)
      .slice(0, MOST_TOPICS - TAXONOMY.length)
      .map((edit) => settled(null, edit));
    this.topics = [...builtIn, ...own];
    this.#bits = new Map(this.topics.map(({ id }, bit) => [id, bit]));
    this.stamp = JSON.stringify(
      this.topics.map(({ id, label, isOff, stamp }) => [id, label, isOff, stamp]),
    );
  }

  /** The topics of a paper by its text alone, in the order of the set, also those that are off. */
  tag(paper: TaggedText): readonly TopicTag[] {
    // Compiled when the first text is read: whoever has nothing to tag need not wait for it.
    this.#tagger ??= compileTagger(this.topics, NAMES);
    return this.#tagger(paper);
  }

  /** The same, as a mask. */
  read(paper: TaggedText): TopicMask {
    return this.maskOf(this.tag(paper).map(({ topic }) => topic));
  }

  /** The same with a single topic, whose rules are read in a part of the time. */
  only(topic: TopicId): TopicSet {
    const alone = new TopicSet(this.topics.flatMap(({ edit }) => edit ?? []));
    alone.#tagger = compileTagger(
      this.topics.filter(({ id }) => id === topic),
      NAMES,
    );
    return alone;
  }

  isOff(topic: TopicId): boolean {
    const bit = this.#bits.get(topic);
    return bit === undefined || this.topics[bit]?.isOff !== false;
  }

  maskOf(topics: readonly TopicId[]): TopicMask {
    let mask = 0;
    for (const topic of topics) {
      const bit = this.#bits.get(topic);
      if (bit !== undefined) mask |= 1 << bit;
    }
    return mask >>> 0;
  }

  /** Those that a paper has: the rules say so, or the user; none that is off. */
  topicsOf(
    told: TopicMask,
    { givenTopics, refusedTopics }: Said = NOTHING_SAID,
  ): readonly PaperTopic[] {
    const mask =
      givenTopics.length + refusedTopics.length === 0
        ? told
        : ((told | this.maskOf(givenTopics)) & ~this.maskOf(refusedTopics)) >>> 0;
    let topics = this.#known.get(mask);
    if (topics === undefined) {
      topics = this.topics
        .filter(({ isOff }, bit) => !isOff && ((mask >>> bit) & 1) === 1)
        .map(({ id, label }) => ({ topic: id, label }));
      this.#known.set(mask, topics);
    }
    return topics;
  }
}

const isBuiltIn = (id: TopicId): boolean => TAXONOMY.some((topic) => topic.id === id);

function settled(topic: TopicRules | null, edit: TopicEdit | null): SetTopic {
  const rules = [...(topic?.rules ?? []), ...(edit === null ? [] : rulesOf(edit))];
  const pairs = topic?.pairs ?? [];
  return {
    id: topic?.id ?? edit?.id ?? '',
    label: edit?.label ?? topic?.label ?? '',
    rules,
    pairs,
    isOwn: topic === null,
    isOff: edit?.isOff ?? false,
    edit,
    stamp: stampOf(JSON.stringify([rules, pairs, NAMES])),
  };
}

/** Phrases that cannot be read say nothing: the editor tells why. */
function rulesOf({ strong, weak, against }: TopicEdit): RuleGroup[] {
  const group = (weight: number, texts: readonly string[]): RuleGroup => ({
    weight,
    phrases: texts.flatMap((text) => {
      const read = readUserPhrase(text);
      return read.ok ? [read.value.pattern] : [];
    }),
  });
  return [group(STRONG, strong), group(WEAK, weak), group(AGAINST, against)].filter(
    ({ phrases }) => phrases.length > 0,
  );
}

function stampOf(rules: string): string {
  let [one, other] = [TAGGER_VERSION, 0x9747b28c];
  for (const character of rules) {
    const unit = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b) ^ (other >>> 13);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
