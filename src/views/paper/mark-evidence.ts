import type { Evidence } from '../../domain/topic.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';

type Segment = PaperDetail['title'][number];
type Topics = PaperDetail['topics'];

/** Of the 1 that gives a topic. Words that say less are many, and would hide those that count. */
const LEAST = 0.1;

/** What a stretch of a text said to a topic. */
export interface EvidenceMark {
  /** Place of the topic among those of the paper. */
  readonly place: number;
  readonly isAgainst: boolean;
  /** The words go no further. */
  readonly ends: boolean;
}

/** A stretch of a text within which all marks are the same. */
export interface MarkedPiece extends Segment {
  readonly start: number;
  readonly evidence: readonly EvidenceMark[];
}

/** Cuts a text where the evidence of its topics begins and ends; what matched a query stays marked. */
export function markEvidence(
  segments: readonly Segment[],
  field: Evidence['field'],
  topics: Topics,
): MarkedPiece[] {
  const ranges = topics.flatMap(({ evidence }, place) =>
    evidence
      .filter((each) => each.field === field && Math.abs(each.weight) >= LEAST)
      .map(({ range, weight }) => ({ ...range, place, isAgainst: weight < 0 })),
  );
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const { text, match } of segments) {
    const to = from + text.length;
    const inside = ranges
      .flatMap(({ start, end }) => [start, end])
      .filter((at) => at > from && at < to);
    const cuts = [...new Set([from, ...inside, to])].toSorted((a, b) => a - b);
    for (const [i, end] of cuts.slice(1).entries()) {
      const start = cuts[i] ?? from;
      pieces.push({
        text: text.slice(start - from, end - from),
        match,
        start,
        evidence: ranges
          .filter((range) => range.start < end && range.end > start)
          .map(({ place, isAgainst, end: last }) => ({ place, isAgainst, ends: last <= end })),
      });
    }
    from = to;
  }
  return pieces;
}
