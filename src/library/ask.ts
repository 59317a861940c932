import { latestOnly } from '../base/latest-only.ts';
import type { Query } from '../domain/query.ts';
import type { QueryAnswer } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import type { AppState } from './state.ts';

/** Rows that come with an answer: a screen. Marking more would cost the typist. */
const FIRST_ROWS = 48;

/** Rows fetched at a time while scrolling: several screens, far from a library. */
const WINDOW_ROWS = 120;

/** Rows kept around the visible ones; those farther away are dropped. */
const KEPT_ROWS = 600;

interface Asked {
  readonly query: Query;
  readonly answer: QueryAnswer;
}

const asking = new WeakMap<App, () => void>();

/**
 * Asks the library for the current query. However fast one types, one
 * question is under way at a time and only the newest answer is shown. The
 * same query again, after a change of the library, brings the rows in view.
 */
export function ask(app: App): void {
  const known = asking.get(app);
  if (known !== undefined) return known();
  let last: Query | null = null;
  const trigger = latestOnly(
    async (): Promise<Asked> => {
      const { query, visible } = app.store.getState();
      const offset = query === last ? Math.max(0, visible.first - FIRST_ROWS / 2) : 0;
      const count = query === last ? Math.max(FIRST_ROWS, visible.count + FIRST_ROWS) : FIRST_ROWS;
      return { query, answer: await app.library.query(query, offset, count) };
    },
    ({ query, answer }) => {
      showAnswer(app, answer, query === last);
      last = query;
    },
    (thrown) => fail(app, thrown),
  );
  asking.set(app, trigger);
  trigger();
}

function showAnswer(app: App, answer: QueryAnswer, again: boolean): void {
  update(app, (state) => {
    const rows = new Map(answer.window.rows.map((row, i) => [answer.window.offset + i, row]));
    const active = standingOn(state, rows, again) ?? state.active;
    return { answer, rows, active: Math.max(0, Math.min(active, answer.count - 1)) };
  });
  refreshDetail(app);
}

/**
 * The row of the open paper, so that one goes on from there; else, when papers
 * came or went around it, the row of the paper that the keyboard was on.
 */
function standingOn(
  { rows: before, active, openKey }: AppState,
  rows: AppState['rows'],
  again: boolean,
): number | undefined {
  const key = openKey ?? (again ? before.get(active)?.key : undefined);
  return [...rows].find(([, row]) => row.key === key)?.[0];
}

/** Fetches the rows first … first + count - 1 of the answer where they are missing. */
export async function showRows(app: App, first: number, count: number): Promise<void> {
  const { answer, rows } = app.store.getState();
  update(app, () => ({ visible: { first, count } }));
  if (answer === null) return;
  const last = Math.min(first + count, answer.count) - 1;
  const missing = range(first, last).find((index) => !rows.has(index));
  if (missing === undefined) return;
  const offset = Math.max(0, first - Math.floor((WINDOW_ROWS - count) / 2));
  const window = await app.library
    .rows(answer.answer, offset, Math.max(WINDOW_ROWS, count))
    .catch((thrown: unknown) => fail(app, thrown));
  // A newer answer brings rows of its own.
  if (!window || app.store.getState().answer?.answer !== answer.answer) return;
  update(app, (state) => {
    const kept = [...state.rows].filter(([index]) => Math.abs(index - first) < KEPT_ROWS);
    const fetched = window.rows.map((row, i) => [window.offset + i, row] as const);
    return { rows: new Map([...kept, ...fetched]) };
  });
}

/** Fetches the open paper anew, with the words of the current query marked. */
export function refreshDetail(app: App): void {
  const { openKey } = app.store.getState();
  if (openKey === null) {
    update(app, () => ({ detail: null }));
    return;
  }
  app.library.paper(openKey).then(
    (paper) =>
      update(app, (state) =>
        state.openKey === openKey ? { detail: { key: openKey, paper } } : {},
      ),
    (thrown: unknown) => fail(app, thrown),
  );
}

/** A call to the library failed: say so, and keep what is on the screen. */
export function fail(app: App, thrown: unknown): void {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  update(app, () => ({ notice: { text: `That did not work: ${reason}`, action: null } }));
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
