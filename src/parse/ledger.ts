import { assert } from '../base/assert.ts';
import type { Decision } from '../domain/decision.ts';
import type { Entry } from '../domain/entry.ts';
import type { Account, Problem } from '../domain/listing.ts';
import type { CaptureHint } from './capture-hint.ts';
import type { Reading, StatedDecision } from './reading.ts';

/** What the books of every reading hold, in whatever unit they are kept. */
export class Ledger {
  protected readonly entries: Entry[] = [];
  protected readonly problems: Problem[] = [];
  readonly #hints: CaptureHint[] = [];
  readonly #remarks: string[] = [];
  readonly #decisions: StatedDecision[] = [];

  /** Keeps what the file says that its user decided about the entry claimed last. */
  decision(decision: Decision): void {
    assert(this.entries.length > 0, 'a decision is about an entry');
    this.#decisions.push({ entry: this.entries.length - 1, decision });
  }

  /** Evidence for the year of viewing found on the way. */
  captureHint(hint: CaptureHint): void {
    this.#hints.push(hint);
  }

  /** Says in the report what was left out on purpose; the same sentence once. */
  remark(sentence: string): void {
    if (!this.#remarks.includes(sentence)) this.#remarks.push(sentence);
  }

  protected readingOf(account: Account): Reading {
    return {
      account,
      entries: this.entries,
      problems: this.problems.toSorted((a, b) => a.line - b.line),
      hints: this.#hints,
      remarks: this.#remarks,
      ...(this.#decisions.length === 0 ? {} : { decisions: this.#decisions }),
    };
  }
}
