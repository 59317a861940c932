import { type Cover, readingOf } from './index-part.ts';

/** Entries that are to be covered, each once. */
export class CoverSet {
  /** By reading: what is not covered yet, ascending. */
  readonly #open = new Map<string, Cover[]>();

  constructor(wanted: readonly Cover[]) {
    for (const cover of wanted) if (cover.count > 0) this.#open.set(readingOf(cover), [cover]);
  }

  /** What is not covered yet. */
  get missing(): readonly Cover[] {
    return [...this.#open.values()].flat();
  }

  /** Takes entries as covered; `false`, and nothing else, where any of them is not wanted any more. */
  take(cover: Cover): boolean {
    const open = this.#open.get(readingOf(cover)) ?? [];
    const end = cover.first + cover.count;
    const holder = open.find(({ first, count }) => first <= cover.first && end <= first + count);
    if (holder === undefined) return false;
    const rest = [
      { ...holder, count: cover.first - holder.first },
      { ...holder, first: end, count: holder.first + holder.count - end },
    ].filter(({ count }) => count > 0);
    this.#open.set(
      readingOf(cover),
      open.flatMap((other) => (other === holder ? rest : [other])),
    );
    return true;
  }
}
