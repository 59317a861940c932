import { useEffect, useRef } from 'react';
import { clearFilters } from '../../library/navigate.ts';
import { editTopics } from '../../library/topics.ts';
import type { TopicOverview } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { FilterChips } from '../ui/filter-chips.tsx';
import { focusGrid } from '../ui/focus.ts';
import { countOf, formatCount } from '../ui/format.ts';
import { TopicPairs } from './topic-pairs.tsx';
import { TopicsByYear } from './topics-by-year.tsx';

/** The topics of the papers that are asked for, seen as a whole. */
export function TopicsRoom() {
  const app = useApp();
  const overview = useAppState((state) => state.overview);
  const isFiltered = useAppState(({ query }) => Object.keys(query.filters).length > 0);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => focusPapersLater, []);
  const focusRoom = (): void => room.current?.focus({ preventScroll: true });
  return (
    <main
      className="min-h-0 flex-1 overflow-y-auto bg-bg px-4 py-6 md:px-8"
      aria-busy={overview === null}
    >
      <div
        ref={room}
        tabIndex={-1}
        className="mx-auto max-w-[100rem] outline-none min-[2200px]:max-w-none"
      >
        <div className="flex items-center justify-between">
          <h2 className="text-xl font-semibold tracking-tight">Topics</h2>
          <Button onClick={() => editTopics(app)}>Edit topics</Button>
        </div>
        <Counted overview={overview} />
        {isFiltered && (
          <div className="mt-2 flex items-center gap-2">
            <FilterChips onRemoved={focusRoom} />
            <Button
              look="quiet"
              onClick={() => {
                clearFilters(app);
                focusRoom();
              }}
            >
              Clear all
            </Button>
          </div>
        )}
        {overview !== null && overview.topics.length > 0 && (
          <div className="mt-5 grid gap-8 min-[2200px]:grid-cols-2">
            <TopicsByYear overview={overview} />
            <TopicPairs topics={overview.topics} />
          </div>
        )}
        {overview !== null && <Rest overview={overview} />}
      </div>
    </main>
  );
}

/** Whoever pressed a number goes on among its papers; who left by another button stays on that. */
function focusPapersLater(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) focusGrid();
  });
}

/** How many papers this is about. */
function Counted({ overview }: { readonly overview: TopicOverview | null }) {
  const total = useAppState(({ library }) =>
    library.phase === 'ready' ? library.state.papers : 0,
  );
  const building = useAppState((state) => state.building);
  if (overview === null)
    return (
      <p role="status" aria-label="Topics" className="mt-0.5 text-sm text-muted">
        Counting{building === null ? '' : ` ${Math.round(building * 100)} %`}
      </p>
    );
  const { all, untagged } = overview;
  return (
    <p role="status" aria-label="Topics" className="mt-0.5 text-sm text-muted tabular-nums">
      {formatCount(all.papers)} of {countOf(total, 'paper')}, {formatCount(all.papers - untagged)}{' '}
      with a topic
    </p>
  );
}

/** What has no chart, so that nobody looks for it. */
function Rest({ overview: { all, topics, absent } }: { readonly overview: TopicOverview }) {
  if (topics.length === 0)
    return (
      <p className="mt-5 max-w-prose rounded-lg border border-dashed border-line p-6 text-muted">
        {all.papers === 0 ? 'No paper matches.' : 'None of these papers has a topic.'} Another
        search, or fewer filters, may show more.
      </p>
    );
  if (absent.length === 0) return null;
  return <p className="mt-6 text-sm text-muted">No paper here has: {absent.join(', ')}.</p>;
}
