import { type Decision, NO_DECISION } from './decision.ts';
import type { Entry } from './entry.ts';
import { foldPaper } from './fold-paper.ts';
import type { Capture, Listing } from './listing.ts';
import type { PaperRecord } from './record.ts';

const CAPTURE: Capture = { year: 2025, evidence: 'stated', detail: '' };

/** For tests: the paper that one entry is, in a listing viewed in 2025. */
export const recordOf = (entry: Entry, decision: Decision = NO_DECISION): PaperRecord => ({
  ...foldPaper('title:x', [{ entry, listing: 'f00d', capture: CAPTURE }]),
  topics: [{ topic: 'nas', label: 'NAS' }],
  listings: [{ id: 'f00d', name: 'may.txt' }],
  decision,
});

/** For tests: a paper of which nothing is known but its title, and what is given. */
export const paperOf = (title: string, given: Partial<PaperRecord> = {}): PaperRecord => ({
  key: `title:${title}`,
  title,
  abstract: null,
  authors: [],
  authorCount: null,
  organisation: null,
  published: null,
  comments: null,
  upvotes: null,
  arxivId: null,
  arxivVersion: null,
  doi: null,
  url: null,
  venue: null,
  keywords: [],
  sources: [],
  origin: {},
  topics: [],
  listings: [],
  decision: NO_DECISION,
  ...given,
});

/** For tests: a listing that is being imported. */
export const listingOf = (id: string): Listing => ({
  id,
  name: `${id}.txt`,
  bytes: 10,
  addedAt: 1,
  recognition: {
    format: 'f',
    label: 'F',
    reason: 'r',
    score: 1,
    chosenBy: 'content',
    alternatives: [],
  },
  capture: { year: 2025, evidence: 'stated', detail: 'd' },
  yearlessDates: 0,
  remarks: [],
  account: { unit: 'line', total: 2, blank: 0, record: 1, furniture: 0, problem: 1 },
  entryCount: 1,
  problemCount: 1,
  status: 'importing',
});
