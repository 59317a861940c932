import type { Units } from './scan-terms.ts';

const UNKNOWN = -1;

/** Of each word, side by side since they are read together: hash, beginning, end, number. */
const RECORD = 4;

/**
 * Numbers by word. A word is looked up where it stands in a text, without making a string of it:
 * a library has twenty million words, of which a few hundred thousand are different.
 */
export class WordTable {
  /** Places of records, or -1; open addressing. */
  #slots = new Int32Array(1 << 13).fill(UNKNOWN);
  #records = new Int32Array(RECORD << 12);
  /** The words, one behind the other. */
  #units = new Uint16Array(1 << 15);
  #size = 0;
  #used = 0;

  /** The number of the word at a range of a text; -1 where it has none yet. */
  find(units: Units, start: number, end: number): number {
    const hash = hashOf(units, start, end);
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot] ?? UNKNOWN;
      if (place === UNKNOWN) return UNKNOWN;
      if (records[place] !== hash) continue;
      const from = records[place + 1] ?? 0;
      if ((records[place + 2] ?? 0) - from === end - start && this.#stands(from, units, start, end))
        return records[place + 3] ?? UNKNOWN;
    }
  }

  /** @param value 0 or more; the word has no number yet */
  put(units: Units, start: number, end: number, value: number): void {
    if (2 * this.#size >= this.#slots.length) this.#grow();
    const place = RECORD * this.#size++;
    const from = this.#used;
    const to = from + end - start;
    while (to > this.#units.length) {
      const larger = new Uint16Array(2 * this.#units.length);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(units.subarray(start, end), from);
    this.#used = to;
    const hash = hashOf(units, start, end);
    this.#records.set([hash, from, to, value], place);
    this.#place(hash, place);
  }

  #stands(from: number, units: Units, start: number, end: number): boolean {
    const known = this.#units;
    for (let i = from, at = start; at < end; at++) if (known[i++] !== units[at]) return false;
    return true;
  }

  #place(hash: number, place: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    this.#slots[slot] = place;
  }

  #grow(): void {
    const records = new Int32Array(2 * this.#records.length);
    records.set(this.#records);
    this.#records = records;
    this.#slots = new Int32Array(2 * this.#slots.length).fill(UNKNOWN);
    for (let place = 0; place < RECORD * this.#size; place += RECORD)
      this.#place(records[place] ?? 0, place);
  }
}

/** FNV-1a of the UTF-16 units, as a signed integer. */
function hashOf(units: Units, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  // The lowest bits choose the slot: they should know of the highest.
  return hash ^ (hash >>> 15);
}
