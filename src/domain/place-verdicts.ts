import type { PaperKey } from './paper.ts';
import { isTitleKey, type Verdict } from './verdict.ts';

/** A verdict with what it is about now, as indices; a side may be gone. */
export interface PlacedVerdict {
  readonly verdict: Verdict;
  /** The best match first. */
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/**
 * Finds what verdicts are about, by any key that the two were known by: they
 * hold when a listing is removed and imported again, and when a stronger id
 * becomes known. A title alone never stands for something with another id:
 * that is another paper of the same title.
 *
 * @param units each by the keys it is known by, its own (the strongest) first
 */
export function placeVerdicts(
  verdicts: readonly Verdict[],
  units: readonly (readonly PaperKey[])[],
): readonly PlacedVerdict[] {
  if (verdicts.length === 0) return [];
  const wanted = new Set(verdicts.flatMap(({ one, other }) => [...one, ...other]));
  const holders = new Map<PaperKey, number[]>();
  units.forEach((keys, unit) => {
    for (const key of keys) {
      if (!wanted.has(key)) continue;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [unit]);
      else known.push(unit);
    }
  });
  const ownKey = (unit: number): PaperKey => units[unit]?.[0] ?? '';
  const holding = (keys: readonly PaperKey[]): number[] => {
    const byKey = keys.map((key) =>
      // Whose own key it is comes first; the rest does not depend on the order of the units.
      (holders.get(key) ?? []).toSorted((a, b) => {
        const [x, y] = [ownKey(a), ownKey(b)];
        return Number(y === key) - Number(x === key) || (x < y ? -1 : 1);
      }),
    );
    return [...new Set(byKey.flat())];
  };

  function resolve(side: readonly PaperKey[], verdict: Verdict['verdict']): readonly number[] {
    const titles = side.filter(isTitleKey);
    const ids = side.filter((key) => !isTitleKey(key));
    const byId = holding(ids);
    if (byId.length > 0) return byId;
    const byTitle = holding(titles);
    const bare = byTitle.filter((unit) => titles.includes(ownKey(unit)));
    if (bare.length > 0 || ids.length > 0) return bare;
    // Nobody knows which of several papers of the title was meant: none is joined.
    return byTitle.length > 1 && verdict === 'same' ? [] : byTitle;
  }

  return verdicts.map((verdict) => {
    const one = resolve(verdict.one, verdict.verdict);
    const other = resolve(verdict.other, verdict.verdict);
    // What both sides claim, such as a DOI that a preprint states too, is its own key's.
    const isOf = (unit: number, side: readonly PaperKey[]) => ownKey(unit) === side[0];
    return {
      verdict,
      one: one.filter((unit) => !other.includes(unit) || isOf(unit, verdict.one)),
      other: other.filter((unit) => !one.includes(unit) || isOf(unit, verdict.other)),
    };
  });
}
