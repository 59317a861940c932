import { latestOnly } from '../base/latest-only.ts';
import type { Query } from '../domain/query.ts';
import type { QueryAnswer } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import type { AppState } from './state.ts';

/** Rows that come with an answer: a screen and what is drawn beyond it. Marking more would cost the typist. */
const FIRST_ROWS = 30;
/** Of a library so small all rows come, so that no key waits for one. */
const FEW_PAPERS = 48;
/** Rows beyond those that are seen. */
const MORE_ROWS = 6;

/** Rows fetched at a time while scrolling: several screens, far from a library. */
const WINDOW_ROWS = 120;

/** Rows kept around the visible ones; those farther away are dropped. */
const KEPT_ROWS = 600;

interface Asked {
  readonly query: Query;
  /** Where the keyboard was when it was asked. */
  readonly active: number;
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
      const { query, visible, openKey, rows, active, answer } = app.store.getState();
      const again = query === last;
      const all = (answer?.total ?? 0) <= FEW_PAPERS;
      const offset = again && !all ? Math.max(0, visible.first - FIRST_ROWS / 2) : 0;
      const screen = Math.max(all ? FEW_PAPERS : FIRST_ROWS, visible.count + MORE_ROWS);
      const count = again && !all ? visible.count + FIRST_ROWS : screen;
      // One goes on from the open paper, or stays on the row where papers come and go.
      const stand = openKey ?? (again ? (rows.get(active)?.key ?? null) : null);
      return { query, active, answer: await app.library.query(query, offset, count, stand) };
    },
    (asked) => {
      showAnswer(app, asked);
      last = asked.query;
    },
    (thrown) => fail(app, thrown),
  );
  asking.set(app, trigger);
  trigger();
}

function showAnswer(app: App, { answer, active: before }: Asked): void {
  update(app, (state) => {
    const rows = new Map(answer.window.rows.map((row, i) => [answer.window.offset + i, row]));
    const stands = state.active === before ? answer.stands : placeOf(state, rows);
    const active = stands ?? state.active;
    return { answer, rows, active: Math.max(0, Math.min(active, answer.count - 1)) };
  });
  refreshDetail(app);
}

/** The keyboard has gone on while the answer was worked out: where its paper is now. */
function placeOf({ rows: before, active }: AppState, rows: AppState['rows']): number | null {
  const key = before.get(active)?.key;
  return [...rows].find(([, row]) => row.key === key)?.[0] ?? null;
}

/** Fetches the rows first … first + count - 1 of the answer where they are missing. */
export async function showRows(app: App, first: number, count: number): Promise<void> {
  const { answer, rows } = app.store.getState();
  update(app, () => ({ visible: { first, count } }));
  if (answer === null) return;
  const last = Math.min(first + count, answer.count) - 1;
  const missing = range(first, last).find((index) => !rows.has(index));
  if (missing === undefined) return;
  const size = Math.max(WINDOW_ROWS, count);
  const offset = Math.max(0, first - Math.floor((size - count) / 2));
  const window = await app.library
    .rows(answer.answer, offset, size)
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
      update(app, (state) => {
        if (state.openKey !== openKey) return {};
        // A listing that brought its id may have given the paper another key.
        const key = paper?.record.key ?? openKey;
        return { openKey: key, detail: { key, paper } };
      }),
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
