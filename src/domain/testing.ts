import { type Decision, NO_DECISION } from './decision.ts';
import type { Entry } from './entry.ts';
import { foldPaper } from './fold-paper.ts';
import type { Capture } from './listing.ts';
import type { PaperRecord } from './record.ts';

const CAPTURE: Capture = { year: 2025, evidence: 'stated', detail: '' };

/** For tests: the paper that one entry is, in a listing viewed in 2025. */
export const recordOf = (entry: Entry, decision: Decision = NO_DECISION): PaperRecord => ({
  ...foldPaper('title:x', [{ entry, listing: 'f00d', capture: CAPTURE }]),
  topics: [{ topic: 'nas', label: 'NAS', score: 1, evidence: [] }],
  listings: [{ id: 'f00d', name: 'may.txt' }],
  decision,
});
