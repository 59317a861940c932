import { defined } from '../base/assert.ts';
import { NO_DECISION } from '../domain/decision.ts';
import type { Decisions } from '../domain/decisions.ts';
import type { Entry } from '../domain/entry.ts';
import { foldPaper } from '../domain/fold-paper.ts';
import { groupEntries } from '../domain/group-entries.ts';
import type { Capture, Listing } from '../domain/listing.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { TopicTag } from '../domain/topic.ts';
import type { Verdict } from '../domain/verdict.ts';
import { RankedEngine } from '../search/ranked-engine.ts';
import { SegmentBuilder } from '../search/segment-builder.ts';
import { Catalogue, type ListingYield } from './catalogue.ts';

/** A listing with its entries in the order of the file. */
export interface ListingContent {
  readonly listing: Listing;
  /** What the file itself tells of its capture. */
  readonly inferred: Capture;
  readonly entries: readonly Entry[];
}

export interface BuildOptions {
  /** The topics of a paper by its text. */
  readonly tag: (paper: Pick<PaperRecord, 'title' | 'abstract'>) => readonly TopicTag[];
  /** Lets queries to the catalogue of before be answered; told how much is done, 0 … 1. */
  readonly breathe: (done: number) => Promise<void>;
}

/** Papers between two breaths: some milliseconds of work. */
const STRIDE = 64;

/** What the user said. */
export interface Said {
  readonly decisions: Decisions;
  readonly verdicts: readonly Verdict[];
}

/**
 * Folds, tags and indexes the entries of all listings.
 *
 * @param contents in the order the listings were added
 */
export async function buildCatalogue(
  contents: readonly ListingContent[],
  { decisions, verdicts }: Said,
  { tag, breathe }: BuildOptions,
): Promise<Catalogue> {
  const pieces = contents.flatMap(({ listing, entries }, place) =>
    entries.map((entry) => ({ entry, place, listing })),
  );
  const groups = groupEntries(
    pieces.map(({ entry }) => entry),
    verdicts,
  );
  const builder = new SegmentBuilder();
  const paperOf = new Uint32Array(pieces.length);
  const records: PaperRecord[] = [];
  const news = contents.map(() => 0);
  for (const [i, { entry }] of pieces.entries()) {
    if (i % STRIDE === 0) await breathe((0.5 * i) / pieces.length);
    builder.add({ ...entry, organisation: entry.organisation?.name ?? null });
  }

  for (const { key, members } of groups) {
    if (records.length % STRIDE === 0) await breathe(records.length / groups.length);
    const sources = members.map((member) => defined(pieces[member], `piece ${member}`));
    const paper = foldPaper(
      key,
      sources.map(({ entry, listing: { id, capture } }) => ({ entry, listing: id, capture })),
    );
    const places = [...new Set(sources.map(({ place }) => place))];
    const [first = 0] = places;
    news[first] = (news[first] ?? 0) + 1;
    for (const member of members) paperOf[member] = records.length;
    records.push({
      ...paper,
      topics: tag(paper),
      listings: places.map((place) => {
        const { id, name } = defined(contents[place], `listing ${place}`).listing;
        return { id, name };
      }),
      decision: NO_DECISION,
    });
  }
  const yields = contents.map(({ entries }, place): ListingYield => {
    const newPapers = news[place] ?? 0;
    return { newPapers, merged: entries.length - newPapers };
  });
  const engine = new RankedEngine(builder.build(), paperOf, records.length);
  const catalogue = new Catalogue({ records, groups, engine, yields });
  // Whose a decision is takes all papers to tell.
  catalogue.decide(decisions);
  return catalogue;
}
