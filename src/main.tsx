import './views/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defined } from './base/assert.ts';
import { downloadFile } from './export/download.ts';
import { AddressBar } from './library/address-bar.ts';
import { type App, createApp } from './library/app.ts';
import { showProgress } from './library/import-files.ts';
import { announceOffline, offerUpdate, showBuilding, showPhase } from './library/library-phase.ts';
import { followAddress } from './library/navigate.ts';
import { readPreferences, writePreferences } from './library/preferences.ts';
import { showReviewNews } from './library/review.ts';
import { fetchSample } from './library/samples.ts';
import { showViews } from './library/saved-views.ts';
import { showTopics } from './library/topics.ts';
import { registerOffline } from './offline/service-worker.ts';
import { Shell } from './views/shell.tsx';
import { AppContext } from './views/ui/app-context.ts';
import { ErrorBoundary } from './views/ui/error-boundary.tsx';
import importWorker from './workers/import.worker.ts?worker&url';
import { connectImporter } from './workers/import-client.ts';
import libraryWorker from './workers/library.worker.ts?worker&url';
import { connectLibrary } from './workers/library-client.ts';
import { startWorker } from './workers/start-worker.ts';

/** Puts the parts together: workers, state, address, page. */
function start(): void {
  const storage = localStorageOf(window);
  const address = new AddressBar(window);
  const app: App = createApp(
    {
      library: connectLibrary(startWorker(libraryWorker, 'library'), {
        phase: (phase) => showPhase(app, phase),
        building: (done) => showBuilding(app, done),
        review: (news) => showReviewNews(app, news),
        views: (views) => showViews(app, views),
        topics: (topics) => showTopics(app, topics),
      }),
      importer: connectImporter(startWorker(importWorker, 'import'), (progress) =>
        showProgress(app, progress),
      ),
      showAddress: (search, mode) => address.show(search, mode),
      savePreferences: (preferences) => {
        writePreferences(storage, preferences);
        showTheme(preferences.theme);
      },
      keepStorage: async () => {
        // Browsers without it decide by themselves, as they do where it says no.
        await navigator.storage?.persist?.();
      },
      sample: fetchSample,
      copy: (text) => navigator.clipboard.writeText(text),
      download: downloadFile,
    },
    readPreferences(storage),
  );
  followAddress(app, window.location.search);
  window.addEventListener('popstate', () => {
    address.drop();
    followAddress(app, window.location.search);
  });
  window.addEventListener('pagehide', () => address.flush());
  registerOffline({
    onReady: () => announceOffline(app),
    onUpdate: (accept) => offerUpdate(app, accept),
  });
  createRoot(defined(document.getElementById('root'), 'the root element')).render(
    <StrictMode>
      <AppContext value={app}>
        <ErrorBoundary what="The page">
          <Shell />
        </ErrorBoundary>
      </AppContext>
    </StrictMode>,
  );
}

/** `null` where site data is blocked: there the mere look throws. */
function localStorageOf(from: Window): Storage | null {
  try {
    return from.localStorage;
  } catch {
    return null;
  }
}

function showTheme(theme: 'system' | 'light' | 'dark'): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

start();
