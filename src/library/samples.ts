import type { ImportSource } from '../workers/import-protocol.ts';
import type { App } from './app.ts';
import { fail } from './ask.ts';
import { importSources } from './import-files.ts';

/** Listings about invented papers that the site brings along, in real formats. */
const SAMPLE_NAMES = ['edge-search.txt', 'nas-search.txt', 'dense-search.txt'] as const;

/** Imports the samples as any other files. */
export async function importSamples(app: App): Promise<void> {
  try {
    await importSources(app, await Promise.all(SAMPLE_NAMES.map((name) => app.sample(name))));
  } catch (thrown) {
    fail(app, thrown);
  }
}

/** Fetches a sample from the site's own folder. */
export async function fetchSample(name: string): Promise<ImportSource> {
  const response = await fetch(new URL(`samples/${name}`, document.baseURI));
  if (!response.ok) throw new Error(`The sample ${name} could not be loaded.`);
  return { name, blob: await response.blob(), lastModified: null };
}
