import type { FacetId } from './facets.ts';
import type { FieldId } from './fields.ts';

/** Values of one group: any of `include`, none of `exclude`. */
export interface FacetFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface SortKey {
  readonly field: FieldId;
  readonly descending: boolean;
}

/** Everything that shapes a result. It lives in the URL. */
export interface Query {
  /** What is typed in the search box, as typed. */
  readonly text: string;
  /** Groups are ANDed; a group that is absent filters nothing. */
  readonly filters: Readonly<Partial<Record<FacetId, FacetFilter>>>;
  /** Most significant first; empty: best match first, or newest first. */
  readonly sort: readonly SortKey[];
}

export const EMPTY_QUERY: Query = { text: '', filters: {}, sort: [] };
