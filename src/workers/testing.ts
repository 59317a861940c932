import { defined } from '../base/assert.ts';
import { ok } from '../base/result.ts';
import { LibraryStorage } from '../storage/library-storage.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { ImportOutcome, ImportProgress } from './import-protocol.ts';
import { Importer } from './importer.ts';
import type { LibraryNews } from './library-news.ts';
import type { CountedView, LibraryPhase, LibraryState, ReviewNews } from './library-protocol.ts';
import { LibraryServer } from './library-server.ts';
import type { TopicView } from './topic-protocol.ts';

/** What a page may hear of its library. */
interface Page {
  phase?(phase: LibraryPhase): void;
  review?(news: ReviewNews): void;
  topics?(topics: readonly TopicView[]): void;
  views?(views: readonly CountedView[]): void;
}

/** For tests: a library and an importer over one database, as a tab has them. */
export class Tab {
  readonly phases: LibraryPhase[] = [];
  readonly announced: LibraryNews[] = [];
  readonly built: (number | null)[] = [];
  readonly heard: ReviewNews[] = [];
  readonly progress: ImportProgress[] = [];
  readonly server: LibraryServer;
  readonly importer: Importer;
  #jobs = 0;
  #time = 0;

  /** @param page hears what a page does */
  constructor(storage: LibraryStorage, page: Page = {}) {
    let indexing: Promise<unknown> = Promise.resolve();
    const whileIndexing = <T>(work: () => Promise<T>): Promise<T> => {
      const done = indexing.then(work);
      indexing = done.catch(() => undefined);
      return done;
    };
    this.server = new LibraryServer({
      whileIndexing,
      storage: Promise.resolve(storage),
      phase: (phase) => {
        this.phases.push(phase);
        page.phase?.(phase);
      },
      building: (done) => this.built.push(done),
      review: (news) => {
        this.heard.push(news);
        page.review?.(news);
      },
      topics: (topics) => page.topics?.(topics),
      views: (views) => page.views?.(views),
      yield: async () => undefined,
      announce: (news) => this.announced.push(news),
      // Every look at the clock is later than the breath of the build allows.
      clock: () => (this.#time += 50),
    });
    this.importer = new Importer({
      openStorage: async () => ok(storage),
      whileWriting: (work) => work(),
      whileIndexing,
      yield: async () => undefined,
      announce: () => this.server.hear('listings'),
      progress: (progress) => this.progress.push(progress),
      now: () => 1000,
    });
  }

  import(name: string, text: string, format?: string): Promise<ImportOutcome> {
    this.#jobs += 1;
    const source = {
      name,
      blob: new Blob([text]),
      lastModified: null,
      ...(format ? { format } : {}),
    };
    return this.importer.importSource(this.#jobs, source);
  }

  /** The library after so many papers have arrived. */
  holds(papers: number): Promise<void> {
    return this.until((state) => state.papers === papers);
  }

  /** The library after it has become what a test waits for. */
  async until(isSo: (state: LibraryState) => boolean): Promise<void> {
    const settled = (): boolean => {
      const state = this.state();
      return state !== undefined && isSo(state);
    };
    while (!settled()) await new Promise((resume) => setTimeout(resume, 1));
  }

  /** The review after so many pairs wait in it and no more are looked for. */
  async reviewed(open: number): Promise<void> {
    const isSo = () => {
      const last = this.heard.at(-1);
      return last?.open === open && !last.searching;
    };
    while (!isSo()) await new Promise((resume) => setTimeout(resume, 1));
  }

  state() {
    const last = this.phases.at(-1);
    return last?.phase === 'ready' ? last.state : undefined;
  }
}

/** A card of a Daily Papers page about an invented paper. */
export const card = (title: string, byline = ''): string =>
  `${title}\n\nWe study ${title.toLowerCase()} with care, report what holds, and say plainly where the method fails and why that matters for the devices people own. Experiments on invented hardware support each claim.\n${byline}`;
/** A Daily Papers page. */
export const listing = (...cards: string[]): string =>
  ['Daily Papers', '', 'by AK and the research community', '', ...cards].join('\n');

let databases = 0;

/** A database of its own for a test. */
export async function freshStorage(): Promise<LibraryStorage> {
  databases += 1;
  const opened = await openDatabase(() => undefined, `test-${databases}`);
  return new LibraryStorage(defined(opened.ok ? opened.value : null, 'the database'));
}
