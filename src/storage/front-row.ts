interface SegmentOfText {
  readonly text: string;
  readonly match: boolean;
}

/** A row of the table. */
interface ShownRow {
  readonly key: string;
  readonly title: readonly SegmentOfText[];
  readonly snippet: readonly SegmentOfText[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly tags: readonly string[];
  readonly published: string | null;
  readonly yearInferred: boolean;
  readonly authorCount: number | null;
  readonly organisation: string | null;
  readonly comments: number | null;
  readonly upvotes: number | null;
  readonly arxivId: string | null;
  readonly listings: readonly { readonly id: string; readonly name: string }[];
  readonly starred: boolean;
  readonly status: 'unread' | 'to-read' | 'reading' | 'read' | 'set-aside';
}

interface ShownFacet {
  readonly id:
    | 'topics'
    | 'status'
    | 'tags'
    | 'year'
    | 'listing'
    | 'organisation'
    | 'authors'
    | 'has';
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
  readonly distinct: number;
  readonly bars: readonly {
    readonly least: number;
    readonly most: number;
    readonly count: number;
  }[];
}

/**
 * What a library shows when it is opened: its first rows with no filter and no word asked for.
 * Derived: whoever finds it missing, or of another stamp, waits until the library is read.
 */
export interface FrontRow {
  readonly id: 'front';
  /** Of everything that it was made from, and of what made it. */
  readonly stamp: string;
  readonly papers: number;
  /** By listing, in the order they were added. */
  readonly yields: readonly { readonly newPapers: number; readonly merged: number }[];
  readonly facets: readonly ShownFacet[];
  readonly rows: readonly ShownRow[];
}
