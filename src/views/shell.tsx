import { CircleAlert } from 'lucide-react';
import { toggleFacets } from '../library/overlays.ts';
import { useShortcuts } from './app-shortcuts.ts';
import { NothingYet } from './empty/nothing-yet.tsx';
import { FacetPanel } from './facets/facet-panel.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { Header } from './header/header.tsx';
import { DropTarget } from './imports/drop-target.tsx';
import { ImportReport } from './imports/import-report.tsx';
import { NoticeBar } from './notice.tsx';
import { Overlays } from './overlays/overlays.tsx';
import { PaperPane } from './paper/paper-pane.tsx';
import { Rooms } from './rooms.tsx';
import { SelectionBar } from './selection/selection-bar.tsx';
import { NoResults } from './table/no-results.tsx';
import { PapersGrid } from './table/papers-grid.tsx';
import { useApp, useAppState } from './ui/app-context.ts';
import { Button } from './ui/button.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';

/** The whole page: which room is shown, and what floats over it. */
export function Shell() {
  useShortcuts();
  const library = useAppState((state) => state.library);
  const hadPapers = useAppState((state) => state.preferences.hasPapers);
  const empty = library.phase === 'ready' ? library.state.listings.length === 0 : !hadPapers;
  return (
    <div className="flex h-dvh flex-col">
      <Header empty={library.phase === 'failed' || empty} />
      {library.phase === 'failed' ? (
        <Failed {...library} />
      ) : empty ? (
        <NothingYet />
      ) : (
        <Rooms papers={PapersRoom} />
      )}
      <ImportReport />
      <NoticeBar />
      <DropTarget />
      <ErrorBoundary what="This window">
        <Overlays />
      </ErrorBoundary>
    </div>
  );
}

function PapersRoom() {
  const app = useApp();
  const facetsOpen = useAppState((state) => state.facetsOpen);
  return (
    <main className="relative flex min-h-0 flex-1">
      <FacetPanel />
      {facetsOpen && (
        <button
          type="button"
          aria-label="Close filters"
          tabIndex={-1}
          onClick={() => toggleFacets(app)}
          className="absolute inset-0 z-25 bg-shade lg:hidden"
        />
      )}
      <div className="relative flex min-w-0 flex-1 flex-col">
        <FilterBar />
        <PapersGrid />
        <NoResults />
        <SelectionBar />
      </div>
      <PaperPane />
    </main>
  );
}

function Failed({ message, advice }: { readonly message: string; readonly advice: string }) {
  return (
    <main className="flex flex-1 flex-col items-center justify-center gap-3 p-6 text-center">
      <CircleAlert size={32} strokeWidth={1.5} className="text-danger" aria-hidden="true" />
      <p role="alert" className="text-lg font-semibold">
        {message}
      </p>
      <p className="text-muted">{advice}</p>
      <Button look="solid" onClick={() => window.location.reload()}>
        Reload
      </Button>
    </main>
  );
}
