import { unreachable } from '../base/assert.ts';
import type { ImportOutcome, ImportProgress, ImportSource } from '../workers/import-protocol.ts';
import { adoptDecisions } from './adopt-decisions.ts';
import { type App, update } from './app.ts';
import type { ImportItem } from './state.ts';

let jobs = 0;

const newItem = (
  name: string,
  source: ImportSource | null,
  phase: ImportItem['phase'],
): ImportItem => {
  jobs += 1;
  return { job: jobs, name, source, phase };
};

const unreadable = (name: string, message: string, advice: string): ImportItem =>
  newItem(name, null, { at: 'ended', outcome: { kind: 'failed', message, advice } });

/** Names files of a drop that the browser could not even open. */
export function reportUnreadable(app: App, names: readonly string[]): void {
  if (names.length === 0) return;
  const message = 'The browser could not open this file.';
  const advice = 'Check that it is still there and that you may read it, then drop it again.';
  const items = names.map((name) => unreadable(name, message, advice));
  update(app, ({ imports }) => ({ imports: [...imports, ...items], reportOpen: true }));
}

/** Imports files one after the other; each ends by itself, whatever the others do. */
export async function importSources(app: App, sources: readonly ImportSource[]): Promise<void> {
  if (sources.length === 0) return;
  const items = sources.map((source) => newItem(source.name, source, { at: 'waiting' }));
  update(app, ({ imports }) => ({
    // A new drop starts a new report, unless the last one is still at work.
    imports: [...(imports.every(isEnded) ? [] : imports), ...items],
    reportOpen: true,
  }));
  learnFormats(app);
  for (const item of items) await openItem(app, item);
}

/** Imports a file, or each file of an archive. */
async function openItem(app: App, item: ImportItem): Promise<void> {
  if (item.source === null || isStopped(app, item)) return;
  setPhase(app, item.job, { at: 'running', step: 'opening', done: 0 });
  const opened = await app.importer.open(item.source).catch(() => ({ kind: 'file' as const }));
  if (isStopped(app, item)) return;
  if (opened.kind === 'file') return importItem(app, item);
  const members = [
    ...opened.members.map((source) => newItem(source.name, source, { at: 'waiting' })),
    ...opened.unreadable.map(({ name, reason }) => unreadable(name, reason, '')),
  ];
  update(app, ({ imports }) => ({
    imports: imports.flatMap((each) => (each.job === item.job ? [each, ...members] : [each])),
  }));
  setPhase(app, item.job, {
    at: 'ended',
    outcome: { kind: 'unpacked', files: opened.members.length },
  });
  for (const member of members) await importItem(app, member);
}

async function importItem(app: App, item: ImportItem): Promise<void> {
  const { job, source } = item;
  if (source === null || isStopped(app, item)) return;
  setPhase(app, job, { at: 'running', step: 'reading', done: 0 });
  const outcome = await app.importer.importSource(job, source).catch(crashed);
  setPhase(app, job, { at: 'ended', outcome });
  if (outcome.kind !== 'imported') return;
  app.keepStorage().catch(() => undefined);
  if (outcome.said.length > 0) await adoptDecisions(app, outcome.listing, outcome.said);
}

/** Asks once what readings there are: a later report may offer them. */
function learnFormats(app: App): void {
  if (app.store.getState().formats.length > 0) return;
  app.importer.formats().then(
    (formats) => update(app, () => ({ formats })),
    // Without them no other reading is offered; the import says what is wrong.
    () => undefined,
  );
}

export const showProgress = (app: App, { job, step, done }: ImportProgress): void =>
  setPhase(app, job, { at: 'running', step, done });

/** Stops what runs and forgets what waits; what was imported stays. */
export function cancelImport(app: App): void {
  for (const { job, phase } of app.store.getState().imports) {
    if (phase.at === 'running' && phase.step !== 'opening')
      app.importer.cancel(job).catch(() => undefined);
    else if (phase.at !== 'ended')
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
    case 'unpacked':
      return outcome.files === 1
        ? 'An archive with one file'
        : `An archive with ${outcome.files} files`;
    case 'known':
      return 'Already in the library, nothing added';
    case 'cancelled':
      return 'Cancelled, nothing kept';
    case 'refused': {
      const { message, line, advice } = outcome.refusal;
      return `${line === null ? '' : `Line ${line}: `}${message} ${advice}`;
    }
    case 'failed':
      return `${outcome.message} ${outcome.advice}`.trim();
    default:
      return unreachable(outcome);
  }
}

/** It was cancelled while it waited or was opened. */
const isStopped = (app: App, { job }: ImportItem): boolean =>
  app.store.getState().imports.some((item) => item.job === job && isEnded(item));

function setPhase(app: App, job: number, phase: ImportItem['phase']): void {
  update(app, ({ imports }) => ({
    imports: imports.map((item) =>
      item.job === job && !isEnded(item) ? { ...item, phase } : item,
    ),
  }));
}

export const crashed = (thrown: unknown): ImportOutcome => ({
  kind: 'failed',
  message: `Reading stopped (${thrown instanceof Error ? thrown.message : String(thrown)}).`,
  advice: 'Reload this page; if it happens again, this file is too much for the browser.',
});
