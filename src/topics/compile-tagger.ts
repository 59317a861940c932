import type { TopicTag } from '../domain/topic.ts';
import { CUES, emphasisOf, nameOf, TITLE, TITLE_ALONE } from './emphasis.ts';
import { readPhrase } from './pattern.ts';
import { type Match, PhraseTrie } from './phrase-trie.ts';
import type { RuleGroup, TopicRules } from './rule.ts';
import {
  type Mention,
  mergeEvidence,
  resolveOverlaps,
  sumOf,
  weaker,
  weigh,
  without,
} from './score.ts';
import { type Token, tokenise } from './tokenise.ts';

export type Tagger = (paper: {
  readonly title: string;
  readonly abstract: string | null;
}) => readonly TopicTag[];

/** The score that gives a topic. */
const THRESHOLD = 1;
/** Sums of fractions miss a whole by this at most. */
const ROUNDING = 1e-9;

/** Where the mentions of a phrase are counted: a rule list of a topic, or a cue. */
type Bucket = number;
const OWN_CUE: Bucket = 0;
const ASIDE_CUE: Bucket = 1;

interface Phrase {
  readonly bucket: Bucket;
  readonly weight: number;
  readonly field: 'title' | 'abstract' | undefined;
}

/** A topic with the buckets of its rules and of each pair's sides. */
interface Plan {
  readonly topic: TopicRules;
  readonly rules: Bucket;
  readonly pairs: readonly { readonly left: Bucket; readonly right: Bucket }[];
}

/** Reads the rules once; the tagger then walks each text once. */
export function compileTagger(
  topics: readonly TopicRules[],
  names: Readonly<Record<string, string>> = {},
): Tagger {
  const trie = new PhraseTrie();
  const phrases: Phrase[] = [];
  let buckets = 0;

  const addBucket = (groups: readonly RuleGroup[]): Bucket => {
    const bucket = buckets++;
    for (const { weight, field, phrases: texts } of groups)
      for (const text of texts) {
        trie.add(phrases.length, readPhrase(text, names));
        phrases.push({ bucket, weight, field });
      }
    return bucket;
  };

  // The order of OWN_CUE and ASIDE_CUE.
  addBucket([{ weight: 1, phrases: CUES.own }]);
  addBucket([{ weight: 1, phrases: CUES.aside }]);
  const plans: Plan[] = topics.map((topic) => ({
    topic,
    rules: addBucket(topic.rules),
    pairs: (topic.pairs ?? []).map(({ left, right }) => ({
      left: addBucket(left),
      right: addBucket(right),
    })),
  }));

  return ({ title, abstract }) => {
    const mentions: Mention[][] = Array.from({ length: buckets }, () => []);
    const collect = (
      field: Mention['field'],
      tokens: readonly Token[],
      matches: readonly Match[],
      emphasis: (token: number) => number,
    ): void => {
      for (const { phrase, first, last } of matches) {
        const rule = phrases[phrase];
        const [from, to] = [tokens[first], tokens[last]];
        if (rule === undefined || from === undefined || to === undefined) continue;
        if (rule.field !== undefined && rule.field !== field) continue;
        mentions[rule.bucket]?.push({
          field,
          start: from.start,
          end: to.end,
          gloss: first === last && from.gloss,
          phrase,
          weight: rule.weight * emphasis(first),
        });
      }
    };

    const titleTokens = tokenise(title);
    const titleEmphasis = abstract === null ? TITLE_ALONE : TITLE;
    collect('title', titleTokens, trie.find(titleTokens), () => titleEmphasis);
    if (abstract !== null) {
      const tokens = tokenise(abstract);
      const matches = trie.find(tokens);
      const cue = (bucket: Bucket): Match[] =>
        matches.filter(({ phrase }) => phrases[phrase]?.bucket === bucket);
      const emphasis = emphasisOf(tokens, {
        own: cue(OWN_CUE),
        aside: cue(ASIDE_CUE),
        name: nameOf(title, titleTokens, (word) => trie.knows(word)),
      });
      collect('abstract', tokens, matches, (token) => emphasis[token] ?? 1);
    }

    return plans.flatMap(({ topic, rules, pairs }) => {
      const direct = resolveOverlaps(mentions[rules] ?? []);
      // Words that spoke for themselves say nothing more as the second half of a pair.
      const evidence = [
        ...weigh(direct),
        ...pairs.flatMap(({ left, right }) => {
          const one = weigh(resolveOverlaps(mentions[left] ?? []));
          if (one.length === 0) return [];
          return weaker(one, weigh(without(resolveOverlaps(mentions[right] ?? []), direct)));
        }),
      ];
      const score = sumOf(evidence);
      return score < THRESHOLD - ROUNDING
        ? []
        : [
            {
              topic: topic.id,
              label: topic.label,
              score: Math.max(score, THRESHOLD),
              evidence: mergeEvidence(evidence),
            },
          ];
    });
  };
}
