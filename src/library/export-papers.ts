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
  const { selection, query } = app.store.getState();
  try {
    const keys =
      selection.size > 0
        ? await app.library.inOrder([...selection], query)
        : await app.library.keys(query);
    const parts = [format.head()];
    let written = 0;
    for (let i = 0; i < keys.length; i += CHUNK) {
      const records = await app.library.records(keys.slice(i, i + CHUNK));
      parts.push(format.rows(records));
      written += records.length;
    }
    parts.push(format.tail());
    const name = format.fileName(now);
    app.download(name, format.mime, parts);
    const papers = written === 1 ? '1 paper' : `${written} papers`;
    update(app, () => ({ notice: { text: `Exported ${papers} to ${name}`, action: null } }));
  } catch (thrown) {
    fail(app, thrown);
  }
}
