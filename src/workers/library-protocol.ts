import type { Result } from '../base/result.ts';
import type { DecisionPatch, PaperDecision, Status } from '../domain/decision.ts';
import type { Bond } from '../domain/group-entries.ts';
import type { Capture, Listing, ListingId, Problem } from '../domain/listing.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import type { ListingRef, PaperRecord } from '../domain/record.ts';
import type { SavedView } from '../domain/saved-view.ts';
import type { TopicId } from '../domain/topic.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Correction } from '../search/engine.ts';
import type { FacetCounts } from '../search/facet-counts.ts';
import type { Segment } from '../search/highlight.ts';
import type { TopicOverview } from '../search/topic-overview.ts';
import type { ShownTopic, TopicTrial, TopicView } from './topic-protocol.ts';
import type { WayOut } from './ways-out.ts';

/** Where the library stands: ready to answer, or why it is not. */
export type LibraryPhase =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly state: LibraryState }
  | { readonly phase: 'failed'; readonly message: string; readonly advice: string };

/** The library as a whole. `revision` rises with every change. */
export interface LibraryState {
  readonly revision: number;
  readonly papers: number;
  readonly listings: readonly ListingSummary[];
}

/** A listing with what it brought. */
export interface ListingSummary {
  /** Its capture is what the user said, where something was said. */
  readonly listing: Listing;
  /** What the file itself tells of its capture. */
  readonly inferred: Capture;
  /** Entries that were the first of their paper. */
  readonly newPapers: number;
  /** Entries of papers that were already there. */
  readonly merged: number;
}

/** What a row of the table shows: plain text, cut to what fits. */
export interface PaperRow {
  readonly key: PaperKey;
  readonly title: readonly Segment[];
  /** The best passage of the abstract while searching, else its beginning. */
  readonly snippet: readonly Segment[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  /** The user's own. */
  readonly tags: readonly string[];
  readonly published: string | null;
  readonly yearInferred: boolean;
  readonly authorCount: number | null;
  readonly organisation: string | null;
  readonly comments: number | null;
  readonly upvotes: number | null;
  readonly arxivId: string | null;
  readonly listings: readonly ListingRef[];
  readonly starred: boolean;
  readonly status: Status;
}

export interface RowWindow {
  /** Index of the first row in the result. */
  readonly offset: number;
  readonly rows: readonly PaperRow[];
}

export interface QueryAnswer {
  /** Names this answer in later calls for its rows. */
  readonly answer: number;
  readonly revision: number;
  /** Papers that match. */
  readonly count: number;
  /** Papers in the library. */
  readonly total: number;
  readonly facets: readonly FacetCounts[];
  readonly corrections: readonly Correction[];
  /** What of the query was not understood, and what became of it. */
  readonly notes: readonly string[];
  /** Where nothing matches: what could be left out of the query. */
  readonly ways: readonly WayOut[];
  /** Time the worker took to answer, in milliseconds. */
  readonly tookMs: number;
  readonly window: RowWindow;
  /** Index of the paper that was asked about; `null` where it is not among them. */
  readonly stands: number | null;
}

/** One paper in full, with the query's words marked. */
export interface PaperDetail {
  readonly record: PaperRecord;
  readonly title: readonly Segment[];
  readonly abstract: readonly Segment[];
  /** With the words that gave them; those that were refused follow. */
  readonly topics: readonly ShownTopic[];
  /** What made one paper of its readings. */
  readonly bonds: readonly Bond[];
  /** The papers most like it, the most similar first. */
  readonly similar: readonly SimilarRow[];
}

export interface SimilarRow {
  readonly key: PaperKey;
  readonly title: string;
  readonly published: string | null;
}

/**
 * `star`, `tag`: it is given to all, or taken from them where all have it. `refuse-tag`: they shall
 * not have it. `topic`: they have it, or have it not, whatever the rules say.
 */
export type Judgement =
  | { readonly kind: 'star' }
  | { readonly kind: 'tag' | 'refuse-tag'; readonly tag: string }
  | { readonly kind: 'topic'; readonly topic: TopicId; readonly given: boolean }
  | { readonly kind: 'status'; readonly status: Status };

export interface Judged {
  /** Papers that the judgement changes. */
  readonly papers: number;
  /** Of the paper, where it is one. */
  readonly title: string | null;
  /** A star or tag is given, not taken away. */
  readonly given: boolean;
  readonly forward: readonly DecisionPatch[];
  readonly backward: readonly DecisionPatch[];
}

/** Decisions to take over, and how to take that back. */
export interface Adoption {
  readonly papers: number;
  readonly forward: readonly DecisionPatch[];
  readonly backward: readonly DecisionPatch[];
}

/** Two papers that may be one. */
export interface ReviewPair {
  readonly one: PaperRecord;
  readonly other: PaperRecord;
  /** Why they may be, in words. */
  readonly reason: string;
}

export interface ReviewPage {
  /** The surest first, as many as were asked for. */
  readonly pairs: readonly ReviewPair[];
  /** What was said of others, the latest first. */
  readonly verdicts: readonly Verdict[];
}

/** How many pairs wait for a verdict, and whether more are being looked for. */
export interface ReviewNews {
  readonly open: number;
  /** Verdicts that could be taken back. */
  readonly said: number;
  readonly searching: boolean;
}

/** Two papers as a verdict names them, and what was said of them before. */
export interface Weighed extends Pick<Verdict, 'pair' | 'one' | 'other' | 'titles'> {
  readonly before: Verdict | null;
}

/** A paper that may deserve a tag. */
export interface Suggestion {
  readonly key: PaperKey;
  readonly title: readonly Segment[];
  readonly published: string | null;
  /** Of the abstract, with the words that spoke marked. */
  readonly passage: readonly Segment[];
  readonly topics: PaperRow['topics'];
  /** What spoke for it, as it is written in the paper, the strongest first. */
  readonly words: readonly string[];
}

/** Papers like those that have a tag, none of which has it or shall not have it. */
export interface Suggestions {
  readonly tag: string;
  /** The most promising first. */
  readonly papers: readonly Suggestion[];
  /** Papers that have the tag, and those that it was refused. */
  readonly given: number;
  readonly refused: number;
  /** Time the worker took to learn and to look, in milliseconds. */
  readonly tookMs: number;
}

/** A saved view with how many papers it gives now; `null` until they are counted. */
export interface CountedView {
  readonly view: SavedView;
  readonly papers: number | null;
}

/** What the library worker can be asked. Ranges are of the answer's order. */
export interface LibraryApi {
  /**
   * Waits until the library is read, unless the answer was kept from before.
   *
   * @param stand a paper whose place in the answer is wanted
   */
  query(query: Query, offset: number, count: number, stand?: PaperKey | null): Promise<QueryAnswer>;
  /** `null` when `answer` is no longer the latest. */
  rows(answer: number, offset: number, count: number): RowWindow | null;
  /** `null` when no such paper is in the library. */
  paper(key: PaperKey): Promise<PaperDetail | null>;
  /** Keys of the papers that a query gives, in order. */
  keys(query: Query): Promise<readonly PaperKey[]>;
  /** The topics of the papers that a query gives, by year and by pair. */
  overview(query: Query): Promise<TopicOverview>;
  /** Papers for an export; unknown keys are left out. */
  records(keys: readonly PaperKey[]): readonly PaperRecord[];
  /** The present keys of those papers that are still in the library. */
  present(keys: readonly PaperKey[]): Promise<readonly PaperKey[]>;
  /** Puts keys in the order of a query; those it does not give follow. */
  inOrder(keys: readonly PaperKey[], query: Query): Promise<readonly PaperKey[]>;
  /** What a judgement of papers would change, and how to take it back. */
  judge(keys: readonly PaperKey[], judgement: Judgement): Promise<Judged>;
  /** Papers that may deserve a tag, so many at most; what is said of one changes the next. */
  suggest(tag: string, count: number): Promise<Suggestions>;
  /** Stores new values of some fields of decisions. */
  decide(patches: readonly DecisionPatch[]): Promise<void>;
  /** What an export says of papers of which nothing was said here. */
  unsaid(said: readonly PaperDecision[]): Promise<Adoption>;
  /** Stores the year in which a listing was viewed; `null` forgets what was said. */
  correctCaptureYear(listing: ListingId, year: number | null): Promise<void>;
  problems(listing: ListingId): Promise<readonly Problem[]>;
  /** Pairs that wait for a verdict, so many at most, and the verdicts. */
  review(count: number): Promise<ReviewPage>;
  /** `null` where they are one paper, or one is not in the library. */
  weigh(one: PaperKey, other: PaperKey): Promise<Weighed | null>;
  /** Joins two papers or keeps them apart, for good. */
  putVerdict(verdict: Verdict): Promise<void>;
  removeVerdict(pair: string): Promise<void>;
  /** Saves a view, in place of the one with the same id. */
  putView(view: SavedView): Promise<void>;
  removeView(id: string): Promise<void>;
  /** The topics of a paper with the words that gave them; `null` when it is not in the library. */
  topicsOf(key: PaperKey): Promise<readonly ShownTopic[] | null>;
  /** Stores what the user made of topics in the place of all that was stored; papers follow. */
  putTopicEdits(edits: readonly TopicEdit[]): Promise<void>;
  /** What a topic would catch, from a paper on, as much as can be told in a moment. */
  tryTopic(edit: TopicEdit, from: number): Promise<TopicTrial>;
  /** What the user made of topics as a file, and such a file read: the error is in words. */
  topicFile(): Promise<string>;
  readTopicFile(text: string): Promise<Result<readonly TopicEdit[], string>>;
  /** Takes a listing out; `restoreListing` brings it back until the next start. */
  removeListing(listing: ListingId): Promise<void>;
  restoreListing(listing: ListingId): Promise<void>;
}

export type { FacetCount, FacetCounts } from '../search/facet-counts.ts';
export type { TopicOverview, TopicSpread, YearSpread } from '../search/topic-overview.ts';
export type { WayOut } from './ways-out.ts';

export interface LibraryEvents {
  phase: LibraryPhase;
  /** How much of the library is read, 0 … 1; `null` when all of it is. */
  building: number | null;
  review: ReviewNews;
  views: readonly CountedView[];
  /** What topics there are, in their order. */
  topics: readonly TopicView[];
}
