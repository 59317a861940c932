interface ValuesAsked {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A query that the user gave a name. */
export interface ViewRow {
  readonly id: string;
  readonly name: string;
  readonly query: {
    readonly text: string;
    readonly filters: Readonly<
      Partial<
        Record<
          'topics' | 'status' | 'tags' | 'year' | 'listing' | 'organisation' | 'authors' | 'has',
          ValuesAsked
        >
      >
    >;
    readonly sort: readonly {
      readonly field:
        | 'title'
        | 'authors'
        | 'authorCount'
        | 'organisation'
        | 'published'
        | 'comments'
        | 'upvotes'
        | 'topics'
        | 'status'
        | 'starred'
        | 'tags'
        | 'note'
        | 'arxiv'
        | 'doi'
        | 'url'
        | 'listings'
        | 'abstract';
      readonly descending: boolean;
    }[];
  };
  readonly pinned: boolean;
  readonly savedAt: number;
}
