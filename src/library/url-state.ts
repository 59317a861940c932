import { FACETS, type FacetId } from '../domain/facets.ts';
import { FIELDS } from '../domain/fields.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { FacetFilter, Query, SortKey } from '../domain/query.ts';
import { ROOMS, type Room } from './state.ts';

/** What the address of the page says. */
export interface UrlState {
  readonly room: Room;
  readonly query: Query;
  readonly openKey: PaperKey | null;
  /** The tag that is taught, in its room. */
  readonly teaching: { readonly tag: string } | null;
}

/**
 * The search part of the address, `` or `?…`:
 * `?q=edge+llm&topics=nas&not-topics=survey&sort=-published&paper=arxiv:2405.1`
 */
export function toSearch({ room, query, openKey, teaching }: UrlState): string {
  const params = new URLSearchParams();
  if (room !== 'papers') params.set('room', room);
  if (room === 'teach' && teaching !== null) params.set('tag', teaching.tag);
  if (query.text !== '') params.set('q', query.text);
  for (const { id } of FACETS) {
    for (const value of query.filters[id]?.include ?? []) params.append(id, value);
    for (const value of query.filters[id]?.exclude ?? []) params.append(`not-${id}`, value);
  }
  for (const { field, descending } of query.sort)
    params.append('sort', `${descending ? '-' : ''}${field}`);
  if (openKey !== null) params.set('paper', openKey);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Reads such an address; parts that mean nothing are passed over. */
export function fromSearch(search: string): UrlState {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<FacetId, FacetFilter>> = {};
  for (const { id } of FACETS) {
    const include = [...new Set(params.getAll(id))];
    const exclude = [...new Set(params.getAll(`not-${id}`))].filter((v) => !include.includes(v));
    if (include.length + exclude.length > 0) filters[id] = { include, exclude };
  }
  const tag = params.get('tag');
  const named = ROOMS.find((each) => each === params.get('room')) ?? 'papers';
  // Nothing can be taught of no tag.
  const room = named === 'teach' && tag === null ? 'papers' : named;
  return {
    room,
    teaching: room === 'teach' && tag !== null ? { tag } : null,
    query: { text: params.get('q') ?? '', filters, sort: params.getAll('sort').flatMap(sortKey) },
    openKey: params.get('paper'),
  };
}

function sortKey(text: string): SortKey[] {
  const descending = text.startsWith('-');
  const name = descending ? text.slice(1) : text;
  const field = FIELDS.find(({ id, column }) => id === name && column !== undefined);
  return field === undefined ? [] : [{ field: field.id, descending }];
}
