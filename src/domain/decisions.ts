import { type Decision, NO_DECISION, type PaperDecision } from './decision.ts';
import type { PaperKey } from './paper.ts';

/** A paper by all the keys its entries are known by, and a look at its neighbours. */
export interface KnownPaper {
  readonly key: PaperKey;
  readonly aliases: readonly PaperKey[];
}

/** What was said of a paper, and the key it was said under. */
export interface HeldDecision {
  readonly heldUnder: PaperKey;
  readonly decision: Decision;
}

/**
 * Finds what the user said of a paper though its key may have changed since:
 * a listing that brought its id makes the key stronger, removing that listing
 * makes it weaker again.
 */
export class Decisions {
  readonly #byKey: ReadonlyMap<PaperKey, PaperDecision>;
  readonly #byAlias = new Map<PaperKey, PaperDecision[]>();

  constructor(all: readonly PaperDecision[] = []) {
    this.#byKey = new Map(all.map((each) => [each.key, each]));
    for (const each of all)
      for (const alias of each.aliases)
        this.#byAlias.set(alias, [...(this.#byAlias.get(alias) ?? []), each]);
  }

  /**
   * @param isPaper whether another paper has this key: what was said under it
   *   belongs to that one, such as to the other of two papers of one title
   */
  of({ key, aliases }: KnownPaper, isPaper: (key: PaperKey) => boolean): HeldDecision {
    const own = this.#byKey.get(key);
    if (own !== undefined) return { heldUnder: key, decision: own.decision };
    if (this.#byKey.size > 0) {
      const related = [
        ...aliases.map((alias) => this.#byKey.get(alias)),
        ...(this.#byAlias.get(key) ?? []),
      ];
      const said = related.find((each) => each !== undefined && !isPaper(each.key));
      if (said !== undefined) return { heldUnder: said.key, decision: said.decision };
    }
    return { heldUnder: key, decision: NO_DECISION };
  }
}
