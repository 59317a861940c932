import { EXPORTERS, type Exporter } from '../export/exporters.ts';
import { type App, update } from './app.ts';
import { fail } from './ask.ts';

/** What papers can be exported as. */
export const EXPORT_FORMATS = EXPORTERS;

/** Papers fetched and written at a time, so that the page stays responsive. */
const CHUNK = 500;

/**
 * Writes the selection, or else all results, in the order shown, and hands
 * the file to the browser. `now` names the file.
 */
export async function exportPapers(app: App, format: Exporter, now: Date): Promise<void> {
  const { selection, answer } = app.store.getState();
  if (answer === null) return;
  try {
    const keys =
      selection.size > 0
        ? await app.library.inOrder([...selection])
        : await app.library.keys(0, answer.count);
    const parts = [format.head()];
    for (let i = 0; i < keys.length; i += CHUNK)
      parts.push(format.rows(await app.library.records(keys.slice(i, i + CHUNK))));
    parts.push(format.tail());
    const name = format.fileName(now);
    app.download(name, format.mime, parts);
    const papers = keys.length === 1 ? '1 paper' : `${keys.length} papers`;
    update(app, () => ({ notice: { text: `Exported ${papers} to ${name}`, action: null } }));
  } catch (thrown) {
    fail(app, thrown);
  }
}
