import { assert } from '../base/assert.ts';
import type { Entry } from '../domain/entry.ts';
import type { Problem } from '../domain/listing.ts';
import { excerptOf } from './clean-text.ts';
import { isBlankAt } from './last-text.ts';
import { Ledger } from './ledger.ts';
import type { LineList } from './line-list.ts';
import type { Reading } from './reading.ts';

/** Where a line went; a higher claim overrides a lower one. */
const NONE = 0;
const FURNITURE = 1;
const PROBLEM = 2;
const RECORD = 3;

const UNREAD = 'This text belongs to no paper that could be read here.';

/**
 * Keeps the books of a format that reads lines. A line is a record's before it is a
 * problem's, and a problem's before it is furniture; what nobody claimed
 * becomes a problem by itself, so no parser can lose a line silently.
 */
export class LineLedger extends Ledger {
  readonly #lines: LineList;
  readonly #claims: Uint8Array;

  constructor(source: { readonly lines: LineList }) {
    super();
    this.#lines = source.lines;
    this.#claims = new Uint8Array(source.lines.length);
  }

  entry(entry: Entry): void {
    this.#claim(entry.lines.first, entry.lines.last, RECORD);
    this.entries.push(entry);
  }

  /** Lines first … last (from 1) are page furniture: read, and of no use. */
  furniture(first: number, last: number = first): void {
    this.#claim(first, last, FURNITURE);
  }

  /**
   * Reports `problem.line … last` (by default one line). Lines that belong to
   * an entry stay the entry's: a doubt about a record does not lose it.
   */
  problem(problem: Problem, last = problem.line): void {
    this.#claim(problem.line, last, PROBLEM);
    this.problems.push(problem);
  }

  /** Whether somebody knows what a line (from 1) is. */
  isClaimed(line: number): boolean {
    return this.#claims[line - 1] !== NONE;
  }

  /** Reports what was left over and adds everything up. */
  close(): Reading {
    const counts = { blank: 0, record: 0, furniture: 0, problem: 0 };
    // Neighbours that nobody claimed are one problem, blank lines between them or not.
    let reported = false;
    for (let index = 0; index < this.#lines.length; index++) {
      if (isBlankAt(this.#lines, index)) {
        counts.blank++;
        continue;
      }
      const claim = this.#claims[index];
      if (claim === NONE && !reported) {
        this.problems.push({
          line: index + 1,
          excerpt: excerptOf(this.#lines.at(index) ?? ''),
          reason: UNREAD,
        });
      }
      reported = claim === NONE;
      if (claim === RECORD) counts.record++;
      else if (claim === FURNITURE) counts.furniture++;
      else counts.problem++;
    }
    return this.readingOf({ unit: 'line', total: this.#lines.length, ...counts });
  }

  #claim(first: number, last: number, claim: number): void {
    const isInside = first >= 1 && first <= last && last <= this.#lines.length;
    // There are as many claims as lines: a message for each would be made for nothing.
    assert(isInside, isInside ? '' : `lines ${first}-${last}`);
    for (let index = first - 1; index < last; index++) {
      if (claim > (this.#claims[index] ?? NONE)) this.#claims[index] = claim;
    }
  }
}
