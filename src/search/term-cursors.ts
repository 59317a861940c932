import { defined } from '../base/assert.ts';
import { type Segment, termCount } from './segment.ts';

/** Letters that are compared as one number. */
const KEY_LETTERS = 6;

/** Walks the terms of several segments at once, in their order. */
export class TermCursors {
  readonly #segments: readonly Segment[];
  /** By segment: the term it stands at. */
  readonly #terms: Int32Array;
  /** By segment: the first letters of that term, which tell most apart. */
  readonly #keys: Float64Array;
  /** Segments that have terms left, in a heap with the least term on top. */
  readonly #heap: number[] = [];
  readonly #having: number[] = [];

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
    this.#terms = new Int32Array(segments.length).fill(-1);
    this.#keys = new Float64Array(segments.length);
    for (const place of segments.keys()) this.#having.push(place);
  }

  /** Places of the segments that have the term at hand, ascending. */
  get having(): readonly number[] {
    return this.#having;
  }

  /** The term at hand in one of those segments. */
  termOf(place: number): number {
    return this.#terms[place] ?? 0;
  }

  /** @returns `false` where no term is left */
  next(): boolean {
    for (const place of this.#having) this.#advance(place);
    this.#having.length = 0;
    const heap = this.#heap;
    if (heap.length === 0) return false;
    const first = this.#pop();
    this.#having.push(first);
    while (heap.length > 0 && this.#compareTerms(heap[0] ?? 0, first) === 0)
      this.#having.push(this.#pop());
    return true;
  }

  #advance(place: number): void {
    const segment = defined(this.#segments[place], `segment ${place}`);
    const term = (this.#terms[place] ?? 0) + 1;
    if (term >= termCount(segment)) return;
    this.#terms[place] = term;
    const start = segment.letterStarts[term] ?? 0;
    const end = segment.letterStarts[term + 1] ?? 0;
    let key = 0;
    for (let at = start; at < start + KEY_LETTERS; at++)
      key = key * 256 + (at < end ? (segment.letters[at] ?? 0) : 0);
    this.#keys[place] = key;
    this.#push(place);
  }

  /** Of equal terms the segment that comes first. */
  #compare(a: number, b: number): number {
    return this.#compareTerms(a, b) || a - b;
  }

  #compareTerms(a: number, b: number): number {
    const difference = (this.#keys[a] ?? 0) - (this.#keys[b] ?? 0);
    return difference === 0 ? this.#compareRests(a, b) : difference;
  }

  #compareRests(a: number, b: number): number {
    const one = defined(this.#segments[a], `segment ${a}`);
    const other = defined(this.#segments[b], `segment ${b}`);
    const [termA = 0, termB = 0] = [this.#terms[a], this.#terms[b]];
    const startA = one.letterStarts[termA] ?? 0;
    const startB = other.letterStarts[termB] ?? 0;
    const lengthA = (one.letterStarts[termA + 1] ?? 0) - startA;
    const lengthB = (other.letterStarts[termB + 1] ?? 0) - startB;
    const shorter = Math.min(lengthA, lengthB);
    for (let i = KEY_LETTERS; i < shorter; i++) {
      const difference = (one.letters[startA + i] ?? 0) - (other.letters[startB + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB;
  }

  #push(place: number): void {
    const heap = this.#heap;
    let at = heap.push(place) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#compare(heap[parent] ?? 0, place) <= 0) break;
      heap[at] = heap[parent] ?? 0;
      at = parent;
    }
    heap[at] = place;
  }

  #pop(): number {
    const heap = this.#heap;
    const [top = 0] = heap;
    const last = heap.pop() ?? 0;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#compare(heap[child + 1] ?? 0, heap[child] ?? 0) < 0)
        child += 1;
      if (this.#compare(last, heap[child] ?? 0) <= 0) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
