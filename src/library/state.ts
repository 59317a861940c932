import type { PaperKey } from '../domain/paper.ts';
import { EMPTY_QUERY, type Query } from '../domain/query.ts';
import type { TopicId } from '../domain/topic.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import type {
  FormatName,
  ImportOutcome,
  ImportProgress,
  ImportSource,
} from '../workers/import-protocol.ts';
import type {
  CountedView,
  LibraryPhase,
  PaperDetail,
  PaperRow,
  QueryAnswer,
  ReviewNews,
  ReviewPage,
  Suggestion,
  Suggestions,
  TopicOverview,
} from '../workers/library-protocol.ts';
import type { TopicView } from '../workers/topic-protocol.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { EMPTY_HISTORY, type History } from './undo.ts';

/** One file of an import, while it runs and after. */
export interface ImportItem {
  readonly job: number;
  readonly name: string;
  /** Kept so that it can be read in another way; a file is not held in memory by it. */
  readonly source: ImportSource | null;
  readonly phase:
    | { readonly at: 'waiting' }
    | {
        readonly at: 'running';
        readonly step: 'opening' | ImportProgress['step'];
        readonly done: number;
      }
    | { readonly at: 'ended'; readonly outcome: ImportOutcome };
}

/** A sentence at the bottom of the window. */
export interface Notice {
  readonly text: string;
  /** The button beside it. */
  readonly action: { readonly label: string; run(): void } | null;
}

/** The rooms one can be in; the URL names all but the first. */
export const ROOMS = ['papers', 'topics', 'listings', 'review', 'teach'] as const;
export type Room = (typeof ROOMS)[number];

/** What waits in the review room. */
export interface ReviewState extends ReviewNews {
  /** `null` until the room is entered. */
  readonly page: ReviewPage | null;
  /** How many pairs are wanted. */
  readonly shown: number;
  /** Index of the pair that the keyboard is on. */
  readonly active: number;
  /** Asks the room to bring a pair into view; a new object each time. */
  readonly reveal: { readonly index: number } | null;
}

/** What is suggested for a tag, and how far one has come with it. */
export interface TeachingState {
  readonly tag: string;
  /** What was learned last; `null` until it has come. */
  readonly learned: Omit<Suggestions, 'papers'> | null;
  /** What is suggested, without what was answered since. */
  readonly papers: readonly Suggestion[];
  /** Index of the paper that the keyboard is on. */
  readonly active: number;
  /** Asks the room to bring it into view; a new object each time. */
  readonly reveal: object | null;
  /** Papers that were answered and may still be suggested: whether the answer has been stored. */
  readonly answered: ReadonlyMap<PaperKey, boolean>;
  /** Papers that were put off until the tag is taught anew. */
  readonly later: ReadonlySet<PaperKey>;
}

/** Windows that open over the page. */
export type Overlay = 'help' | 'paste' | 'palette' | 'topics';

export interface AppState {
  readonly library: LibraryPhase;
  /** How much of the library is read, 0 … 1; `null` when all of it is. */
  readonly building: number | null;
  readonly room: Room;
  readonly query: Query;
  /** The latest answer; older than `query` while one is being worked out. */
  readonly answer: QueryAnswer | null;
  /** Rows of `answer` by their index in it, as far as they were asked for. */
  readonly rows: ReadonlyMap<number, PaperRow>;
  /** Index of the row that the keyboard is on. */
  readonly active: number;
  readonly openKey: PaperKey | null;
  /**
   * What was fetched last for the pane: it stays while the next is on its way.
   * `paper` is `null` where the library has no such paper.
   */
  readonly detail: { readonly key: PaperKey; readonly paper: PaperDetail | null } | null;
  /** The cursor is to stand in the tags of the open paper, once they are there. */
  readonly tagging: boolean;
  /** Asks the table to bring a row into view; a new object each time. */
  readonly reveal: { readonly index: number } | null;
  /** The rows that are on the screen. */
  readonly visible: { readonly first: number; readonly count: number };
  /** Queries that have a name, in the order to show. */
  readonly views: readonly CountedView[];
  /** The topics that there are, in their order. */
  readonly topics: readonly TopicView[];
  /** The topic that is edited; `null` is a new one. */
  readonly editedTopic: TopicId | null;
  /** What was written of topics and not saved. */
  readonly topicDrafts: ReadonlyMap<TopicId, TopicEdit>;
  readonly selection: ReadonlySet<PaperKey>;
  /** The query whose results are all selected, as long as none was taken out. */
  readonly allSelected: Query | null;
  readonly imports: readonly ImportItem[];
  readonly reportOpen: boolean;
  /** Every way to read a file; empty until the first report asks. */
  readonly formats: readonly FormatName[];
  readonly review: ReviewState;
  /** The topics of the query's papers; `null` until the room of the topics is entered. */
  readonly overview: TopicOverview | null;
  /** What was taught last; `null` until something is. */
  readonly teaching: TeachingState | null;
  readonly facetsOpen: boolean;
  readonly overlay: Overlay | null;
  readonly history: History;
  readonly notice: Notice | null;
  /** Switches to a newer version of the site that waits. */
  readonly acceptUpdate: (() => void) | null;
  readonly preferences: Preferences;
}

export const initialState = (preferences: Preferences = DEFAULT_PREFERENCES): AppState => ({
  library: { phase: 'loading' },
  building: null,
  room: 'papers',
  query: EMPTY_QUERY,
  answer: null,
  rows: new Map(),
  active: 0,
  openKey: null,
  detail: null,
  tagging: false,
  reveal: null,
  visible: { first: 0, count: 0 },
  views: [],
  topics: [],
  editedTopic: null,
  topicDrafts: new Map(),
  selection: new Set(),
  allSelected: null,
  imports: [],
  reportOpen: false,
  formats: [],
  review: { open: 0, said: 0, searching: false, page: null, shown: 20, active: 0, reveal: null },
  overview: null,
  teaching: null,
  facetsOpen: false,
  overlay: null,
  history: EMPTY_HISTORY,
  notice: null,
  acceptUpdate: null,
  preferences,
});
