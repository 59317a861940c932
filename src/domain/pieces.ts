/** Pieces 0 … size - 1 that are joined to wholes, except where that is forbidden. */
export class Pieces {
  readonly #parents: Int32Array;
  /** By whole: pieces that must stay out of it. */
  readonly #apart = new Map<number, number[]>();

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, piece) => piece);
  }

  /** The piece that stands for the whole that this one is part of. */
  whole(piece: number): number {
    let at = piece;
    for (;;) {
      const parent = this.#parents[at] ?? at;
      if (parent === at) return at;
      this.#parents[at] = this.#parents[parent] ?? parent;
      at = parent;
    }
  }

  /** Keeps two pieces apart, whatever is joined later. */
  forbid(one: number, other: number): void {
    this.#apart.set(one, [...(this.#apart.get(one) ?? []), other]);
    this.#apart.set(other, [...(this.#apart.get(other) ?? []), one]);
  }

  /** Joins two wholes; false where they are one already or must not be. */
  join(one: number, other: number): boolean {
    const [kept, gone] = [this.whole(one), this.whole(other)];
    if (kept === gone) return false;
    const [ofKept = [], ofGone = []] = [this.#apart.get(kept), this.#apart.get(gone)];
    if (ofKept.some((piece) => this.whole(piece) === gone)) return false;
    this.#parents[gone] = kept;
    if (ofGone.length > 0) this.#apart.set(kept, [...ofKept, ...ofGone]);
    return true;
  }
}
