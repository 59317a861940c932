import { latestOnly } from '../base/latest-only.ts';
import { toHex } from '../base/to-hex.ts';
import type { Listing } from '../domain/listing.ts';
import type { PaperKey } from '../domain/paper.ts';
import { EMPTY_QUERY, type Query } from '../domain/query.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { answerQuery, type LastingAnswer, type Window } from './answer-query.ts';
import type { Said } from './build-catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import type { ListingSummary } from './library-protocol.ts';
import type { LibrarySurroundings } from './library-surroundings.ts';
import { readListings } from './listing-reader.ts';
import { summariesOf } from './listing-summaries.ts';

/** Rises whenever papers are folded, put in order or shown in another way, and with every field of it. */
const FRONT_VERSION = 2;

/** Rows that are kept: more than a large screen shows. */
const ROWS = 120;

/** A library as it was left: what it shows before it is read. */
export interface Front {
  readonly papers: number;
  readonly listings: readonly ListingSummary[];
  /**
   * What it answers as long as nothing is asked for; `null` for any other question.
   *
   * @param stand a paper whose place is wanted: it is known where that is among its rows
   */
  answer(query: Query, window: Window, stand?: PaperKey | null): LastingAnswer | null;
}

/** The front of a library that was stored last; `null` where anything has changed since. */
export async function openFront(storage: LibraryStorage, said: Said): Promise<Front | null> {
  const row = await storage.front();
  if (row === undefined) return null;
  const listings = await readListings(storage);
  if (
    row.stamp !==
    (await stampOf(
      listings.map(({ listing }) => listing),
      said,
    ))
  )
    return null;
  return {
    papers: row.papers,
    listings: summariesOf(listings, row.yields),
    answer(query, { offset, count }, stand = null) {
      if (!asksForNothing(query) || offset > 0) return null;
      const stands = row.rows.findIndex(({ key }) => key === stand);
      return {
        count: row.papers,
        total: row.papers,
        facets: row.facets,
        corrections: [],
        notes: [],
        ways: [],
        window: { offset, rows: row.rows.slice(0, count) },
        stands: stands < 0 ? null : stands,
      };
    },
  };
}

/** What a front is made of. */
interface Shown {
  readonly catalogue: Catalogue;
  readonly listings: readonly Listing[];
  readonly said: Said;
}

/**
 * Stores the front of a library for its next start, whenever that has changed.
 *
 * @param present what is shown now
 */
export function frontKeeper(
  around: Pick<LibrarySurroundings, 'storage' | 'yield'>,
  present: () => Shown,
): () => void {
  return latestOnly(
    async () => {
      const storage = await around.storage;
      // Whoever asks for the papers that changed comes first.
      await around.yield();
      await keep(storage, present());
    },
    () => undefined,
    // Where there is no room for it the next start waits until the library is read.
    () => undefined,
  );
}

async function keep(storage: LibraryStorage, { catalogue, listings, said }: Shown): Promise<void> {
  const { answer } = answerQuery(catalogue, EMPTY_QUERY, { offset: 0, count: ROWS });
  await storage.putFront({
    id: 'front',
    stamp: await stampOf(listings, said),
    papers: answer.total,
    yields: catalogue.yields,
    facets: answer.facets,
    rows: answer.window.rows,
  });
}

const asksForNothing = ({ text, filters, sort }: Query): boolean =>
  text.trim() === '' && Object.keys(filters).length === 0 && sort.length === 0;

/** Names all that a front depends on. */
async function stampOf(
  listings: readonly Listing[],
  { decisions, verdicts, topics }: Said,
): Promise<string> {
  const facts = JSON.stringify([FRONT_VERSION, topics.stamp, listings, decisions.all, verdicts]);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(facts));
  return toHex(new Uint8Array(hash));
}
