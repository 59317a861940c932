import type { FacetId } from '../domain/facets.ts';
import type { FieldId } from '../domain/fields.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { FacetFilter, Query, SortKey } from '../domain/query.ts';
import type { NumberRange } from '../domain/read-range.ts';
import { rangeOf, rangeValue } from '../domain/value-range.ts';
import type { WayOut } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import { ask, refreshDetail } from './ask.ts';
import { isEnded } from './import-files.ts';
import { refreshReview } from './review.ts';
import type { AppState, Room } from './state.ts';
import { newTeaching, refreshTeaching } from './teaching.ts';
import { refreshOverview } from './topic-overview.ts';
import { fromSearch, toSearch } from './url-state.ts';

/** Goes where an address leads: at the start, and on back and forward. */
export function followAddress(app: App, search: string): void {
  const { query: before, room, openKey, teaching } = app.store.getState();
  const { teaching: taught, ...to } = fromSearch(search);
  // Closing a paper by going back leaves the table as it stands.
  const same =
    toSearch({ room, openKey, teaching, query: before }) ===
    toSearch({ room, openKey, teaching, query: to.query });
  update(app, () => (same ? { ...to, query: before } : { ...to, active: 0, reveal: null }));
  if (taught !== null && taught.tag !== teaching?.tag)
    update(app, () => ({ teaching: newTeaching(taught.tag) }));
  if (!same || app.store.getState().answer === null) ask(app);
  refreshDetail(app);
  refreshRoom(app);
}

/** Fetches what the room shows that one is in, where that is not the papers. */
function refreshRoom(app: App): void {
  const { room } = app.store.getState();
  if (room === 'review') refreshReview(app);
  if (room === 'teach') refreshTeaching(app);
  refreshOverview(app);
}

function changeQuery(app: App, change: Partial<Query>, mode: 'push' | 'replace' = 'push'): void {
  update(app, ({ query, room }) => ({
    query: { ...query, ...change },
    // The topics follow the query too, but have no order.
    room: room === 'topics' && change.sort === undefined ? room : 'papers',
    active: 0,
    reveal: null,
  }));
  ask(app);
  refreshOverview(app);
  app.showAddress(toSearch(app.store.getState()), mode);
}

/** Typing is one step of the history, however many letters it takes. */
export function typeText(app: App, text: string): void {
  const before = app.store.getState().query.text;
  changeQuery(app, { text }, (before === '') === (text === '') ? 'replace' : 'push');
}

/** Writes a word of the search in another way, where it stands by itself. */
export function respell(app: App, typed: string, meant: string): void {
  const { text } = app.store.getState().query;
  const word = typed.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}])`, 'u');
  if (alone.test(text)) changeQuery(app, { text: text.replace(alone, meant) });
}

/** Asks for another query as a whole, and shows its papers. */
export const goTo = (app: App, query: Query): void => changeQuery(app, query);

/** Asks for what a way out of an empty result offers. */
export const takeWayOut = (app: App, { query: { text, filters } }: WayOut): void =>
  changeQuery(app, { text, filters });

export const EMPTY_FILTER: FacetFilter = { include: [], exclude: [] };

function setFilter(
  app: App,
  facet: FacetId,
  filter: FacetFilter,
  mode: 'push' | 'replace' = 'push',
): void {
  const { [facet]: _replaced, ...others } = app.store.getState().query.filters;
  const empty = filter.include.length + filter.exclude.length === 0;
  changeQuery(app, { filters: empty ? others : { ...others, [facet]: filter } }, mode);
}

const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** Asks for a value of a group, or no longer. */
export function toggleInclude(app: App, facet: FacetId, value: string): void {
  const { include, exclude } = app.store.getState().query.filters[facet] ?? EMPTY_FILTER;
  setFilter(app, facet, {
    include: toggled(include, value),
    exclude: exclude.filter((other) => other !== value),
  });
}

/** Leaves out the papers with a value, or no longer. */
export function toggleExclude(app: App, facet: FacetId, value: string): void {
  const { include, exclude } = app.store.getState().query.filters[facet] ?? EMPTY_FILTER;
  setFilter(app, facet, {
    include: include.filter((other) => other !== value),
    exclude: toggled(exclude, value),
  });
}

/**
 * Asks for a range of a group's numbers in the place of the one before.
 *
 * @param range `null` for none
 * @param mode `replace` while a range is drawn: that is one step of the history
 */
export function setRange(
  app: App,
  facet: FacetId,
  range: NumberRange | null,
  mode: 'push' | 'replace' = 'push',
): void {
  const before = app.store.getState().query.filters[facet] ?? EMPTY_FILTER;
  const others = before.include.filter((value) => rangeOf(value) === null);
  const include = range === null ? others : [...others, rangeValue(range)];
  setFilter(app, facet, { ...before, include }, mode);
}

export const clearGroup = (app: App, facet: FacetId): void => setFilter(app, facet, EMPTY_FILTER);

export const clearFilters = (app: App): void => changeQuery(app, { filters: {} });

export const setSort = (app: App, sort: readonly SortKey[]): void => changeQuery(app, { sort });

/** Sorts by one field alone: the palette's way of sorting. */
export const sortBy = (app: App, field: FieldId, descending: boolean): void =>
  setSort(app, [{ field, descending }]);

export function openPaper(app: App, key: PaperKey | null): void {
  if (app.store.getState().openKey === key) return;
  // Walking from paper to paper is one step of the history.
  const mode = app.store.getState().openKey !== null && key !== null ? 'replace' : 'push';
  update(app, () => ({ openKey: key }));
  refreshDetail(app);
  app.showAddress(toSearch(app.store.getState()), mode);
}

export function enterRoom(app: App, room: Room): void {
  const { room: before, teaching } = app.store.getState();
  // Of another tag the room is another.
  if (before === room && (room !== 'teach' || teaching?.learned !== null)) return;
  // The report would lie over what is to be decided; one that is at work stays.
  const covers = ({ imports, reportOpen }: AppState): boolean =>
    reportOpen && !((room === 'review' || room === 'teach') && imports.every(isEnded));
  update(app, (state) => ({ room, reveal: null, reportOpen: covers(state) }));
  refreshRoom(app);
  app.showAddress(toSearch(app.store.getState()), 'push');
}

/** Shows exactly what one listing brought. */
export function showListing(app: App, value: string): void {
  changeQuery(app, { text: '', filters: { listing: { include: [value], exclude: [] } } });
}
