import type { Decision } from '../domain/decision.ts';
import type { Entry } from '../domain/entry.ts';
import type { Account, Problem } from '../domain/listing.ts';
import type { CaptureHint } from './capture-hint.ts';

/** What a file says that its user decided about one of its entries. */
export interface StatedDecision {
  /** Index into the entries. */
  readonly entry: number;
  readonly decision: Decision;
}

/** Everything a format says of a file: made by a `LineLedger` or an `ItemLedger`. */
export interface Reading {
  readonly account: Account;
  readonly entries: readonly Entry[];
  /** In the order of the lines. */
  readonly problems: readonly Problem[];
  readonly hints: readonly CaptureHint[];
  /** Sentences for the report on what was left out on purpose: columns, fields, parts of the page. */
  readonly remarks: readonly string[];
  /** Where the file is an export of Winnow; in the order of the entries. */
  readonly decisions?: readonly StatedDecision[];
}
