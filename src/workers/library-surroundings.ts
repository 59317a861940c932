import type { LibraryStorage } from '../storage/library-storage.ts';
import type { LibraryNews } from './library-news.ts';
import type { CountedView, LibraryPhase, ReviewNews } from './library-protocol.ts';
import type { IndexSurroundings } from './search-index.ts';
import type { TopicView } from './topic-protocol.ts';

/** What the library needs of the worker it runs in. */
export interface LibrarySurroundings extends IndexSurroundings {
  readonly storage: Promise<LibraryStorage>;
  phase(phase: LibraryPhase): void;
  /** Tells the library workers of other tabs. */
  announce(news: LibraryNews): void;
  /** How much of the library is read, 0 … 1; `null` when all of it is. */
  building(done: number | null): void;
  review(news: ReviewNews): void;
  views(views: readonly CountedView[]): void;
  topics(topics: readonly TopicView[]): void;
  /** Lets other calls have a turn. */
  yield(): Promise<void>;
  /** Milliseconds, for durations. */
  clock(): number;
}
