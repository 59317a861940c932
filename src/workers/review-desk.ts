import { joiningPairs } from '../domain/joining-pairs.ts';
import { likelyDuplicates } from '../domain/likely-duplicates.ts';
import type { ListingId } from '../domain/listing.ts';
import type { PaperKey } from '../domain/paper.ts';
import { placeVerdicts } from '../domain/place-verdicts.ts';
import { pairOf, type Verdict } from '../domain/verdict.ts';
import { Catalogue } from './catalogue.ts';
import type { ReviewPage, ReviewPair, Weighed } from './library-protocol.ts';
import type { LibrarySurroundings } from './library-surroundings.ts';

type DeskSurroundings = Pick<LibrarySurroundings, 'review' | 'yield' | 'clock'>;

/** A pair by the keys that its papers had when it was found. */
interface FoundPair {
  readonly keys: readonly [PaperKey, PaperKey];
  readonly reason: string;
}

/** An open pair by the papers' ordinals. */
interface OpenPair {
  readonly one: number;
  readonly other: number;
  readonly reason: string;
}

/** Longest stretch of work while nobody waits for its end, in milliseconds. */
const BREATH_MS = 12;

/**
 * Looks for likely duplicates in the background, and knows which of them wait
 * for a verdict. All that were found are kept: what the user says, or takes
 * back, needs no new search.
 */
export class ReviewDesk {
  readonly #around: DeskSurroundings;
  #catalogue = Catalogue.empty();
  #verdicts: readonly Verdict[] = [];
  #found: readonly FoundPair[] = [];
  #open: readonly OpenPair[] = [];
  /** Papers and listings that the last search knew. */
  #searched: { readonly keys: ReadonlySet<PaperKey>; readonly listings: string } | null = null;
  #searches = 0;
  #searching = false;

  constructor(around: DeskSurroundings) {
    this.#around = around;
  }

  /** A library read anew: what was found holds of it until a new search, if it takes one, ends. */
  take(catalogue: Catalogue, verdicts: readonly Verdict[], contents: readonly ListingId[]): void {
    this.#catalogue = catalogue;
    this.settle(verdicts);
    const listings = contents.join();
    const known = this.#searched;
    const same =
      known?.listings === listings && catalogue.records.every(({ key }) => known.keys.has(key));
    if (!same) void this.#search(catalogue, listings);
  }

  /** The user said something, or took it back. */
  settle(verdicts: readonly Verdict[]): void {
    this.#verdicts = verdicts.toSorted((a, b) => b.saidAt - a.saidAt);
    this.#lookThrough();
  }

  page(count: number): ReviewPage {
    const { records } = this.#catalogue;
    const pairs = this.#open.slice(0, count).flatMap(({ one, other, reason }): ReviewPair[] => {
      const [a, b] = [records[one], records[other]];
      return a === undefined || b === undefined ? [] : [{ one: a, other: b, reason }];
    });
    return { pairs, verdicts: this.#verdicts };
  }

  weigh(one: PaperKey, other: PaperKey): Weighed | null {
    const [a, b] = [this.#catalogue.record(one), this.#catalogue.record(other)];
    if (a === null || b === null || a.key === b.key) return null;
    const pair = pairOf(a.key, b.key);
    return {
      pair,
      one: this.#catalogue.known(a.key).aliases,
      other: this.#catalogue.known(b.key).aliases,
      titles: [a.title, b.title],
      before: this.#verdicts.find((verdict) => verdict.pair === pair) ?? null,
    };
  }

  async #search(catalogue: Catalogue, listings: string): Promise<void> {
    this.#searches += 1;
    const search = this.#searches;
    this.#searching = true;
    this.#tell();
    let told = this.#around.clock();
    const breathe = async (): Promise<void> => {
      if (this.#around.clock() - told < BREATH_MS) return;
      await this.#around.yield();
      told = this.#around.clock();
      if (search !== this.#searches) throw new Superseded();
    };
    // Whoever asks for the new library comes first.
    await this.#around.yield();
    const { records } = catalogue;
    try {
      const pairs = await likelyDuplicates(records, breathe);
      this.#found = pairs.flatMap(({ one, other, reason }): FoundPair[] => {
        const [a, b] = [records[one], records[other]];
        return a === undefined || b === undefined ? [] : [{ keys: [a.key, b.key], reason }];
      });
      this.#searched = { keys: new Set(records.map(({ key }) => key)), listings };
      this.#searching = false;
      this.#lookThrough();
    } catch (thrown) {
      if (!(thrown instanceof Superseded)) throw thrown;
    }
  }

  /** Which of the pairs found are two papers now, and have no verdict. */
  #lookThrough(): void {
    const { records, groups } = this.#catalogue;
    const settled = new Set<number>();
    const code = (one: number, other: number): number =>
      Math.min(one, other) * records.length + Math.max(one, other);
    const placed = placeVerdicts(
      this.#verdicts,
      this.#verdicts.length === 0 ? [] : groups.map(({ aliases }) => aliases),
    );
    for (const { one, other } of placed)
      for (const a of one) for (const b of other) settled.add(code(a, b));
    const pairs = this.#found.flatMap(({ keys, reason }): OpenPair[] => {
      const [one, other] = keys.map((key) => this.#catalogue.ordinal(key));
      return one === undefined || other === undefined || one === other
        ? []
        : [{ one, other, reason }];
    });
    this.#open = joiningPairs(pairs, records.length, (one, other) => settled.has(code(one, other)));
    this.#tell();
  }

  #tell(): void {
    this.#around.review({
      open: this.#open.length,
      said: this.#verdicts.length,
      searching: this.#searching,
    });
  }
}

/** A newer search has begun. */
class Superseded extends Error {}
