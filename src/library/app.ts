import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportClient } from '../workers/import-client.ts';
import type { ImportSource } from '../workers/import-protocol.ts';
import type { LibraryClient } from '../workers/library-client.ts';
import type { Preferences } from './preferences.ts';
import { type AppState, initialState } from './state.ts';

/** What the browser does for the library; a test brings its own. */
export interface Surroundings {
  readonly library: LibraryClient;
  readonly importer: ImportClient;
  /** Shows `?…` (or ``) as the page's address. */
  showAddress(search: string, mode: 'push' | 'replace'): void;
  /** A sample listing of the site. */
  sample(name: string): Promise<ImportSource>;
  savePreferences(preferences: Preferences): void;
  /** Asks the browser not to throw the library away when room gets short. */
  keepStorage(): Promise<void>;
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** Hands a file to the browser. */
  download(name: string, mime: string, parts: readonly string[]): void;
}

/** State and what commands act through. Commands are functions beside it. */
export interface App extends Surroundings {
  readonly store: StoreApi<AppState>;
}

export const createApp = (around: Surroundings, preferences: Preferences): App => ({
  ...around,
  store: createStore<AppState>(() => initialState(preferences)),
});

/** Changes the state by what `change` makes of it. */
export function update(app: App, change: (state: AppState) => Partial<AppState>): void {
  app.store.setState(change);
}
