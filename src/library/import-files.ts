import { unreachable } from '../base/assert.ts';
import type { ImportOutcome, ImportProgress, ImportSource } from '../workers/import-protocol.ts';
import { type App, update } from './app.ts';
import type { ImportItem } from './state.ts';

let jobs = 0;

/** Names files of a drop that the browser could not even open. */
export function reportUnreadable(app: App, names: readonly string[]): void {
  if (names.length === 0) return;
  const items = names.map((name): ImportItem => {
    jobs += 1;
    const message = 'The browser could not open this file.';
    const advice = 'Check that it is still there and that you may read it, then drop it again.';
    const outcome: ImportOutcome = { kind: 'failed', message, advice };
    return { job: jobs, name, phase: { at: 'ended', outcome } };
  });
  update(app, ({ imports }) => ({ imports: [...imports, ...items], reportOpen: true }));
}

/** Imports files one after the other; each ends by itself, whatever the others do. */
export async function importSources(app: App, sources: readonly ImportSource[]): Promise<void> {
  if (sources.length === 0) return;
  const items = sources.map(({ name }): ImportItem => {
    jobs += 1;
    return { job: jobs, name, phase: { at: 'waiting' } };
  });
  update(app, ({ imports }) => ({
    // A new drop starts a new report, unless the last one is still at work.
    imports: [...(imports.every(isEnded) ? [] : imports), ...items],
    reportOpen: true,
  }));
  for (const [index, source] of sources.entries()) {
    const item = items[index];
    if (item === undefined || isEnded(currentItem(app, item.job) ?? item)) continue;
    setPhase(app, item.job, { at: 'running', step: 'reading', done: 0 });
    const outcome = await app.importer
      .importSource(item.job, source)
      .catch((thrown: unknown): ImportOutcome => crashed(thrown));
    setPhase(app, item.job, { at: 'ended', outcome });
    if (outcome.kind === 'imported') app.keepStorage().catch(() => undefined);
  }
}

export const showProgress = (app: App, { job, step, done }: ImportProgress): void =>
  setPhase(app, job, { at: 'running', step, done });

/** Stops what runs and forgets what waits; what was imported stays. */
export function cancelImport(app: App): void {
  for (const { job, phase } of app.store.getState().imports) {
    if (phase.at === 'running') app.importer.cancel(job).catch(() => undefined);
    else if (phase.at === 'waiting')
      setPhase(app, job, { at: 'ended', outcome: { kind: 'cancelled' } });
  }
}

export const closeReport = (app: App): void => update(app, () => ({ reportOpen: false }));

export const openReport = (app: App): void => update(app, () => ({ reportOpen: true }));

export const isEnded = ({ phase }: ImportItem): boolean => phase.at === 'ended';

/** What happened to a file, in words; with the advice where it failed. */
export function describeOutcome(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case 'imported':
      return 'Imported';
    case 'known':
      return 'Already in the library, nothing added';
    case 'cancelled':
      return 'Cancelled, nothing kept';
    case 'refused': {
      const { message, line, advice } = outcome.refusal;
      return `${line === null ? '' : `Line ${line}: `}${message} ${advice}`;
    }
    case 'failed':
      return `${outcome.message} ${outcome.advice}`;
    default:
      return unreachable(outcome);
  }
}

const currentItem = (app: App, job: number): ImportItem | undefined =>
  app.store.getState().imports.find((item) => item.job === job);

function setPhase(app: App, job: number, phase: ImportItem['phase']): void {
  update(app, ({ imports }) => ({
    imports: imports.map((item) =>
      item.job === job && !isEnded(item) ? { ...item, phase } : item,
    ),
  }));
}

const crashed = (thrown: unknown): ImportOutcome => ({
  kind: 'failed',
  message: `Reading stopped (${thrown instanceof Error ? thrown.message : String(thrown)}).`,
  advice: 'Reload this page; if it happens again, this file is too much for the browser.',
});
