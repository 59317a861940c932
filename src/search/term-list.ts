import { type Segment, termCount } from './segment.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The terms of a segment, by their place in its order. */
export class TermList {
  readonly #segment: Segment;

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  get length(): number {
    return termCount(this.#segment);
  }

  text(place: number): string {
    const { letters, letterStarts } = this.#segment;
    return decoder.decode(letters.subarray(letterStarts[place], letterStarts[place + 1]));
  }

  /** The place of a term; -1 where it is none. */
  find(term: string): number {
    const wanted = encoder.encode(term);
    const place = this.#firstFrom(wanted);
    return place < this.length && this.#compare(place, wanted) === 0 ? place : -1;
  }

  /** Places of the terms that begin with `prefix`: from `first` to before `end`. */
  range(prefix: string): { readonly first: number; readonly end: number } {
    const wanted = encoder.encode(prefix);
    // No byte of UTF-8 is as high: it stands behind all that begin so.
    const behind = new Uint8Array([...wanted, 0xff]);
    return { first: this.#firstFrom(wanted), end: this.#firstFrom(behind) };
  }

  /** The first place whose term is not less. */
  #firstFrom(wanted: Uint8Array): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(place: number, wanted: Uint8Array): number {
    const { letters, letterStarts } = this.#segment;
    const start = letterStarts[place] ?? 0;
    const length = (letterStarts[place + 1] ?? 0) - start;
    const shorter = Math.min(length, wanted.length);
    for (let i = 0; i < shorter; i++) {
      const difference = (letters[start + i] ?? 0) - (wanted[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - wanted.length;
  }
}
