import type { Meaning, NamedMeaning } from './meaning-of.ts';
import type { RecordParts } from './read-record.ts';

interface Ranked<T> {
  readonly rank: number;
  readonly values: T;
}

/** Gathers what the cells of a row, or the members of an item, say of one paper. */
export class RecordBuilder {
  readonly #texts = new Map<Meaning, Ranked<readonly string[]>[]>();
  readonly #authors: Ranked<readonly string[]>[] = [];
  readonly #keywords: Ranked<readonly string[]>[] = [];
  readonly #elsewhere: string[] = [];

  texts({ meaning, rank }: NamedMeaning, values: readonly string[]): void {
    if (values.length === 0) return;
    const held = this.#texts.get(meaning);
    if (held === undefined) this.#texts.set(meaning, [{ rank, values }]);
    else held.push({ rank, values });
  }

  authors(rank: number, values: readonly string[]): void {
    if (values.length > 0) this.#authors.push({ rank, values });
  }

  keywords(rank: number, values: readonly string[]): void {
    if (values.length > 0) this.#keywords.push({ rank, values });
  }

  /** What means nothing, but can name an id. */
  elsewhere(text: string): void {
    if (text.length <= LONGEST_ELSEWHERE) this.#elsewhere.push(text);
  }

  build(): RecordParts {
    const texts = new Map<Meaning, readonly string[]>();
    for (const [meaning, held] of this.#texts)
      texts.set(
        meaning,
        byRank(held).flatMap(({ values }) => values),
      );
    const keywords = byRank(this.#keywords);
    // What a machine added is only taken where the authors named nothing.
    const best = keywords.filter(({ rank }) => rank === keywords[0]?.rank);
    return {
      texts,
      authors: byRank(this.#authors)[0]?.values ?? [],
      keywords: [...new Set(best.flatMap(({ values }) => values))],
      elsewhere: this.#elsewhere,
    };
  }
}

const LONGEST_ELSEWHERE = 2000;

const byRank = <T>(held: readonly Ranked<T>[]): readonly Ranked<T>[] =>
  held.length < 2 ? held : held.toSorted((a, b) => a.rank - b.rank);
