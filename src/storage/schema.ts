import { Dexie, type Table } from 'dexie';
import type { FrontRow } from './front-row.ts';
import { upgradeTo2 } from './upgrade-to-2.ts';
import { upgradeTo5 } from './upgrade-to-5.ts';
import type { ViewRow } from './view-row.ts';

/**
 * The stored shapes, version 5. They are written out here, not imported, so
 * that a change elsewhere becomes a compile error at the border instead of a
 * database that silently holds two shapes: a new shape is a new version with
 * an upgrade and a fixture of the old one.
 */
export interface ListingRow {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly addedAt: number;
  readonly recognition: {
    readonly format: string;
    readonly label: string;
    readonly reason: string;
    readonly score: number;
    readonly chosenBy: 'content' | 'user';
    readonly alternatives: readonly {
      readonly format: string;
      readonly label: string;
      readonly score: number;
    }[];
  };
  /** As inferred: what the user says of it instead is a `CorrectionRow`. */
  readonly capture: {
    readonly year: number | null;
    readonly evidence: 'user' | 'stated' | 'arxiv-id' | 'explicit-years' | 'file-date' | 'unknown';
    readonly detail: string;
  };
  readonly yearlessDates: number;
  readonly account: {
    readonly unit: 'line' | 'item' | 'row' | 'element';
    readonly total: number;
    readonly blank: number;
    readonly record: number;
    readonly furniture: number;
    readonly problem: number;
  };
  readonly remarks: readonly string[];
  readonly entryCount: number;
  readonly problemCount: number;
  readonly status: 'importing' | 'ready' | 'removed';
}

export interface EntryRow {
  readonly title: string;
  readonly abstract: string | null;
  readonly authors: readonly string[];
  readonly authorCount: number | null;
  readonly organisation: { readonly handle: string | null; readonly name: string } | null;
  readonly date: {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
  } | null;
  readonly comments: number | null;
  readonly upvotes: number | null;
  readonly arxivId: string | null;
  readonly arxivVersion: number | null;
  readonly doi: string | null;
  readonly url: string | null;
  readonly venue: string | null;
  readonly keywords: readonly string[];
  readonly lines: { readonly first: number; readonly last: number };
}

export interface ProblemRow {
  readonly line: number;
  readonly excerpt: string;
  readonly reason: string;
}

/**
 * Up to `BLOCK_SIZE` entries of a listing in one row (once there were 1,000): written nine times as
 * fast as a row an entry, and read three times as fast. Immutable.
 */
export interface BlockRow {
  readonly listing: string;
  /** 0, 1, 2 … within the listing. */
  readonly sequence: number;
  readonly entries: readonly EntryRow[];
  readonly problems: readonly ProblemRow[];
}

export interface DecisionRow {
  /** The paper's key; `joint:` and more for what was said of several papers that were one. */
  readonly key: string;
  /** Every key the paper was known by when this was said. */
  readonly aliases: readonly string[];
  readonly decision: {
    readonly status: 'unread' | 'to-read' | 'reading' | 'read' | 'set-aside';
    readonly starred: boolean;
    readonly tags: readonly string[];
    readonly note: string;
    readonly refusedTags: readonly string[];
    readonly givenTopics: readonly string[];
    readonly refusedTopics: readonly string[];
  };
}

/** What the user said of a listing. It outlives the listing: the same bytes have the same id. */
export interface CorrectionRow {
  readonly listing: string;
  readonly captureYear: number;
}

/** What the user said of two papers. */
export interface VerdictRow {
  /** Names the pair. */
  readonly pair: string;
  readonly verdict: 'same' | 'different';
  /** Every key that each of the two was known by then, its own first. */
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** As they were then. */
  readonly titles: readonly [string, string];
  readonly saidAt: number;
}

/** Entries of a listing, as it was when they were indexed: read anew, it has other entries. */
export interface CoverRow {
  readonly listing: string;
  /** Of the listing: the same bytes that return after they were erased have another. */
  readonly addedAt: number;
  readonly format: string;
  readonly first: number;
  readonly count: number;
}

/** A part of the search index. Derived: whoever finds it missing or not whole makes it anew. */
export interface SegmentRow {
  readonly id: string;
  /** What made it: another version reads none of it. */
  readonly version: number;
  readonly checksum: number;
  /** Its documents, in this order. */
  readonly covers: readonly CoverRow[];
  /** The listings among them, each once. */
  readonly listings: readonly string[];
  readonly segment: {
    readonly documents: number;
    readonly letters: Uint8Array;
    readonly letterStarts: Uint32Array;
    readonly frequencies: Uint32Array;
    readonly inText: Uint8Array;
    readonly postings: Uint8Array;
    readonly postingStarts: Uint32Array;
    readonly titleLengths: Uint8Array;
    readonly bylineLengths: Uint16Array;
    readonly abstractLengths: Uint16Array;
  };
}

/** The topics of the entries of a listing. Derived, as the index is. */
export interface TopicRow {
  readonly listing: string;
  readonly addedAt: number;
  readonly format: string;
  /** By bit: the topic, and what told it: other rules tell others. */
  readonly topics: readonly { readonly id: string; readonly stamp: string }[];
  /** By entry: a bit a topic; all bits where they are not known. */
  readonly masks: Uint32Array;
}

/** What the user made of a topic: of a built-in one what differs, or one of their own. */
export interface TopicEditRow {
  readonly id: string;
  readonly label: string;
  readonly isOff: boolean;
  /** Phrases as the user wrote them, by what one of them says. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly against: readonly string[];
  readonly addedAt: number;
}

/**
 * Entries a block, and blocks a transaction of an import. What a browser copies in pieces of less
 * than half a megabyte it copies into memory that it has already: blocks of 1,000 take a fifth more
 * time to write.
 */
export const BLOCK_SIZE = 250;
export const BLOCKS_AT_ONCE = 4;

/** The database. It never reopens by itself: see `openDatabase`. */
export class WinnowDatabase extends Dexie {
  declare readonly listings: Table<ListingRow, string>;
  declare readonly blocks: Table<BlockRow, [string, number]>;
  declare readonly decisions: Table<DecisionRow, string>;
  declare readonly corrections: Table<CorrectionRow, string>;
  declare readonly verdicts: Table<VerdictRow, string>;
  declare readonly segments: Table<SegmentRow, string>;
  declare readonly topics: Table<TopicRow, string>;
  declare readonly fronts: Table<FrontRow, string>;
  declare readonly views: Table<ViewRow, string>;
  declare readonly topicEdits: Table<TopicEditRow, string>;

  constructor(name = 'winnow') {
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      listings: 'id',
      blocks: '[listing+sequence]',
      decisions: 'key',
    });
    this.version(2).stores({ corrections: 'listing', verdicts: 'pair' }).upgrade(upgradeTo2);
    this.version(3).stores({ segments: 'id,*listings', topics: 'listing' });
    this.version(4).stores({ fronts: 'id', views: 'id' });
    this.version(5).stores({ topicEdits: 'id' }).upgrade(upgradeTo5);
  }
}
