import { assert } from '../base/assert.ts';
import type { Entry } from '../domain/entry.ts';
import type { AccountUnit, Problem } from '../domain/listing.ts';
import { Ledger } from './ledger.ts';
import type { Reading } from './reading.ts';

/** Where an item went; a higher claim overrides a lower one. */
const NONE = 0;
const FURNITURE = 1;
const PROBLEM = 2;
const RECORD = 3;

/** Where an item stands, for the problem that it may become. */
export interface ItemPlace {
  /** From 1. */
  readonly line: number;
  /** The beginning of its text. */
  readonly excerpt: string;
}

/**
 * Keeps the books of a format whose parts are items, rows or elements rather
 * than lines. Items are numbered from 0; one that nobody claims becomes a
 * problem by itself, so no format can lose one silently.
 */
export class ItemLedger extends Ledger {
  readonly #unit: AccountUnit;
  #claims: Uint8Array;
  #total: number;
  readonly #placeOf: (item: number) => ItemPlace;

  /**
   * @param total how many items are known from the start: more can follow
   * @param placeOf is only asked of items that become problems
   */
  constructor(
    unit: Exclude<AccountUnit, 'line'>,
    total: number,
    placeOf: (item: number) => ItemPlace,
  ) {
    super();
    this.#unit = unit;
    this.#claims = new Uint8Array(Math.max(total, 1024));
    this.#total = total;
    this.#placeOf = placeOf;
  }

  /** Another item: its number. */
  item(): number {
    if (this.#total === this.#claims.length) {
      const larger = new Uint8Array(2 * this.#total);
      larger.set(this.#claims);
      this.#claims = larger;
    }
    this.#total++;
    return this.#total - 1;
  }

  entry(item: number, entry: Entry): void {
    this.#claim(item, RECORD);
    this.entries.push(entry);
  }

  /** The item is read, and of no use. */
  furniture(item: number): void {
    this.#claim(item, FURNITURE);
  }

  /** The item could not be read; one that is a record stays one, and the reason is a doubt. */
  problem(item: number, reason: string): void {
    this.#claim(item, PROBLEM);
    this.problems.push({ ...this.#placeOf(item), reason });
  }

  /** A problem of the file as a whole, such as an end that is missing. */
  fileProblem(problem: Problem): void {
    this.problems.push(problem);
  }

  /** Reports what was left over and adds everything up. */
  close(): Reading {
    const counts = { record: 0, furniture: 0, problem: 0 };
    for (let item = 0; item < this.#total; item++) {
      const claim = this.#claims[item];
      if (claim === RECORD) counts.record++;
      else if (claim === FURNITURE) counts.furniture++;
      else counts.problem++;
      if (claim === NONE) this.problems.push({ ...this.#placeOf(item), reason: UNREAD });
    }
    return this.readingOf({ unit: this.#unit, total: this.#total, blank: 0, ...counts });
  }

  #claim(item: number, claim: number): void {
    assert(item >= 0 && item < this.#total, `item ${item} of ${this.#total}`);
    if (claim > (this.#claims[item] ?? NONE)) this.#claims[item] = claim;
  }
}

const UNREAD = 'No paper could be read here.';
