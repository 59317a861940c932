import type { Entry } from './entry.ts';
import { entryKeys } from './identity.ts';
import type { PaperKey } from './paper.ts';

/** Entries that are one paper. */
export interface EntryGroup {
  readonly key: PaperKey;
  /** Indices into the grouped entries, ascending. */
  readonly members: readonly number[];
}

/**
 * Finds the entries that are certainly the same paper: by arXiv id, else DOI,
 * else normalised title. A weaker key joins the one paper that a stronger key
 * ties it to; tied to several it stays by itself, because a wrong merge is
 * worse than a double. The groups do not depend on the order of the listings;
 * their order is that of each one's first entry.
 */
export function groupEntries(entries: readonly Entry[]): EntryGroup[] {
  const keys = entries.map(entryKeys);
  const arxivOf = new Ties();
  for (const [strongest, ...others] of keys)
    if (strongest.startsWith('arxiv:'))
      for (const other of others) if (other.startsWith('doi:')) arxivOf.tie(other, strongest);

  const ownerOfTitle = new Ties();
  const owners = keys.map(([strongest, ...others]) => {
    const title = others.at(-1);
    if (title === undefined) return null;
    const owner = arxivOf.only(strongest) ?? strongest;
    ownerOfTitle.tie(title, owner);
    return owner;
  });

  const groups = new Map<PaperKey, number[]>();
  keys.forEach(([strongest], index) => {
    const key = owners[index] ?? ownerOfTitle.only(strongest) ?? strongest;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [index]);
    else members.push(index);
  });
  return Array.from(groups, ([key, members]) => ({ key, members }));
}

/** Weaker keys with the stronger one each is tied to, unless there are several. */
class Ties {
  readonly #owners = new Map<PaperKey, PaperKey | null>();

  tie(weak: PaperKey, strong: PaperKey): void {
    const known = this.#owners.get(weak);
    this.#owners.set(weak, known === undefined || known === strong ? strong : null);
  }

  only(weak: PaperKey): PaperKey | null {
    return this.#owners.get(weak) ?? null;
  }
}
