import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import type { Room } from '../library/state.ts';
import { PaperPane } from './paper/paper-pane.tsx';
import { useAppState } from './ui/app-context.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';

/** Long enough for the first paint to have the network to itself. */
const REST_MS = 250;

const loadListings = () => import('./listings/listings-room.tsx');
const loadReview = () => import('./review/review-room.tsx');
const loadTopics = () => import('./topics/topics-room.tsx');
const loadTeach = () => import('./teach/teach-room.tsx');
const ListingsRoom = lazy(async () => ({ default: (await loadListings()).ListingsRoom }));
const ReviewRoom = lazy(async () => ({ default: (await loadReview()).ReviewRoom }));
const TeachRoom = lazy(async () => ({ default: (await loadTeach()).TeachRoom }));
const TopicsRoom = lazy(async () => ({ default: (await loadTopics()).TopicsRoom }));

interface RoomsProps {
  /** The room of the papers, which is there from the first paint on. */
  readonly papers: ComponentType;
}

/** The room one is in. The code of those that are entered later is fetched once the page stands. */
export function Rooms({ papers: PapersRoom }: RoomsProps) {
  const room = useAppState((state) => state.room);
  useEffect(() => {
    const timer = setTimeout(() => {
      // Where that fails, whoever enters tries again and is told.
      for (const load of [loadTopics, loadListings, loadReview, loadTeach])
        load().catch(() => undefined);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, []);
  if (room === 'papers') return <PapersRoom />;
  const Later = LATER[room];
  return (
    <ErrorBoundary key={room} what="This room">
      <Suspense fallback={<main className="flex-1" aria-busy="true" />}>
        <Later />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Suggestions, with the paper beside them that one looks at. */
function TeachWithPaper() {
  return (
    <main className="relative flex min-h-0 flex-1">
      <TeachRoom />
      <PaperPane />
    </main>
  );
}

const LATER: Readonly<Record<Exclude<Room, 'papers'>, ComponentType>> = {
  topics: TopicsRoom,
  listings: ListingsRoom,
  review: ReviewRoom,
  teach: TeachWithPaper,
};
