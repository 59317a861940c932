import type { Decision } from '../domain/decision.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { Judged, Judgement } from './library-protocol.ts';

/** What a judgement of papers would change, and how to take it back. */
export function judgePapers(all: readonly PaperRecord[], judgement: Judgement): Judged {
  const starred = !all.every(({ decision }) => decision.starred);
  const patch: Partial<Decision> =
    judgement.kind === 'status' ? { status: judgement.status } : { starred };
  const before = (decision: Decision): Partial<Decision> =>
    judgement.kind === 'status' ? { status: decision.status } : { starred: decision.starred };
  const differs = ({ decision }: PaperRecord): boolean =>
    judgement.kind === 'status'
      ? decision.status !== judgement.status
      : decision.starred !== starred;
  const papers = all.filter(differs);
  return {
    papers: papers.length,
    title: papers.length === 1 ? (papers[0]?.title ?? null) : null,
    starred,
    forward: papers.map(({ key }) => ({ key, patch })),
    backward: papers.map(({ key, decision }) => ({ key, patch: before(decision) })),
  };
}
