import type { FormatName, ImportOutcome } from '../workers/import-protocol.ts';
import { type App, update } from './app.ts';
import { perform } from './history.ts';
import { crashed } from './import-files.ts';
import type { ImportItem } from './state.ts';

/**
 * Reads a file of the report in the way that the user prefers. Where another
 * reading of it is in the library this one takes its place, and can be undone.
 */
export async function readAs(app: App, item: ImportItem, format: FormatName): Promise<void> {
  const before = formatOf(item);
  if (before === null) {
    show(app, item.job, await read(app, item, format.id));
    return;
  }
  await perform(app, async () => ({
    label: `Read “${item.name}” as ${format.label}`,
    redo: () => replaceReading(app, item, format.id),
    undo: () => replaceReading(app, item, before),
  }));
}

/** Which reading of the file is in the library; `null` where none is. */
export function formatOf({ phase }: ImportItem): string | null {
  if (phase.at !== 'ended') return null;
  const { outcome } = phase;
  return 'listing' in outcome ? outcome.listing.recognition.format : null;
}

/** @throws Error with what the reading says against the file; the reading of before stays */
async function replaceReading(app: App, item: ImportItem, format: string): Promise<void> {
  const outcome = await read(app, item, format);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.message);
  if (outcome.kind === 'failed') throw new Error(outcome.message);
  show(app, item.job, outcome);
}

const read = async (
  app: App,
  { job, source }: ImportItem,
  format: string,
): Promise<ImportOutcome> =>
  source === null
    ? { kind: 'cancelled' }
    : app.importer.importSource(job, { ...source, format }).catch(crashed);

function show(app: App, job: number, outcome: ImportOutcome): void {
  update(app, ({ imports }) => ({
    imports: imports.map((item) =>
      item.job === job ? { ...item, phase: { at: 'ended', outcome } } : item,
    ),
  }));
}
