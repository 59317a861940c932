/** What a query can ask of a paper by name, as in `year:2024`. */
export type QueryField =
  | 'title'
  | 'abstract'
  | 'org'
  | 'author'
  | 'year'
  | 'topic'
  | 'tag'
  | 'status'
  | 'has'
  | 'listing'
  | 'comments'
  | 'upvotes'
  | 'similar';

/** The names people give them. */
const NAMES: Readonly<Record<QueryField, readonly string[]>> = {
  title: ['title', 'ti'],
  abstract: ['abstract', 'abs'],
  org: ['org', 'organisation', 'organization', 'affiliation'],
  author: ['author', 'authors', 'au', 'by'],
  year: ['year', 'date', 'published'],
  topic: ['topic', 'topics'],
  tag: ['tag', 'tags'],
  status: ['status', 'is'],
  has: ['has'],
  listing: ['listing', 'listings', 'in'],
  comments: ['comments', 'comment'],
  upvotes: ['upvotes', 'upvote', 'votes'],
  similar: ['similar', 'like'],
};

const FIELDS: ReadonlyMap<string, QueryField> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.map((name) => [name, field as QueryField] as const),
  ),
);

/** `undefined` where no field has the name. */
export const queryField = (name: string): QueryField | undefined => FIELDS.get(name.toLowerCase());
