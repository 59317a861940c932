import { defined } from '../base/assert.ts';
import { Bitset } from '../base/bitset.ts';
import { type Decision, NO_DECISION } from '../domain/decision.ts';
import type { Entry } from '../domain/entry.ts';
import { type Contribution, foldPaper } from '../domain/fold-paper.ts';
import { groupEntries } from '../domain/group-entries.ts';
import { entryKeys } from '../domain/identity.ts';
import type { Listing } from '../domain/listing.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { TopicTag } from '../domain/topic.ts';
import type { Correction, SearchEngine } from '../search/engine.ts';
import { type FacetCounts, facetColumns, filterPapers } from '../search/facet-counts.ts';
import { RankedEngine } from '../search/ranked-engine.ts';
import { SortOrder } from '../search/sort-order.ts';

/** A listing with its entries in the order of the file. */
export interface ListingContent {
  readonly listing: Listing;
  readonly entries: readonly Entry[];
}

export type Decisions = ReadonlyMap<PaperKey, Decision>;

/** What the catalogue says to a query; ordinals in the order to show. */
export interface Selection {
  readonly ordinals: Uint32Array;
  readonly facets: readonly FacetCounts[];
  readonly terms: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
}

/** How many entries of a listing were the first of their paper. */
export interface ListingYield {
  readonly newPapers: number;
  readonly merged: number;
}

const NEWEST_FIRST: Query['sort'] = [{ field: 'published', descending: true }];
const NO_TERMS: ReadonlySet<string> = new Set();

/**
 * The library in memory: papers folded from the entries of all listings, with
 * everything that answers a query. Derived as a whole and replaced as a whole
 * when listings change.
 */
export class Catalogue {
  readonly yields: readonly ListingYield[];
  readonly #ordinals: ReadonlyMap<PaperKey, number>;
  readonly #aliases: readonly (readonly PaperKey[])[];
  readonly #engine: SearchEngine;
  #records: readonly PaperRecord[];
  #columns: ReturnType<typeof facetColumns>;
  #order: SortOrder;

  /**
   * @param contents in the order the listings were added
   * @param tag the topics of a paper by its text
   */
  constructor(
    contents: readonly ListingContent[],
    decisions: Decisions,
    tag: (paper: Pick<PaperRecord, 'title' | 'abstract'>) => readonly TopicTag[],
  ) {
    const pieces = contents.flatMap(({ listing, entries }, place) =>
      entries.map((entry) => ({ entry, place, listing })),
    );
    const groups = groupEntries(pieces.map(({ entry }) => entry));
    const news = contents.map(() => 0);
    const engine = new RankedEngine();
    this.#aliases = groups.map(({ members }) => [
      ...new Set(members.flatMap((member) => entryKeys(at(pieces, member).entry))),
    ]);
    this.#records = groups.map(({ key, members }, ordinal): PaperRecord => {
      const sources = members.map((member) => at(pieces, member));
      const first = at(sources, 0).place;
      news[first] = (news[first] ?? 0) + 1;
      const paper = foldPaper(
        key,
        sources.map(
          ({ entry, listing }): Contribution => ({
            entry,
            listing: listing.id,
            capture: listing.capture,
          }),
        ),
      );
      engine.add({ ...paper, organisation: paper.organisation?.name ?? null });
      const places = [...new Set(sources.map(({ place }) => place))];
      return {
        ...paper,
        topics: tag(paper),
        listings: places.map((place) => {
          const { id, name } = at(contents, place).listing;
          return { id, name };
        }),
        decision: decisionOf(decisions, key, at(this.#aliases, ordinal)),
      };
    });
    this.yields = contents.map(({ entries }, place) => {
      const newPapers = news[place] ?? 0;
      return { newPapers, merged: entries.length - newPapers };
    });
    this.#ordinals = new Map(this.#records.map(({ key }, ordinal) => [key, ordinal]));
    this.#engine = engine;
    this.#columns = facetColumns(this.#records);
    this.#order = new SortOrder(this.#records);
  }

  /** Takes over what the user said of papers since. */
  decide(decisions: Decisions): void {
    this.#records = this.#records.map((record, ordinal) => ({
      ...record,
      decision: decisionOf(decisions, record.key, at(this.#aliases, ordinal)),
    }));
    this.#columns = facetColumns(this.#records);
    this.#order = new SortOrder(this.#records);
  }

  /** Papers by ordinal. */
  get records(): readonly PaperRecord[] {
    return this.#records;
  }

  record(key: PaperKey): PaperRecord | null {
    const ordinal = this.#ordinals.get(key);
    return ordinal === undefined ? null : (this.#records[ordinal] ?? null);
  }

  ordinal(key: PaperKey): number | undefined {
    return this.#ordinals.get(key);
  }

  select({ text, filters, sort }: Query): Selection {
    const size = this.#records.length;
    const hits = this.#engine.search(text);
    const matching = hits === null ? null : Bitset.of(size, hits.ordinals);
    const { papers, facets } = filterPapers(this.#columns, filters, matching, size);
    const passing =
      hits === null
        ? Uint32Array.from(papers)
        : hits.ordinals.filter((ordinal) => papers.has(ordinal));
    // Best match first unless told otherwise; without words, newest first.
    const keys = sort.length === 0 && hits === null ? NEWEST_FIRST : sort;
    return {
      ordinals: this.sort(passing, keys),
      facets,
      terms: hits?.terms ?? NO_TERMS,
      corrections: hits?.corrections ?? [],
    };
  }

  sort(ordinals: Uint32Array, keys: Query['sort']): Uint32Array {
    return this.#order.sort(ordinals, keys);
  }
}

function decisionOf(decisions: Decisions, key: PaperKey, aliases: readonly PaperKey[]): Decision {
  if (decisions.size === 0) return NO_DECISION;
  // What was said while only the title was known still holds once the id is.
  const said = [key, ...aliases].map((alias) => decisions.get(alias));
  return said.find((decision) => decision !== undefined) ?? NO_DECISION;
}

const at = <T>(list: readonly T[], index: number): T => defined(list[index], `item ${index}`);
