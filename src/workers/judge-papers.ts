import type { Decision } from '../domain/decision.ts';
import type { PaperRecord } from '../domain/record.ts';
import { sameDecision } from '../domain/unite-decisions.ts';
import type { Judged, Judgement } from './library-protocol.ts';

/** What a judgement of papers would change, and how to take it back. */
export function judgePapers(all: readonly PaperRecord[], judgement: Judgement): Judged {
  const given = !all.every(({ decision }) => isGiven(judgement, decision));
  const papers = all.flatMap(({ key, title, decision }) => {
    const patch = patchOf(judgement, decision, given);
    return sameDecision({ ...decision, ...patch }, decision)
      ? []
      : [{ key, title, patch, before: beforeOf(patch, decision) }];
  });
  return {
    papers: papers.length,
    title: papers.length === 1 ? (papers[0]?.title ?? null) : null,
    given: judgement.kind === 'topic' ? judgement.given : given,
    forward: papers.map(({ key, patch }) => ({ key, patch })),
    backward: papers.map(({ key, before }) => ({ key, patch: before })),
  };
}

function isGiven(judgement: Judgement, { starred, tags }: Decision): boolean {
  if (judgement.kind === 'tag') return tags.includes(judgement.tag);
  return judgement.kind === 'star' && starred;
}

function patchOf(judgement: Judgement, decision: Decision, given: boolean): Partial<Decision> {
  if (judgement.kind === 'status') return { status: judgement.status };
  if (judgement.kind === 'star') return { starred: given };
  const { tags, refusedTags, givenTopics, refusedTopics } = decision;
  if (judgement.kind === 'topic') {
    const [has, lacks] = judgement.given ? [having, lacking] : [lacking, having];
    return {
      givenTopics: has(givenTopics, judgement.topic),
      refusedTopics: lacks(refusedTopics, judgement.topic),
    };
  }
  const { kind, tag } = judgement;
  if (kind === 'refuse-tag')
    return { tags: lacking(tags, tag), refusedTags: having(refusedTags, tag) };
  if (!given) return { tags: lacking(tags, tag) };
  return { tags: having(tags, tag), refusedTags: lacking(refusedTags, tag) };
}

const having = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names : [...names, name];

const lacking = (names: readonly string[], name: string): readonly string[] =>
  names.filter((each) => each !== name);

/** What the fields of a patch were. */
const beforeOf = (patch: Partial<Decision>, decision: Decision): Partial<Decision> =>
  Object.fromEntries(
    Object.entries(decision).filter(([field]) => Object.hasOwn(patch, field)),
  ) as Partial<Decision>;
