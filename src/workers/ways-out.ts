import { FACETS } from '../domain/facets.ts';
import type { Query } from '../domain/query.ts';
import { parseQuery } from '../search/parse-query.ts';

/** A query close to one that finds nothing. */
export interface WayOut {
  /** What is left out of the query, or the only part of it that stays. */
  readonly kind: 'without' | 'only';
  readonly part: string;
  readonly query: Query;
  /** Papers that it finds. */
  readonly count: number;
}

/** More to choose from would be no help. */
const MOST_WAYS = 5;

/**
 * What of a query that finds nothing could be left out; where no one part is to blame, what each
 * part finds alone.
 */
export function waysOut(query: Query, count: (query: Query) => number): WayOut[] {
  const parts = partsOf(query);
  const leading = (kind: WayOut['kind'], queryOf: (part: Part) => Query): WayOut[] =>
    parts
      .map((part) => ({ kind, part: part.name, query: queryOf(part) }))
      .map((way) => ({ ...way, count: count(way.query) }))
      .filter((way) => way.count > 0)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, MOST_WAYS);
  if (parts.length < 2) return [];
  const without = leading('without', (part) => part.without);
  return without.length > 0 ? without : leading('only', (part) => part.only);
}

interface Part {
  readonly name: string;
  readonly without: Query;
  readonly only: Query;
}

function partsOf(query: Query): Part[] {
  const { text, filters } = query;
  const groups = FACETS.flatMap(({ id, label }): Part[] => {
    const { [id]: filter, ...others } = filters;
    if (filter === undefined) return [];
    return [
      {
        name: label,
        without: { ...query, filters: others },
        only: { ...query, text: '', filters: { [id]: filter } },
      },
    ];
  });
  const clauses = parseQuery(text).map(({ start, end }): Part => {
    const name = text.slice(start, end);
    const rest = `${text.slice(0, start)}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
    return {
      name,
      without: { ...query, text: rest },
      only: { ...query, text: name, filters: {} },
    };
  });
  return [...groups, ...clauses];
}
