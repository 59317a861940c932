/** What a chapter takes from its volume, where it says nothing itself; a volume's title is the venue. */
const FROM_PARENT: readonly (readonly [string, string])[] = [
  ['booktitle', 'booktitle'],
  ['booktitle', 'title'],
  ['journal', 'journal'],
  ['journaltitle', 'journaltitle'],
  ['publisher', 'publisher'],
  ['date', 'date'],
  ['year', 'year'],
  ['month', 'month'],
];

/**
 * Completes an entry that refers to another by `crossref` (or to an `@xdata`).
 *
 * @param parentOf the fields of the entry with this key; `null` where there is none
 */
export function inherit(
  fields: Map<string, string>,
  parentOf: (key: string) => ReadonlyMap<string, string> | null,
): void {
  const key = fields.get('crossref') ?? fields.get('xdata');
  const parent = key === undefined ? null : parentOf(key.trim());
  if (parent === null) return;
  // A date is inherited whole or not at all.
  const isDated = fields.has('date') || fields.has('year');
  for (const [own, theirs] of FROM_PARENT) {
    const value = parent.get(theirs);
    if (value === undefined || fields.has(own) || (isDated && DATES.has(own))) continue;
    fields.set(own, value);
  }
}

const DATES = new Set(['date', 'year', 'month']);
