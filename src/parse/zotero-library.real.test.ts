import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../domain/entry.ts';
import { parseBytes } from './testing.ts';

/** One library of references, exported three times; it lies beside the project. */
const folder = fileURLToPath(new URL('../../../shared/listings/references/', import.meta.url));
const present = existsSync(folder);
const unread = present ? '' : ' (skipped: ../shared/listings is not there)';

type Extension = 'bib' | 'csv' | 'ris';

/** Entries by what identifies them. */
function libraryOf(extension: Extension): ReadonlyMap<string, Entry> {
  const bytes = readFileSync(`${folder}zotero-library.${extension}`);
  const result = parseBytes(bytes);
  if (!result.ok) throw new Error(result.error.message);
  const { entries, problems } = result.value;
  expect(problems).toEqual([]);
  const byIdentity = new Map(entries.map((entry) => [identityOf(entry), entry]));
  expect(byIdentity.size).toBe(entries.length);
  return byIdentity;
}

const identityOf = ({ arxivId, doi, title }: Entry): string =>
  arxivId ?? doi ?? title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** What differs between one export and another, as `field: identity`. Lines differ, of course. */
function differences(
  one: ReadonlyMap<string, Entry>,
  other: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [identity, entry] of one) {
    const same = other.get(identity);
    if (!same) continue;
    for (const field of Object.keys(entry) as (keyof Entry)[]) {
      if (field === 'lines') continue;
      if (JSON.stringify(entry[field]) === JSON.stringify(same[field])) continue;
      const identities = found.get(field) ?? [];
      found.set(field, [...identities, identity]);
    }
  }
  return found;
}

const missing = (
  one: ReadonlyMap<string, Entry>,
  other: ReadonlyMap<string, Entry>,
): readonly string[] => [...one.keys()].filter((identity) => !other.has(identity));

describe.skipIf(!present)(`one library of references in three formats${unread}`, () => {
  const [bib, csv, ris] = present
    ? [libraryOf('bib'), libraryOf('csv'), libraryOf('ris')]
    : [new Map<string, Entry>(), new Map<string, Entry>(), new Map<string, Entry>()];
  const text = present
    ? readFileSync(`${folder}zotero-library.ris`, 'utf8').replace(/ +/g, ' ')
    : '';

  it('has the same papers in all of them, but for one that the table was exported without', () => {
    expect([bib.size, csv.size, ris.size]).toEqual([467, 466, 467]);
    expect([missing(bib, ris), missing(ris, bib)]).toEqual([[], []]);
    expect([missing(csv, bib), missing(csv, ris)]).toEqual([[], []]);
    expect(missing(ris, csv)).toEqual(['10.1007/s13204-021-02072-3']);
  });

  it('says the same of each in the table and in RIS', () => {
    expect([...differences(csv, ris)]).toEqual([]);
  });

  it.each([
    ['RIS', ris],
    ['the table', csv],
  ])('differs between BibTeX and %s in venues and in one list of keywords only', (_, other) => {
    expect([...differences(bib, other).keys()].toSorted()).toEqual(['keywords', 'venue']);
  });

  it('has in BibTeX short names of journals, and no titles of books for chapters', () => {
    const venues = (differences(bib, ris).get('venue') ?? []).map((identity) => ({
      short: bib.get(identity)?.venue ?? null,
      full: ris.get(identity)?.venue ?? null,
    }));
    const shortened = venues.filter(({ short }) => short !== null);
    expect([shortened.length, venues.length - shortened.length]).toEqual([37, 117]);
    // RIS states the short name, too, beside the full one.
    expect(shortened.filter(({ short }) => !text.includes(`J2 - ${short}`))).toEqual([]);
    for (const { full } of venues) expect(full).not.toBeNull();
  });

  it('has in BibTeX a comma between keywords, which cannot be told from one inside of them', () => {
    const differing = differences(bib, ris).get('keywords') ?? [];
    expect(differing).toEqual(['10.1109/access.2026.3665941']);
    for (const identity of differing) {
      const [parted, whole] = [bib.get(identity)?.keywords, ris.get(identity)?.keywords];
      expect(whole?.some((keyword) => keyword.includes(','))).toBe(true);
      expect(parted?.join(', ')).toBe(whole?.join(', '));
    }
  });
});
