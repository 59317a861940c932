import type { Listing, ListingId } from '../domain/listing.ts';
import type { Segment } from '../search/segment.ts';
import { checksumOf, isSegment, SEGMENT_VERSION } from '../search/segment-check.ts';
import type { StoredSegment } from '../storage/library-storage.ts';

/** Some entries of one reading of a listing. */
export interface Cover {
  readonly listing: ListingId;
  readonly addedAt: number;
  /** The reading. */
  readonly format: string;
  /** Entries from this on, so many. */
  readonly first: number;
  readonly count: number;
}

/** A segment with what its documents are. */
export interface IndexPart {
  readonly covers: readonly Cover[];
  readonly segment: Segment;
}

/** All entries of a listing. */
export const coverOf = ({ id, addedAt, recognition }: Listing, count: number): Cover => ({
  listing: id,
  addedAt,
  format: recognition.format,
  first: 0,
  count,
});

/** Names the reading of a listing. */
export const readingOf = ({ listing, addedAt, format }: Omit<Cover, 'first' | 'count'>): string =>
  `${listing} ${addedAt} ${format}`;

export const storedPart = ({ covers, segment }: IndexPart): StoredSegment => ({
  // No entry is covered twice.
  id: covers
    .slice(0, 1)
    .map((cover) => `${readingOf(cover)} ${cover.first}`)
    .join(''),
  version: SEGMENT_VERSION,
  checksum: checksumOf(segment),
  covers,
  listings: [...new Set(covers.map(({ listing }) => listing))],
  segment,
});

/** `null` where it is of another version, or not what was stored. */
export function partOf({ version, checksum, covers, segment }: StoredSegment): IndexPart | null {
  if (version !== SEGMENT_VERSION || !isSegment(segment)) return null;
  const documents = covers.reduce((sum, { count }) => sum + count, 0);
  if (documents !== segment.documents || checksumOf(segment) !== checksum) return null;
  return { covers, segment };
}
