import { defined } from '../base/assert.ts';
import type { Bitset } from '../base/bitset.ts';
import type { Decisions, KnownPaper } from '../domain/decisions.ts';
import type { FacetId } from '../domain/facets.ts';
import type { EntryGroup } from '../domain/group-entries.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { Correction, SearchEngine } from '../search/engine.ts';
import {
  type FacetCounts,
  facetColumn,
  facetColumns,
  filterPapers,
  papersPassing,
} from '../search/facet-counts.ts';
import { type Found, findPapers } from '../search/find-papers.ts';
import { RankedEngine } from '../search/ranked-engine.ts';
import { SegmentBuilder } from '../search/segment-builder.ts';
import { SortOrder } from '../search/sort-order.ts';
import { TagWords } from '../search/tag-words.ts';
import { type TopicOverview, topicOverview } from '../search/topic-overview.ts';
import { NOTHING_WANTED, type Wanted } from '../search/wanted.ts';
import { TopicSet } from '../topics/topic-set.ts';
import type { SimilarRow, Suggestions } from './library-protocol.ts';
import { PaperTopics } from './paper-topics.ts';
import { suggestPapers } from './suggest-papers.ts';
import { type WayOut, waysOut } from './ways-out.ts';

/** How many entries of a listing were the first of their paper. */
export interface ListingYield {
  readonly newPapers: number;
  readonly merged: number;
}

export type PaperGroup = Pick<EntryGroup, 'aliases' | 'bonds' | 'parts'>;

export interface CatalogueParts {
  /** Papers by ordinal. */
  readonly records: readonly PaperRecord[];
  /** By ordinal: what each was made of. */
  readonly groups: readonly PaperGroup[];
  /** Holds the papers under the same ordinals. */
  readonly engine: SearchEngine;
  /** By listing. */
  readonly yields: readonly ListingYield[];
  /** By the same ordinals. */
  readonly paperTopics: PaperTopics;
}

/** What the catalogue says to a query; ordinals in the order to show. */
export interface Selection {
  readonly ordinals: Uint32Array;
  readonly facets: readonly FacetCounts[];
  /** What a highlight marks. */
  readonly wanted: Wanted;
  readonly corrections: readonly Correction[];
  /** What of the query was not understood, and what became of it. */
  readonly notes: readonly string[];
}

const NEWEST_FIRST: Query['sort'] = [{ field: 'published', descending: true }];
/** So many similar papers are shown with one. */
const SIMILAR = 6;
/** Papers that share less have a few usual words in common. */
const LEAST_COSINE = 0.05;

/**
 * The library in memory: papers with everything that answers a query. Derived,
 * and replaced as a whole when listings change.
 */
export class Catalogue {
  readonly yields: readonly ListingYield[];
  /** What the rules say of the papers' topics. */
  readonly paperTopics: PaperTopics;
  readonly #ordinals: ReadonlyMap<PaperKey, number>;
  readonly #groups: readonly PaperGroup[];
  /** Older keys of papers; `null` where several papers share one. */
  readonly #former = new Map<PaperKey, number | null>();
  readonly #engine: SearchEngine;
  /** Something was said of a paper, once. */
  #isDecided = false;
  #records: readonly PaperRecord[];
  #columns: ReturnType<typeof facetColumns>;
  #order: SortOrder;

  constructor({ records, groups, engine, yields, paperTopics }: CatalogueParts) {
    this.yields = yields;
    this.paperTopics = paperTopics;
    this.#ordinals = new Map(records.map(({ key }, ordinal) => [key, ordinal]));
    this.#groups = groups;
    for (const [ordinal, { aliases }] of groups.entries())
      for (const key of aliases) this.#former.set(key, this.#former.has(key) ? null : ordinal);
    this.#engine = engine;
    this.#records = records;
    this.#columns = facetColumns(records);
    this.#order = new SortOrder(records);
  }

  static empty(): Catalogue {
    const engine = new RankedEngine(new SegmentBuilder().build(), new Uint32Array(0), 0);
    const paperTopics = new PaperTopics(new TopicSet(), [], 0);
    return new Catalogue({ records: [], groups: [], engine, yields: [], paperTopics });
  }

  /**
   * Takes over what the user said of some papers since, or of any. No column
   * sorts by a decision, so the orders stay.
   */
  decide(decisions: Decisions, keys?: readonly PaperKey[]): void {
    if (decisions.all.length === 0 && !this.#isDecided) return;
    this.#isDecided = true;
    const records = [...this.#records];
    const ordinals = keys?.flatMap((key) => this.ordinal(key) ?? []) ?? records.keys();
    const others = new Set<FacetId>();
    for (const ordinal of ordinals) {
      const record = defined(records[ordinal], `record ${ordinal}`);
      const decision = decisions.of(this.known(record.key), this.keyOf);
      if (decision === record.decision) continue;
      const topics = this.topics.topicsOf(this.paperTopics.of(ordinal), decision);
      records[ordinal] = { ...record, decision, topics };
      others.add('status');
      if (topics !== record.topics) others.add('topics');
      if (decision.tags.join('\n') !== record.decision.tags.join('\n')) others.add('tags');
    }
    if (others.size === 0) return;
    this.#takeOver(records, [...others]);
    if (others.has('tags')) this.#engine.useTags(new TagWords(tagsOf(records)));
  }

  /** @param changed the facets by which the papers are others now */
  #takeOver(records: readonly PaperRecord[], changed: readonly FacetId[]): void {
    this.#records = records;
    this.#columns = this.#columns.map((column) =>
      changed.includes(column.facet.id) ? facetColumn(column.facet, records) : column,
    );
  }

  /** What tells the topics of papers. */
  get topics(): TopicSet {
    return this.paperTopics.set;
  }

  /** Takes over what is known now of the topics of papers, of all where none are given. No column sorts by them. */
  tag(ordinals: Iterable<number> = this.#records.keys()): void {
    const records = [...this.#records];
    for (const ordinal of ordinals) {
      const record = defined(records[ordinal], `record ${ordinal}`);
      const topics = this.topics.topicsOf(this.paperTopics.of(ordinal), record.decision);
      if (topics !== record.topics) records[ordinal] = { ...record, topics };
    }
    this.#takeOver(records, ['topics']);
  }

  /** The paper by its present key, with those its decision may be held under. */
  known(key: PaperKey): KnownPaper {
    const { aliases, parts } = this.group(key) ?? { aliases: [key], parts: [] };
    return { key: this.keyOf(key) ?? key, aliases, parts };
  }

  /** The present key of a paper. */
  readonly keyOf = (key: PaperKey): PaperKey | undefined => {
    const ordinal = this.ordinal(key);
    return ordinal === undefined ? undefined : this.#records[ordinal]?.key;
  };

  group(key: PaperKey): PaperGroup | undefined {
    const ordinal = this.ordinal(key);
    return ordinal === undefined ? undefined : this.#groups[ordinal];
  }

  /** By ordinal. */
  get groups(): readonly PaperGroup[] {
    return this.#groups;
  }

  /** Papers by ordinal. */
  get records(): readonly PaperRecord[] {
    return this.#records;
  }

  record(key: PaperKey): PaperRecord | null {
    const ordinal = this.ordinal(key);
    return ordinal === undefined ? null : (this.#records[ordinal] ?? null);
  }

  keysOf(ordinals: Uint32Array): PaperKey[] {
    return Array.from(ordinals).flatMap((ordinal) => this.#records[ordinal]?.key ?? []);
  }

  /** By the paper's key, or by one it had before a listing brought its id. */
  ordinal(key: PaperKey): number | undefined {
    return this.#ordinals.get(key) ?? this.#former.get(key) ?? undefined;
  }

  /** How many papers a query gives: what `select` finds, with nothing counted or put in order. */
  count(query: Query): number {
    return this.#passing(query).count();
  }

  /** The topics of the papers that a query gives. */
  overview(query: Query): TopicOverview {
    return topicOverview(this.#columns, this.#passing(query));
  }

  #passing({ text, filters }: Query): Bitset {
    const { papers } = this.#find(text);
    return papersPassing(this.#columns, filters, papers, this.#records.length);
  }

  #find(text: string): Found {
    const [engine, records, columns] = [this.#engine, this.#records, this.#columns];
    return findPapers(text, { engine, records, columns });
  }

  select({ text, filters, sort }: Query): Selection {
    const size = this.#records.length;
    const { hits, papers: matching, phrases, notes } = this.#find(text);
    const { papers, facets } = filterPapers(this.#columns, filters, matching, size);
    const passing = hits === null ? Uint32Array.from(papers) : ranked(hits.ordinals, papers);
    // Best match first unless told otherwise; without words, newest first.
    const keys = sort.length === 0 && hits === null ? NEWEST_FIRST : sort;
    return {
      ordinals: this.#order.sort(passing, keys),
      facets,
      wanted: { terms: hits?.terms ?? NOTHING_WANTED.terms, phrases },
      corrections: hits?.corrections ?? [],
      notes,
    };
  }

  /** The papers most like one, a few of them. */
  similar(key: PaperKey): SimilarRow[] {
    const ordinal = this.ordinal(key);
    const record = ordinal === undefined ? undefined : this.#records[ordinal];
    if (ordinal === undefined || record === undefined) return [];
    return this.#engine.similar(record, ordinal, SIMILAR).flatMap((paper) => {
      const other = this.#records[paper.ordinal];
      if (other === undefined || paper.cosine < LEAST_COSINE) return [];
      return [{ key: other.key, title: other.title, published: other.published?.iso ?? null }];
    });
  }

  /** Papers that may deserve a tag, by those that have it and those that shall not. */
  suggest(tag: string, count: number): Omit<Suggestions, 'tookMs'> {
    return suggestPapers(this.#records, this.#engine, tag, count);
  }

  /** Makes what would be made when it is first asked for, some milliseconds of work at a time. */
  prepare(): Iterable<void> {
    return this.#engine.prepare();
  }

  /** Queries close to one that finds nothing, the most papers first. */
  waysOut(query: Query): WayOut[] {
    return waysOut(query, {
      count: (other) => this.count(other),
      spellings: (word) => this.#engine.spellings(word),
    });
  }

  /** Puts keys in the order of a query; those it does not give follow. */
  inOrder(keys: readonly PaperKey[], query: Query): PaperKey[] {
    const wanted = new Set(keys);
    const shown = this.keysOf(this.select(query).ordinals).filter((key) => wanted.delete(key));
    const hidden = [...wanted].flatMap((key) => this.ordinal(key) ?? []);
    const sort: Query['sort'] =
      query.sort.length > 0 ? query.sort : [{ field: 'title', descending: false }];
    return [...shown, ...this.keysOf(this.#order.sort(Uint32Array.from(hidden), sort))];
  }
}

function* tagsOf(records: readonly PaperRecord[]): Generator<readonly [number, readonly string[]]> {
  for (const [ordinal, { decision }] of records.entries())
    if (decision.tags.length > 0) yield [ordinal, decision.tags];
}

/** Those of `ordinals` that pass, in their order. */
const ranked = (ordinals: Uint32Array, papers: Bitset): Uint32Array =>
  papers.count() === ordinals.length ? ordinals : ordinals.filter((ordinal) => papers.has(ordinal));
