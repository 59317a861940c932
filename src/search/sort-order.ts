import { foldText } from '../base/fold-text.ts';
import { FIELDS, type Field, type FieldId, type SortValue } from '../domain/fields.ts';
import type { SortKey } from '../domain/query.ts';
import type { PaperRecord } from '../domain/record.ts';
import { radixSort } from './radix-sort.ts';

/** Case and accents make no difference, and `GPT-10` follows `GPT-9`. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** What papers sort by in one field: equal values have equal ranks. */
interface Ranks {
  /** By ordinal: 0 for the least value, `distinct` for `null`. */
  readonly ascending: Uint32Array;
  readonly descending: Uint32Array;
  readonly distinct: number;
}

/**
 * Puts papers in the order of any fields. A field's values are ranked when it
 * is first sorted by; after that a sort compares nothing.
 */
export class SortOrder {
  readonly #records: readonly PaperRecord[];
  readonly #fields: readonly Field[];
  readonly #ranks = new Map<FieldId, Ranks | null>();

  /** @param records by ordinal, which must not change */
  constructor(records: readonly PaperRecord[], fields: readonly Field[] = FIELDS) {
    this.#records = records;
    this.#fields = fields;
  }

  /**
   * A copy of `ordinals` sorted by `keys`, most significant first. Where all
   * are equal the given order stays. Papers without a value come last in both
   * directions; fields that cannot be sorted by are passed over.
   */
  sort(ordinals: Uint32Array, keys: readonly SortKey[]): Uint32Array {
    const sorted = ordinals.slice();
    for (const { field, descending } of keys.toReversed()) {
      const ranks = this.#ranksOf(field);
      if (ranks === null) continue;
      radixSort(sorted, descending ? ranks.descending : ranks.ascending, ranks.distinct);
    }
    return sorted;
  }

  #ranksOf(id: FieldId): Ranks | null {
    let ranks = this.#ranks.get(id);
    if (ranks === undefined) {
      const column = this.#fields.find((field) => field.id === id)?.column;
      ranks =
        column === undefined ? null : rank(this.#records.map((record) => column.sortValue(record)));
      this.#ranks.set(id, ranks);
    }
    return ranks;
  }
}

interface Keyed {
  readonly ordinal: number;
  readonly value: string | number;
  /** About where a text belongs, for a first sort that asks no collator. */
  readonly sketch: string;
}

function rank(values: readonly SortValue[]): Ranks {
  return values.some((value) => typeof value === 'string')
    ? rankTexts(values)
    : rankNumbers(values);
}

/** A comparison that is called costs more than a look into a map. */
function rankNumbers(values: readonly SortValue[]): Ranks {
  const distinct = new Set<number>();
  for (const value of values)
    if (typeof value === 'number' && !Number.isNaN(value)) distinct.add(value);
  const places = new Map<SortValue, number>();
  for (const value of Float64Array.from(distinct).toSorted()) places.set(value, places.size);
  const ascending = new Uint32Array(values.length).fill(places.size);
  const descending = ascending.slice();
  for (const [ordinal, value] of values.entries()) {
    const place = places.get(value);
    if (place === undefined) continue;
    ascending[ordinal] = place;
    descending[ordinal] = places.size - 1 - place;
  }
  return { ascending, descending, distinct: places.size };
}

function rankTexts(values: readonly SortValue[]): Ranks {
  const keyed: Keyed[] = [];
  for (const [ordinal, value] of values.entries()) {
    if (typeof value === 'string') {
      const text = withoutOpening(value);
      keyed.push({ ordinal, value: text, sketch: foldText(text) });
    } else if (value !== null && !Number.isNaN(value)) keyed.push({ ordinal, value, sketch: '' });
  }
  // Of nearly sorted values the second sort compares each only with its
  // neighbours, which saves most of the collator's work.
  keyed.sort((a, b) => (a.sketch < b.sketch ? -1 : a.sketch > b.sketch ? 1 : 0));
  keyed.sort((a, b) => compare(a.value, b.value));

  const ascending = new Uint32Array(values.length);
  const places = new Uint32Array(keyed.length);
  for (const [i, { value }] of keyed.entries()) {
    const before = keyed[i - 1];
    if (before === undefined) continue;
    places[i] = (places[i - 1] ?? 0) + (compare(before.value, value) === 0 ? 0 : 1);
  }
  const distinct = keyed.length === 0 ? 0 : (places.at(-1) ?? 0) + 1;
  ascending.fill(distinct);
  const descending = ascending.slice();
  for (const [i, { ordinal }] of keyed.entries()) {
    const place = places[i] ?? 0;
    ascending[ordinal] = place;
    descending[ordinal] = distinct - 1 - place;
  }
  return { ascending, descending, distinct };
}

/** Quotes and other signs at the beginning do not count, if letters follow. */
function withoutOpening(text: string): string {
  const from = text.search(/[\p{L}\p{N}]/u);
  return from > 0 ? text.slice(from) : text;
}

/** Numbers by value, before texts, which go by the alphabet. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === 'string') return typeof b === 'string' ? collator.compare(a, b) : 1;
  return typeof b === 'string' ? -1 : a - b;
}
