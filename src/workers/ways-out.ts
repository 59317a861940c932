import { FACETS } from '../domain/facets.ts';
import type { Query } from '../domain/query.ts';
import { type Clause, parseQuery } from '../search/parse-query.ts';

/** A query close to one that finds nothing. */
export interface WayOut {
  /** What stands in the place of a part, what is left out, or the only part that stays. */
  readonly kind: 'instead' | 'without' | 'only';
  readonly part: string;
  readonly query: Query;
  /** Papers that it finds. */
  readonly count: number;
}

/** More to choose from would be no help. */
const MOST_WAYS = 5;

/** What a library can be asked for ways. */
export interface Waymarks {
  /** Papers that a query finds. */
  readonly count: (query: Query) => number;
  /** What a word that stands in next to no paper may have been, the likeliest first. */
  readonly spellings: (word: string) => readonly string[];
}

/**
 * What may have been meant by a query that finds nothing: by the words of its phrases and fields,
 * whose spelling is not forgiven. Then what could be left out; where no one part is to blame, what
 * each part finds alone.
 */
export function waysOut(query: Query, { count, spellings }: Waymarks): WayOut[] {
  const parts = partsOf(query);
  const found = (kind: WayOut['kind'], ways: readonly Pick<WayOut, 'part' | 'query'>[]): WayOut[] =>
    ways
      .map((way) => ({ kind, ...way, count: count(way.query) }))
      .filter((way) => way.count > 0)
      .slice(0, MOST_WAYS);
  const leading = (kind: WayOut['kind'], queryOf: (part: Part) => Query): WayOut[] =>
    found(
      kind,
      parts.map((part) => ({ part: part.name, query: queryOf(part) })),
    ).toSorted((a, b) => b.count - a.count);
  const instead = found('instead', respelled(query, spellings));
  if (parts.length < 2) return instead;
  const without = leading('without', (part) => part.without);
  const rest = without.length > 0 ? without : leading('only', (part) => part.only);
  return [...instead, ...rest].slice(0, MOST_WAYS);
}

/** The query with one word of it written in another way, by clause and likeliness. */
function respelled(
  query: Query,
  spellings: Waymarks['spellings'],
): Pick<WayOut, 'part' | 'query'>[] {
  const { text } = query;
  return parseQuery(text).flatMap(({ start, end, isExcluded, any }) =>
    isExcluded || !any.every(isText)
      ? []
      : Array.from(text.slice(start, end).matchAll(WORD)).flatMap((match) => {
          const [from, to] = [start + match.index, start + match.index + match[0].length];
          return spellings(match[0]).map((word) => ({
            part: `${text.slice(start, from)}${word}${text.slice(to, end)}`,
            query: { ...query, text: `${text.slice(0, from)}${word}${text.slice(to)}` },
          }));
        }),
  );
}

/** Other fields hold names and numbers, which no word of a text corrects; plain words are forgiven. */
const isText = (clause: Clause): boolean =>
  clause.kind === 'phrase' ||
  (clause.kind === 'field' && (clause.field === 'title' || clause.field === 'abstract'));

/** Not the name of a field. */
const WORD = /[\p{L}\p{N}]{3,}(?![\p{L}\p{N}:])/gu;

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
