import { defined } from '../base/assert.ts';
import { NO_DECISION } from '../domain/decision.ts';
import type { Decisions } from '../domain/decisions.ts';
import type { Entry } from '../domain/entry.ts';
import { foldPaper } from '../domain/fold-paper.ts';
import { groupEntries } from '../domain/group-entries.ts';
import type { Capture, Listing } from '../domain/listing.ts';
import type { ListingRef, PaperRecord } from '../domain/record.ts';
import type { Verdict } from '../domain/verdict.ts';
import { RankedEngine } from '../search/ranked-engine.ts';
import type { TopicSet } from '../topics/topic-set.ts';
import { Catalogue, type ListingYield } from './catalogue.ts';
import type { IndexPart } from './index-part.ts';
import { PaperTopics } from './paper-topics.ts';
import type { TopicPage } from './topic-book.ts';

/** A listing with its entries in the order of the file. */
export interface ListingContent {
  readonly listing: Listing;
  /** What the file itself tells of its capture. */
  readonly inferred: Capture;
  readonly entries: readonly Entry[];
}

export interface BuildOptions {
  /** The topics of the entries, by listing. */
  readonly pages: readonly TopicPage[];
  /** The index of the same entries. */
  readonly index: Promise<IndexPart>;
  /** Lets queries to the catalogue of before be answered; told how much is done, 0 … 1. */
  readonly breathe: (done: number) => Promise<void>;
}

/** Papers between two breaths: some milliseconds of work. */
const STRIDE = 64;

/** What the user said. */
export interface Said {
  readonly decisions: Decisions;
  readonly verdicts: readonly Verdict[];
  readonly topics: TopicSet;
}

/**
 * Folds the entries of all listings into papers that can be searched. Of papers whose topics are not
 * known yet it says so: they are told later.
 *
 * @param contents in the order the listings were added
 */
export async function buildCatalogue(
  contents: readonly ListingContent[],
  { decisions, verdicts, topics }: Said,
  { pages, index, breathe }: BuildOptions,
): Promise<Catalogue> {
  const pieces = contents.flatMap(({ listing, entries }, place) =>
    entries.map((entry, within) => ({ entry, within, place, listing })),
  );
  const groups = groupEntries(
    pieces.map(({ entry }) => entry),
    verdicts,
  );
  const paperOf = new Uint32Array(pieces.length);
  const records: PaperRecord[] = [];
  const paperTopics = new PaperTopics(topics, pages, groups.length);
  const news = contents.map(() => 0);
  /** By listing: what papers say that are in no other. */
  const alone = contents.map(({ listing: { id, name } }): readonly ListingRef[] => [{ id, name }]);

  for (const { key, members } of groups) {
    const ordinal = records.length;
    if (ordinal % STRIDE === 0) await breathe(ordinal / groups.length);
    const sources = members.map((member) => defined(pieces[member], `piece ${member}`));
    const paper = foldPaper(
      key,
      sources.map(({ entry, listing: { id, capture } }) => ({ entry, listing: id, capture })),
    );
    for (const member of members) paperOf[member] = ordinal;
    const places = sources.length === 1 ? null : [...new Set(sources.map(({ place }) => place))];
    const first = (places === null ? sources[0]?.place : places[0]) ?? 0;
    news[first] = (news[first] ?? 0) + 1;

    const { title = 0, abstract = title } = paper.origin;
    const source = defined(sources[title], 'the source of a title');
    if (title === abstract) paperTopics.put(ordinal, source.place, source.within);
    records.push({
      ...paper,
      topics: topics.topicsOf(paperTopics.of(ordinal)),
      listings:
        places === null
          ? defined(alone[first], `listing ${first}`)
          : places.flatMap((place) => alone[place] ?? []),
      decision: NO_DECISION,
    });
  }
  const yields = contents.map(({ entries }, place): ListingYield => {
    const newPapers = news[place] ?? 0;
    return { newPapers, merged: entries.length - newPapers };
  });
  const engine = engineOf(await index, contents, paperOf, records.length);
  const catalogue = new Catalogue({ records, groups, engine, yields, paperTopics });
  // Whose a decision is takes all papers to tell.
  catalogue.decide(decisions);
  return catalogue;
}

/** @param paperOf by entry, in the order of the listings */
function engineOf(
  { segment, covers }: IndexPart,
  contents: readonly ListingContent[],
  paperOf: Uint32Array,
  papers: number,
): RankedEngine {
  const begins = new Map<string, number>();
  let begin = 0;
  for (const { listing, entries } of contents) {
    begins.set(listing.id, begin);
    begin += entries.length;
  }
  const ordinals = new Uint32Array(segment.documents);
  let document = 0;
  for (const { listing, first, count } of covers) {
    const from = defined(begins.get(listing), `the listing of a cover`) + first;
    ordinals.set(paperOf.subarray(from, from + count), document);
    document += count;
  }
  return new RankedEngine(segment, ordinals, papers);
}
