import { Bookmark, Pin } from 'lucide-react';
import { useId, useState } from 'react';
import { openView, presentView, togglePinned } from '../../library/saved-views.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { formatCount } from '../ui/format.ts';

/** Views shown before `Show all`, beside those that are pinned. */
const FEW = 5;

/** The saved views with what each gives now; a click asks for it. */
export function SavedViews() {
  const app = useApp();
  const views = useAppState((state) => state.views);
  const present = useAppState(presentView);
  const [all, setAll] = useState(false);
  const heading = useId();
  if (views.length === 0) return null;
  const pinned = views.filter(({ view }) => view.pinned).length;
  const shown = all ? views : views.slice(0, pinned + FEW);
  return (
    <div role="group" aria-labelledby={heading} className="pt-3">
      <p id={heading} className="flex h-6 items-center pl-2 text-xs font-semibold text-muted">
        Views
      </p>
      <ul className="mt-0.5">
        {shown.map(({ view, papers }) => (
          <li
            key={view.id}
            className="group relative flex items-center rounded-md hover:bg-hover has-[[aria-current]]:bg-chosen"
          >
            <button
              type="button"
              aria-label={papers === null ? view.name : `${view.name} (${papers})`}
              aria-current={view === present ? 'true' : undefined}
              onClick={() => openView(app, view)}
              className="flex min-w-0 flex-1 items-center gap-2 rounded-md py-1 pr-8 pl-2 text-left text-sm"
            >
              <Bookmark size={13} aria-hidden="true" className="shrink-0 text-muted" />
              <span className="min-w-0 flex-1 truncate" title={view.name}>
                {view.name}
              </span>
              <span
                key={papers}
                aria-hidden="true"
                className="min-w-6 text-right text-xs text-muted tabular-nums"
              >
                {papers === null ? '' : formatCount(papers)}
              </span>
            </button>
            <button
              type="button"
              aria-label={`Pin ${view.name}`}
              aria-pressed={view.pinned}
              title={view.pinned ? 'Unpin' : 'Pin'}
              onClick={() => void togglePinned(app, view)}
              className="absolute right-1 flex size-6 items-center justify-center rounded-sm text-muted opacity-0 group-hover:opacity-100 hover:text-accent focus-visible:opacity-100 aria-pressed:text-accent aria-pressed:opacity-100 pointer-coarse:opacity-60"
            >
              <Pin size={13} />
            </button>
          </li>
        ))}
      </ul>
      {views.length > pinned + FEW && (
        <button
          type="button"
          onClick={() => setAll(!all)}
          className="mt-0.5 ml-2 rounded-sm text-xs text-accent hover:underline"
        >
          {all ? 'Show fewer' : `Show all ${formatCount(views.length)}`}
        </button>
      )}
    </div>
  );
}
