import { type Decision, NO_DECISION, STATUSES, type Status } from './decision.ts';

/**
 * What was said of several papers as if it had been said of one: starred if
 * any is, all tags, all notes (each once, an empty line between), the status
 * that is furthest along. Only what is set aside wherever anything was said
 * is set aside.
 */
export function uniteDecisions(all: readonly Decision[]): Decision {
  const [first = NO_DECISION] = all;
  if (all.length < 2) return first;
  return {
    status: furthest(all.map(({ status }) => status)),
    starred: all.some(({ starred }) => starred),
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    note: [...new Set(all.map(({ note }) => note.trim()))]
      .filter((note) => note !== '')
      .join('\n\n'),
  };
}

export const sameDecision = (one: Decision, other: Decision): boolean =>
  one.status === other.status &&
  one.starred === other.starred &&
  one.note === other.note &&
  one.tags.length === other.tags.length &&
  one.tags.every((tag, i) => tag === other.tags[i]);

function furthest(statuses: readonly Status[]): Status {
  const said = statuses.filter((status) => status !== 'unread');
  const onTheWay = said.filter((status) => status !== 'set-aside');
  if (onTheWay.length === 0) return said[0] ?? 'unread';
  const rank = (status: Status): number => STATUSES.findIndex(({ id }) => id === status);
  return onTheWay.reduce((best, status) => (rank(status) > rank(best) ? status : best));
}
