/**
 * Keeps the `capacity` strongest of the numbers offered to it, in a heap with
 * the weakest on top: most offers are refused by one comparison. Of equally
 * strong ones the first offered stay.
 */
export class Strongest {
  readonly #capacity: number;
  readonly #heap: { item: number; strength: number; turn: number }[] = [];
  #turns = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  offer(item: number, strength: number): void {
    const heap = this.#heap;
    const weakest = heap[0];
    if (heap.length === this.#capacity && weakest !== undefined) {
      if (strength <= weakest.strength) return;
      heap[0] = { item, strength, turn: this.#turns++ };
      this.#sink(0);
      return;
    }
    heap.push({ item, strength, turn: this.#turns++ });
    for (let at = heap.length - 1; at > 0 && this.#swapIfWeaker(at, (at - 1) >> 1); )
      at = (at - 1) >> 1;
  }

  /** What was kept, strongest first. */
  items(): number[] {
    return this.#heap
      .toSorted((a, b) => b.strength - a.strength || a.turn - b.turn)
      .map(({ item }) => item);
  }

  #sink(from: number): void {
    for (let at = from; ; ) {
      const left = 2 * at + 1;
      const child = this.#weaker(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfWeaker(child, at)) return;
      at = child;
    }
  }

  /** Whether the entry at `a` leaves the heap before the one at `b`. */
  #weaker(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    if (first === undefined || second === undefined) return false;
    return (
      first.strength < second.strength ||
      (first.strength === second.strength && first.turn > second.turn)
    );
  }

  #swapIfWeaker(child: number, parent: number): boolean {
    const [lower, upper] = [this.#heap[child], this.#heap[parent]];
    if (lower === undefined || upper === undefined || !this.#weaker(child, parent)) return false;
    this.#heap[parent] = lower;
    this.#heap[child] = upper;
    return true;
  }
}
