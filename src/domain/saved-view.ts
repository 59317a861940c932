import type { Query } from './query.ts';

/** A query that the user gave a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: Query;
  /** Stands before those that are not. */
  readonly pinned: boolean;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Pinned ones first, each in the order they were saved. */
export const inOrder = (views: readonly SavedView[]): SavedView[] =>
  views.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || a.savedAt - b.savedAt);
