import type { Query } from './query.ts';
import type { NumberRange } from './read-range.ts';
import type { TopicId } from './topic.ts';
import { rangeValue } from './value-range.ts';

/**
 * Of the papers of a query, those of a topic. A filter says so where none of its group is set;
 * beside others, which are alternatives to each other, it would bring papers in.
 */
export function narrowToTopic(query: Query, topic: TopicId): Query {
  const { include, exclude } = query.filters.topics ?? NO_FILTER;
  if (include.length === 0)
    return { ...query, filters: { ...query.filters, topics: { include: [topic], exclude } } };
  return include.length === 1 && include[0] === topic ? query : narrowToAll(query, [topic]);
}

/** Of the papers of a query, those that have all of some topics, in words that can be edited. */
export const narrowToAll = (query: Query, topics: readonly TopicId[]): Query => ({
  ...query,
  text: withClauses(
    query.text,
    topics.map((topic) => `topic:${topic}`),
  ),
});

/** Of the papers of a query, those of a year, or of a range that the query cuts off nowhere. */
export function narrowToYears(query: Query, years: NumberRange): Query {
  const { include, exclude } = query.filters.year ?? NO_FILTER;
  const isOne = years.least === years.most;
  // One year that has papers lies within what was asked for before; a range may be wider.
  if (!isOne && include.length > 0)
    return { ...query, text: withClauses(query.text, [`year:${rangeValue(years)}`]) };
  const value = isOne ? String(years.least) : rangeValue(years);
  return { ...query, filters: { ...query.filters, year: { include: [value], exclude } } };
}

/** Of the papers of a query, those that state no year. */
export function narrowToUndated(query: Query): Query {
  const { include, exclude } = query.filters.has ?? NO_FILTER;
  const has = { include, exclude: [...new Set([...exclude, 'date'])] };
  return { ...query, filters: { ...query.filters, has } };
}

const NO_FILTER = { include: [], exclude: [] };

/**
 * Clauses go before what was typed: its last word may be unfinished, and its last quote open. An
 * `OR` that joined nothing must not join them.
 */
function withClauses(text: string, clauses: readonly string[]): string {
  const words = text.split(/\s+/);
  const isOr = (word: string | undefined): boolean => word === 'OR' || word === '|';
  const isAsked = (clause: string): boolean =>
    words.some((word, i) => word === clause && !isOr(words[i - 1]) && !isOr(words[i + 1]));
  const missing = clauses.filter((clause) => !isAsked(clause));
  const typed = text.replace(/^(?:\s*(?:OR|\|)(?=\s|$))*\s*/, '');
  return [...missing, ...(typed === '' ? [] : [typed])].join(' ');
}
