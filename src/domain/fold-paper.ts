import { defined } from '../base/assert.ts';
import type { Entry } from './entry.ts';
import type { Capture, ListingId } from './listing.ts';
import type { Paper, PaperKey, Published, SourcedField } from './paper.ts';
import { resolvePublished } from './published.ts';

/** An entry with what its listing adds to it. */
export interface Contribution {
  readonly entry: Entry;
  readonly listing: ListingId;
  readonly capture: Capture;
}

/**
 * Folds the entries of one paper. Each field is taken whole from the entry
 * that states it best, never mixed, and `origin` says which one that was; of
 * equals the first wins.
 *
 * @param contributions at least one, in the order the listings were added
 */
export function foldPaper(key: PaperKey, contributions: readonly Contribution[]): Paper {
  const [only] = contributions;
  if (only !== undefined && contributions.length === 1) return paperOf(key, only);
  const entries = contributions.map(({ entry }) => entry);
  const published = contributions.map(({ entry, capture }) =>
    resolvePublished(entry.date, capture),
  );
  const first = defined(entries[0], 'the first entry of a paper');
  const origin: Partial<Record<SourcedField, number>> = { title: 0 };

  /** The value with the highest rank; a rank of 0 is no value. */
  function best<T>(
    field: SourcedField,
    values: readonly T[],
    rank: (value: T) => number,
  ): T | null {
    let top = 0;
    let winner: T | null = null;
    values.forEach((value, index) => {
      const own = rank(value);
      if (own <= top) return;
      top = own;
      winner = value;
      origin[field] = index;
    });
    return winner;
  }
  const pick = <F extends 'organisation' | 'doi' | 'url' | 'venue'>(field: F): Entry[F] | null =>
    best(
      field,
      entries.map((entry) => entry[field]),
      present,
    );
  const most = (field: 'comments' | 'upvotes' | 'authorCount', values: (number | null)[]) =>
    best(field, values, (value) => (value === null ? 0 : value + 1));

  const preprint = best('arxivId', entries, (entry) =>
    entry.arxivId === null ? 0 : 1 + (entry.arxivVersion ?? 0),
  );
  return {
    key,
    title: first.title,
    // A fuller reading takes over from one that was cut off.
    abstract: best(
      'abstract',
      entries.map((entry) => entry.abstract),
      inkLength,
    ),
    authors:
      best(
        'authors',
        entries.map((entry) => entry.authors),
        (names) => names.length,
      ) ?? [],
    authorCount: most('authorCount', entries.map(countAuthors)),
    organisation: pick('organisation'),
    published: best('published', published, certainty),
    // Both only ever grow, so the larger one is the later one.
    comments: most(
      'comments',
      entries.map((entry) => entry.comments),
    ),
    upvotes: most(
      'upvotes',
      entries.map((entry) => entry.upvotes),
    ),
    arxivId: preprint?.arxivId ?? null,
    arxivVersion: preprint?.arxivVersion ?? null,
    doi: pick('doi'),
    url: pick('url'),
    venue: pick('venue'),
    keywords:
      best(
        'keywords',
        entries.map((entry) => entry.keywords),
        (words) => words.length,
      ) ?? [],
    sources: contributions.map(({ entry, listing }) => ({ listing, lines: entry.lines })),
    origin,
  };
}

/** The same of a single entry, which most papers are: there is nothing to compare. */
function paperOf(key: PaperKey, { entry, listing, capture }: Contribution): Paper {
  const { title, authors, organisation, comments, upvotes, arxivId, doi, url, venue, keywords } =
    entry;
  const stated = {
    title,
    abstract: entry.abstract !== null && /\S/.test(entry.abstract) ? entry.abstract : null,
    authors,
    authorCount: countAuthors(entry),
    organisation,
    published: resolvePublished(entry.date, capture),
    comments,
    upvotes,
    arxivId,
    doi,
    url,
    venue,
    keywords,
  };
  return {
    key,
    ...stated,
    arxivVersion: arxivId === null ? null : entry.arxivVersion,
    sources: [{ listing, lines: entry.lines }],
    origin: originOf(stated),
  };
}

const SOURCED: readonly SourcedField[] = [
  'title',
  'abstract',
  'authors',
  'authorCount',
  'organisation',
  'published',
  'comments',
  'upvotes',
  'arxivId',
  'doi',
  'url',
  'venue',
  'keywords',
];

/** By which fields are stated, a bit each: papers share few of them. */
const origins = new Map<number, Paper['origin']>();

function originOf(stated: Pick<Paper, SourcedField>): Paper['origin'] {
  let mask = 0;
  for (const [bit, field] of SOURCED.entries()) {
    const value = stated[field];
    if (value !== null && !(Array.isArray(value) && value.length === 0)) mask |= 1 << bit;
  }
  let origin = origins.get(mask);
  if (origin === undefined) {
    origin = Object.fromEntries(
      SOURCED.flatMap((field, bit) => (((mask >>> bit) & 1) === 1 ? [[field, 0]] : [])),
    );
    origins.set(mask, origin);
  }
  return origin;
}

const present = (value: unknown): number => (value === null ? 0 : 1);

/** Length without white space, which captures insert and eat. */
const inkLength = (text: string | null): number => text?.replace(/\s+/g, '').length ?? 0;

const countAuthors = ({ authors, authorCount }: Entry): number | null =>
  authors.length === 0 ? authorCount : Math.max(authors.length, authorCount ?? 0);

/** A stated year before an inferred one, then the more precise date. */
const certainty = (date: Published | null): number =>
  date === null ? 0 : date.iso.length + (date.yearInferred ? 0 : 100);
