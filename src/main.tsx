import './views/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defined } from './base/assert.ts';
import { downloadFile } from './export/download.ts';
import { type App, createApp } from './library/app.ts';
import { showProgress } from './library/import-files.ts';
import { announceOffline, offerUpdate, showBuilding, showPhase } from './library/library-phase.ts';
import { followAddress } from './library/navigate.ts';
import { readPreferences, writePreferences } from './library/preferences.ts';
import { fetchSample } from './library/samples.ts';
import { registerOffline } from './offline/service-worker.ts';
import { Shell } from './views/shell.tsx';
import { AppContext } from './views/ui/app-context.ts';
import importWorker from './workers/import.worker.ts?worker&url';
import { connectImporter } from './workers/import-client.ts';
import libraryWorker from './workers/library.worker.ts?worker&url';
import { connectLibrary } from './workers/library-client.ts';
import { startWorker } from './workers/start-worker.ts';

/** Puts the parts together: workers, state, address, page. */
function start(): void {
  const app: App = createApp(
    {
      library: connectLibrary(
        startWorker(libraryWorker, 'library'),
        (phase) => showPhase(app, phase),
        (done) => showBuilding(app, done),
      ),
      importer: connectImporter(startWorker(importWorker, 'import'), (progress) =>
        showProgress(app, progress),
      ),
      showAddress: (search, mode) => {
        const address = search === '' ? window.location.pathname : search;
        if (mode === 'push') window.history.pushState(null, '', address);
        else window.history.replaceState(null, '', address);
      },
      savePreferences: (preferences) => {
        writePreferences(window.localStorage, preferences);
        showTheme(preferences.theme);
      },
      sample: fetchSample,
      download: downloadFile,
    },
    readPreferences(window.localStorage),
  );
  followAddress(app, window.location.search);
  window.addEventListener('popstate', () => followAddress(app, window.location.search));
  registerOffline({
    onReady: () => announceOffline(app),
    onUpdate: (accept) => offerUpdate(app, accept),
  });
  createRoot(defined(document.getElementById('root'), 'the root element')).render(
    <StrictMode>
      <AppContext value={app}>
        <Shell />
      </AppContext>
    </StrictMode>,
  );
}

function showTheme(theme: 'system' | 'light' | 'dark'): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

start();
