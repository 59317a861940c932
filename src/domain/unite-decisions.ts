import { type Decision, NAME_LISTS, NO_DECISION, STATUSES, type Status } from './decision.ts';

/**
 * What was said of several papers as if it had been said of one: starred if
 * any is, all tags, all notes (each once, an empty line between), the status
 * that is furthest along. What one was given and another refused is given. Only what is set aside wherever anything was said
 * is set aside.
 */
export function uniteDecisions(all: readonly Decision[]): Decision {
  const [first = NO_DECISION] = all;
  if (all.length < 2) return first;
  const every = (list: (typeof NAME_LISTS)[number]): string[] => [
    ...new Set(all.flatMap((each) => each[list])),
  ];
  const [tags, givenTopics] = [every('tags'), every('givenTopics')];
  return {
    status: furthest(all.map(({ status }) => status)),
    starred: all.some(({ starred }) => starred),
    tags,
    note: [...new Set(all.map(({ note }) => note.trim()))]
      .filter((note) => note !== '')
      .join('\n\n'),
    refusedTags: every('refusedTags').filter((tag) => !tags.includes(tag)),
    givenTopics,
    refusedTopics: every('refusedTopics').filter((topic) => !givenTopics.includes(topic)),
  };
}

export const sameDecision = (one: Decision, other: Decision): boolean =>
  one.status === other.status &&
  one.starred === other.starred &&
  one.note === other.note &&
  NAME_LISTS.every(
    (list) =>
      one[list].length === other[list].length &&
      one[list].every((name, i) => name === other[list][i]),
  );

function furthest(statuses: readonly Status[]): Status {
  const said = statuses.filter((status) => status !== 'unread');
  const onTheWay = said.filter((status) => status !== 'set-aside');
  if (onTheWay.length === 0) return said[0] ?? 'unread';
  const rank = (status: Status): number => STATUSES.findIndex(({ id }) => id === status);
  return onTheWay.reduce((best, status) => (rank(status) > rank(best) ? status : best));
}
