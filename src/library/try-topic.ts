import type { TopicEdit } from '../domain/topic-edit.ts';
import type { TopicTrial } from '../workers/topic-protocol.ts';
import type { App } from './app.ts';

/** Papers of each kind that are shown. */
const SHOWN = 8;

/**
 * Tells what a topic would catch, again and again as more of the library was looked through.
 *
 * @param isWanted asked before each step: whoever types on wants another
 */
export async function tryTopic(
  app: App,
  edit: TopicEdit,
  isWanted: () => boolean,
  tell: (trial: TopicTrial) => void,
): Promise<void> {
  let sum: TopicTrial | null = null;
  for (let from = 0; isWanted(); from = sum.read) {
    const next = await app.library.tryTopic(edit, from);
    sum = sum === null ? next : added(sum, next);
    if (isWanted()) tell(sum);
    if (sum.read >= sum.of) return;
  }
}

const added = (sum: TopicTrial, next: TopicTrial): TopicTrial => ({
  ...next,
  papers: sum.papers + next.papers,
  gained: sum.gained + next.gained,
  lost: sum.lost + next.lost,
  examples: {
    gained: [...sum.examples.gained, ...next.examples.gained].slice(0, SHOWN),
    lost: [...sum.examples.lost, ...next.examples.lost].slice(0, SHOWN),
  },
});
