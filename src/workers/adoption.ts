import { NO_DECISION, type PaperDecision } from '../domain/decision.ts';
import type { Decisions } from '../domain/decisions.ts';
import type { Adoption } from './library-protocol.ts';

/** Of what an export says, that which concerns papers of which nothing was said here. */
export function adoptionOf(said: readonly PaperDecision[], decisions: Decisions): Adoption {
  const isUnsaid = (paper: PaperDecision): boolean =>
    decisions.of({ ...paper, parts: [] }, () => undefined) === NO_DECISION;
  const news = said.filter(isUnsaid);
  return {
    papers: news.length,
    forward: news.map(({ key, decision }) => ({ key, patch: decision })),
    backward: news.map(({ key }) => ({ key, patch: NO_DECISION })),
  };
}
