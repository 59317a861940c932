import { Decisions } from '../domain/decisions.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import { TopicSet } from '../topics/topic-set.ts';
import { buildCatalogue, type ListingContent, type Said } from './build-catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { type ListingReader, readListings } from './listing-reader.ts';
import type { Upkeep } from './upkeep.ts';

/** A library read anew. */
export interface FreshLibrary extends Said {
  readonly contents: readonly ListingContent[];
  readonly catalogue: Catalogue;
}

/** @param known stays where the topics are the same: it knows their rules already */
export async function readSaid(
  storage: LibraryStorage,
  known: TopicSet = new TopicSet(),
): Promise<Said> {
  const topics = new TopicSet(await storage.topicEdits());
  return {
    decisions: new Decisions(await storage.decisions()),
    verdicts: await storage.verdicts(),
    topics: topics.stamp === known.stamp ? known : topics,
  };
}

/** @param building told how much is done, 0 … 1 */
export async function readLibrary(
  storage: LibraryStorage,
  said: Said,
  reader: ListingReader,
  upkeep: Upkeep,
  building: (done: number) => void,
): Promise<FreshLibrary> {
  const breathe = upkeep.breathing(building);
  const known = await readListings(storage);
  const reading = reader.read(storage, known);
  // Its parts are read while the blocks are on their way, or made while the papers are folded.
  const listings = known.map(({ listing }) => listing);
  const index = upkeep.index(storage, listings, reading, breathe);
  // Where the blocks cannot be read nobody asks for it.
  index.catch(() => undefined);
  const contents = await reading;
  const catalogue = await buildCatalogue(contents, said, {
    pages: await upkeep.topics(storage, contents, said.topics, breathe),
    index,
    breathe,
  });
  await upkeep.tagFew(storage, catalogue, breathe);
  return { contents, ...said, catalogue };
}
