import { defined } from '../base/assert.ts';
import { groupBy } from '../base/group-by.ts';
import type { Entry } from './entry.ts';
import { entryKeys } from './identity.ts';
import type { PaperKey } from './paper.ts';
import { Pieces } from './pieces.ts';
import { placeVerdicts } from './place-verdicts.ts';
import { isTitleKey, type Verdict } from './verdict.ts';

/**
 * Why entries are one paper: they have the same `key`; or one kind of them
 * states only a weaker key that nothing but the other is tied to; or the user
 * said so. Sides are all keys known of each, its own first.
 */
export type Bond =
  | { readonly by: 'key'; readonly key: PaperKey }
  | {
      readonly by: 'tie';
      readonly key: PaperKey;
      readonly one: readonly PaperKey[];
      readonly other: readonly PaperKey[];
    }
  | { readonly by: 'verdict'; readonly verdict: Verdict };

/** Entries that are one paper. */
export interface EntryGroup {
  readonly key: PaperKey;
  /** Indices into the grouped entries, ascending. */
  readonly members: readonly number[];
  /** Every key that its entries are known by, the group's own first. */
  readonly aliases: readonly PaperKey[];
  readonly bonds: readonly Bond[];
  /** Keys of the papers that verdicts joined to this one; empty without verdicts. */
  readonly parts: readonly (readonly PaperKey[])[];
}

/** Entries of the same strongest key. */
interface Kin {
  /** The strongest first. */
  readonly keys: PaperKey[];
  readonly members: number[];
}

/**
 * Finds the entries that are the same paper: by arXiv id, else DOI, else
 * normalised title. A weaker key joins the one paper that a stronger key ties
 * it to; tied to several it stays by itself, because a wrong merge is worse
 * than a double. What the user said counts more: `same` joins, and `different`
 * keeps apart whatever else would join. The groups do not depend on the order
 * of the listings; their order is that of each one's first entry.
 */
export function groupEntries(
  entries: readonly Entry[],
  verdicts: readonly Verdict[] = [],
): EntryGroup[] {
  const kin = kinOf(entries);
  const ordinals = new Map(kin.map(({ keys }, ordinal) => [ownKey(keys), ordinal]));
  const pieces = new Pieces(kin.length);
  /** As they would be without `same`. */
  const unsaid = new Pieces(kin.length);
  const bonds: { readonly at: number; readonly bond: Bond }[] = [];
  const keysOf = (at: number): readonly PaperKey[] => defined(kin[at], `kin ${at}`).keys;

  function tie(key: PaperKey, weak: number, strong: number): void {
    if (!pieces.join(strong, weak)) return;
    unsaid.join(strong, weak);
    bonds.push({
      at: strong,
      bond: { by: 'tie', key, one: keysOf(strong), other: keysOf(weak) },
    });
  }

  const placed = placeVerdicts(
    verdicts.toSorted((a, b) => (a.pair < b.pair ? -1 : 1)),
    verdicts.length === 0 ? [] : kin.map(({ keys }) => keys),
  );
  for (const { verdict, one, other } of placed)
    if (verdict.verdict === 'different')
      for (const a of one) for (const b of other) for (const p of [pieces, unsaid]) p.forbid(a, b);

  const preprints = new Ties();
  kin.forEach(({ keys: [own, ...others] }, at) => {
    if (own?.startsWith('arxiv:'))
      for (const key of others) if (key.startsWith('doi:')) preprints.tie(key, at);
  });
  for (const [doi, weak, strong] of preprints.unique(ordinals)) tie(doi, weak, strong);

  for (const { verdict, one, other } of placed) {
    const [a, b] = [one[0], other[0]];
    if (verdict.verdict !== 'same' || a === undefined || b === undefined) continue;
    if (pieces.join(a, b)) bonds.push({ at: a, bond: { by: 'verdict', verdict } });
  }

  const owners = new Ties();
  const withId = new Set<number>();
  kin.forEach(({ keys }, at) => {
    if (isTitleKey(ownKey(keys))) return;
    withId.add(pieces.whole(at));
    for (const key of keys) if (isTitleKey(key)) owners.tie(key, pieces.whole(at), at);
  });
  // A verdict may have given it to another paper already.
  for (const [title, weak, strong] of owners.unique(ordinals))
    if (!withId.has(pieces.whole(weak))) tie(title, weak, strong);
  return collect(kin, pieces, unsaid, bonds);
}

function kinOf(entries: readonly Entry[]): Kin[] {
  const byKey = new Map<PaperKey, Kin>();
  entries.forEach((entry, index) => {
    const keys = entryKeys(entry);
    const known = byKey.get(keys[0]);
    if (known === undefined) byKey.set(keys[0], { keys: [...keys], members: [index] });
    else {
      known.members.push(index);
      for (const key of keys) if (!known.keys.includes(key)) known.keys.push(key);
    }
  });
  return [...byKey.values()];
}

function collect(
  kin: readonly Kin[],
  pieces: Pieces,
  unsaid: Pieces,
  bonds: readonly { readonly at: number; readonly bond: Bond }[],
): EntryGroup[] {
  const wholes = groupBy(kin.keys(), (at) => pieces.whole(at));
  const bondsOf = groupBy(bonds, ({ at }) => pieces.whole(at));
  return Array.from(wholes, ([whole, ordinals]): EntryGroup => {
    const all = ordinals.map((at) => defined(kin[at], `kin ${at}`));
    const shared = all.filter(({ members }) => members.length > 1);
    const joined = bondsOf.get(whole)?.map(({ bond }) => bond) ?? [];
    const aliases = keysOfAll(all);
    const said = joined.some(({ by }) => by === 'verdict');
    return {
      key: ownKey(aliases),
      members: all.flatMap(({ members }) => members).toSorted((a, b) => a - b),
      aliases,
      bonds: [...shared.map(({ keys }): Bond => ({ by: 'key', key: ownKey(keys) })), ...joined],
      parts: said
        ? Array.from(groupBy(ordinals, (at) => unsaid.whole(at)).values(), (part) =>
            keysOfAll(part.map((at) => defined(kin[at], `kin ${at}`))),
          )
        : [],
    };
  }).toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** Every key of some kin once, the strongest own key first. */
function keysOfAll(all: readonly Kin[]): readonly PaperKey[] {
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only.keys;
  const sorted = all.toSorted((a, b) => (isStronger(ownKey(a.keys), ownKey(b.keys)) ? -1 : 1));
  return [...new Set(sorted.flatMap(({ keys }) => keys))];
}

const KINDS = ['arxiv:', 'doi:', 'title:'];
const kindOf = (key: PaperKey): number => KINDS.findIndex((kind) => key.startsWith(kind));

function isStronger(one: PaperKey, other: PaperKey): boolean {
  const [a, b] = [kindOf(one), kindOf(other)];
  return a === b ? one < other : a < b;
}

const ownKey = (keys: readonly PaperKey[]): PaperKey => defined(keys[0], 'the own key');

/** Weaker keys with the one thing each is tied to, unless there are several. */
class Ties {
  readonly #owners = new Map<PaperKey, { readonly owner: number; readonly at: number } | null>();

  /** `at` stands for the owner where its first one is meant. */
  tie(weak: PaperKey, owner: number, at = owner): void {
    const known = this.#owners.get(weak);
    if (known === undefined) this.#owners.set(weak, { owner, at });
    else if (known?.owner !== owner) this.#owners.set(weak, null);
  }

  /** Those that something stands under, in an order that does not depend on what came first. */
  unique(
    standing: ReadonlyMap<PaperKey, number>,
  ): readonly (readonly [PaperKey, number, number])[] {
    const found: [PaperKey, number, number][] = [];
    for (const [key, tied] of this.#owners) {
      const weak = tied === null ? undefined : standing.get(key);
      if (tied !== null && weak !== undefined) found.push([key, weak, tied.at]);
    }
    return found.toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
}
