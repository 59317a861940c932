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
      : [{ key, title, patch, before: beforeOf(judgement, decision) }];
  });
  return {
    papers: papers.length,
    title: papers.length === 1 ? (papers[0]?.title ?? null) : null,
    given,
    forward: papers.map(({ key, patch }) => ({ key, patch })),
    backward: papers.map(({ key, before }) => ({ key, patch: before })),
  };
}

function isGiven(judgement: Judgement, { starred, tags }: Decision): boolean {
  if (judgement.kind === 'tag') return tags.includes(judgement.tag);
  return judgement.kind === 'star' && starred;
}

function patchOf(judgement: Judgement, { tags }: Decision, given: boolean): Partial<Decision> {
  if (judgement.kind === 'status') return { status: judgement.status };
  if (judgement.kind === 'star') return { starred: given };
  const others = tags.filter((tag) => tag !== judgement.tag);
  if (!given) return { tags: others };
  return { tags: others.length < tags.length ? tags : [...tags, judgement.tag] };
}

function beforeOf({ kind }: Judgement, { status, starred, tags }: Decision): Partial<Decision> {
  if (kind === 'status') return { status };
  return kind === 'star' ? { starred } : { tags };
}
