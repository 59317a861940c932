type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A typed array that grows. */
export class Column<T extends Numbers> {
  readonly #Kind: new (
    length: number,
  ) => T;
  #values: T;
  #length = 0;

  constructor(Kind: new (length: number) => T) {
    this.#Kind = Kind;
    this.#values = new Kind(1024);
  }

  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new this.#Kind(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** A copy of what it holds. */
  values(): T {
    const copy = new this.#Kind(this.#length);
    copy.set(this.#values.subarray(0, this.#length));
    return copy;
  }
}
