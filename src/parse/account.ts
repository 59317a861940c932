import { assert } from '../base/assert.ts';
import type { Entry } from '../domain/entry.ts';
import type { LineAccount, Problem } from '../domain/listing.ts';
import { excerptOf } from './clean-text.ts';
import type { CaptureHint, Sink, SourceText } from './format.ts';

/** Where a line went; a higher claim overrides a lower one. */
const NONE = 0;
const FURNITURE = 1;
const PROBLEM = 2;
const RECORD = 3;

const UNREAD = 'This text belongs to no paper that could be read here.';

/** Everything a parser said of a file, with every line accounted for. */
export interface ClosedAccount {
  readonly account: LineAccount;
  readonly entries: readonly Entry[];
  /** In the order of the lines. */
  readonly problems: readonly Problem[];
  readonly hints: readonly CaptureHint[];
}

/**
 * The sink that keeps the books. A line is a record's before it is a
 * problem's, and a problem's before it is furniture; what nobody claimed
 * becomes a problem by itself, so no parser can lose a line silently.
 */
export class Ledger implements Sink {
  readonly #lines: readonly string[];
  readonly #claims: Uint8Array;
  readonly #entries: Entry[] = [];
  readonly #problems: Problem[] = [];
  readonly #hints: CaptureHint[] = [];

  constructor(source: SourceText) {
    this.#lines = source.lines;
    this.#claims = new Uint8Array(source.lines.length);
  }

  entry(entry: Entry): void {
    this.#claim(entry.lines.first, entry.lines.last, RECORD);
    this.#entries.push(entry);
  }

  furniture(first: number, last: number): void {
    this.#claim(first, last, FURNITURE);
  }

  problem(problem: Problem, last = problem.line): void {
    this.#claim(problem.line, last, PROBLEM);
    this.#problems.push(problem);
  }

  captureHint(hint: CaptureHint): void {
    this.#hints.push(hint);
  }

  /** Reports what was left over and adds everything up. */
  close(): ClosedAccount {
    const counts = { blank: 0, record: 0, furniture: 0, problem: 0 };
    // Neighbours that nobody claimed are one problem, blank lines between them or not.
    let reported = false;
    for (const [index, line] of this.#lines.entries()) {
      if (line.trim() === '') {
        counts.blank++;
        continue;
      }
      const claim = this.#claims[index];
      if (claim === NONE && !reported) {
        this.#problems.push({ line: index + 1, excerpt: excerptOf(line), reason: UNREAD });
      }
      reported = claim === NONE;
      if (claim === RECORD) counts.record++;
      else if (claim === FURNITURE) counts.furniture++;
      else counts.problem++;
    }
    return {
      account: { total: this.#lines.length, ...counts },
      entries: this.#entries,
      problems: this.#problems.toSorted((a, b) => a.line - b.line),
      hints: this.#hints,
    };
  }

  #claim(first: number, last: number, claim: number): void {
    assert(first >= 1 && first <= last && last <= this.#lines.length, `lines ${first}-${last}`);
    for (let index = first - 1; index < last; index++) {
      if (claim > (this.#claims[index] ?? NONE)) this.#claims[index] = claim;
    }
  }
}
