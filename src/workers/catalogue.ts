import { defined } from '../base/assert.ts';
import { Bitset } from '../base/bitset.ts';
import type { Decisions, KnownPaper } from '../domain/decisions.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { Correction, SearchEngine } from '../search/engine.ts';
import {
  type FacetCounts,
  facetColumn,
  facetColumns,
  filterPapers,
} from '../search/facet-counts.ts';
import { SortOrder } from '../search/sort-order.ts';

/** How many entries of a listing were the first of their paper. */
export interface ListingYield {
  readonly newPapers: number;
  readonly merged: number;
}

export interface CatalogueParts {
  /** Papers by ordinal. */
  readonly records: readonly PaperRecord[];
  /** By ordinal: every key that an entry of the paper is known by. */
  readonly aliases: readonly (readonly PaperKey[])[];
  /** Holds the papers under the same ordinals. */
  readonly engine: SearchEngine;
  /** By listing. */
  readonly yields: readonly ListingYield[];
}

/** What the catalogue says to a query; ordinals in the order to show. */
export interface Selection {
  readonly ordinals: Uint32Array;
  readonly facets: readonly FacetCounts[];
  readonly terms: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
}

const NEWEST_FIRST: Query['sort'] = [{ field: 'published', descending: true }];
const NO_TERMS: ReadonlySet<string> = new Set();

/**
 * The library in memory: papers with everything that answers a query. Derived,
 * and replaced as a whole when listings change.
 */
export class Catalogue {
  readonly yields: readonly ListingYield[];
  readonly #ordinals: ReadonlyMap<PaperKey, number>;
  readonly #aliases: readonly (readonly PaperKey[])[];
  /** Older keys of papers; `null` where several papers share one. */
  readonly #former = new Map<PaperKey, number | null>();
  readonly #engine: SearchEngine;
  #records: readonly PaperRecord[];
  #columns: ReturnType<typeof facetColumns>;
  #order: SortOrder;

  constructor({ records, aliases, engine, yields }: CatalogueParts) {
    this.yields = yields;
    this.#ordinals = new Map(records.map(({ key }, ordinal) => [key, ordinal]));
    this.#aliases = aliases;
    for (const [ordinal, keys] of aliases.entries())
      for (const key of keys) this.#former.set(key, this.#former.has(key) ? null : ordinal);
    this.#engine = engine;
    this.#records = records;
    this.#columns = facetColumns(records);
    this.#order = new SortOrder(records);
  }

  /**
   * Takes over what the user said of some papers since, or of any. No column
   * sorts by a decision, so the orders stay.
   */
  decide(decisions: Decisions, keys?: readonly PaperKey[]): void {
    const records = [...this.#records];
    const ordinals = keys?.flatMap((key) => this.ordinal(key) ?? []) ?? records.keys();
    for (const ordinal of ordinals) {
      const record = defined(records[ordinal], `record ${ordinal}`);
      const { decision } = decisions.of(this.known(record.key), this.has);
      records[ordinal] = { ...record, decision };
    }
    this.#records = records;
    this.#columns = this.#columns.map((column) =>
      column.facet.id === 'status' ? facetColumn(column.facet, records) : column,
    );
  }

  /** The paper by its present key, with those its decision may be held under. */
  known(key: PaperKey): KnownPaper {
    const ordinal = this.ordinal(key);
    const record = ordinal === undefined ? undefined : this.#records[ordinal];
    const aliases = ordinal === undefined ? undefined : this.#aliases[ordinal];
    return { key: record?.key ?? key, aliases: aliases ?? [key] };
  }

  readonly has = (key: PaperKey): boolean => this.#ordinals.has(key);

  /** Papers by ordinal. */
  get records(): readonly PaperRecord[] {
    return this.#records;
  }

  record(key: PaperKey): PaperRecord | null {
    const ordinal = this.ordinal(key);
    return ordinal === undefined ? null : (this.#records[ordinal] ?? null);
  }

  /** By the paper's key, or by one it had before a listing brought its id. */
  ordinal(key: PaperKey): number | undefined {
    return this.#ordinals.get(key) ?? this.#former.get(key) ?? undefined;
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
