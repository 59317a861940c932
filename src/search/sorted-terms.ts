/**
 * The terms of an index in the order of their UTF-16 units, with how many
 * units each shares with the one before it. Made anew when terms were added:
 * the new ones are sorted and merged in, so a small addition stays cheap.
 */
export class SortedTerms {
  readonly #terms: readonly string[];
  #order = new Uint32Array(0);
  #shared = new Uint8Array(0);

  /** @param terms by id; may grow between calls of `update` */
  constructor(terms: readonly string[]) {
    this.#terms = terms;
  }

  get length(): number {
    return this.#order.length;
  }

  /** Id of the term at a place of the order. */
  idAt(place: number): number {
    return this.#order[place] ?? 0;
  }

  termAt(place: number): string {
    return this.#terms[this.idAt(place)] ?? '';
  }

  /** Units shared with the term before, at most 255. */
  sharedAt(place: number): number {
    return this.#shared[place] ?? 0;
  }

  /** Takes in the terms that were added since the last call. */
  update(): void {
    const terms = this.#terms;
    const old = this.#order;
    if (old.length === terms.length) return;
    const added = Array.from({ length: terms.length - old.length }, (_, i) => old.length + i);
    const term = (id: number | undefined): string => (id === undefined ? '' : (terms[id] ?? ''));
    added.sort((a, b) => (term(a) < term(b) ? -1 : 1));

    const order = new Uint32Array(terms.length);
    let [fromOld, fromAdded] = [0, 0];
    for (let place = 0; place < order.length; place++) {
      const takeOld =
        fromAdded >= added.length ||
        (fromOld < old.length && term(old[fromOld]) < term(added[fromAdded]));
      order[place] = (takeOld ? old[fromOld++] : added[fromAdded++]) ?? 0;
    }
    const shared = new Uint8Array(order.length);
    for (let place = 1; place < order.length; place++)
      shared[place] = sharedUnits(term(order[place - 1]), term(order[place]));
    this.#order = order;
    this.#shared = shared;
  }

  /** Places of the terms that begin with `prefix`: from `first` to before `end`. */
  range(prefix: string): { first: number; end: number } {
    return {
      first: this.#firstWhere((term) => term >= prefix),
      end: this.#firstWhere((term) => term > prefix && !term.startsWith(prefix)),
    };
  }

  /** First place where `test` holds, which must hold from there on. */
  #firstWhere(test: (term: string) => boolean): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (test(this.termAt(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function sharedUnits(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}
