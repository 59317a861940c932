/** An object of JSON. */
export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members that stand for the whole object when a text is wanted, best first. */
const SPEAKING = [
  'value',
  'text',
  'literal',
  'raw',
  'title',
  'name',
  'display_name',
  'full_name',
  'tag',
  'term',
  'keyword',
  'category',
  'label',
  'url',
  'URL',
  'href',
  'landing_page_url',
  'id',
  'created',
  'date',
  'date-time',
  '#text',
  '$',
  '_',
  '$date',
  '@term',
  'source',
  'journal',
  'en',
];
const DEEPEST = 4;

/** The texts and numbers that a value is, or that speak for the objects in it. */
export function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (depth >= DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => textsOf(each, depth + 1));
  if (!isMembers(value)) return [];
  for (const name of SPEAKING) {
    const found = textsOf(value[name], depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Dates as texts that `readDate` knows, of the ways JSON has: `{"date-parts": [[2023, 5]]}`,
 * `{year, month, day}`, milliseconds, versions of which the first counts.
 */
export function datesOf(value: unknown): string[] {
  if (typeof value === 'number' && value > 1e11 && value < 1e14)
    return [new Date(value).toISOString()];
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[];
    return typeof first === 'number' ? [joined(value)] : datesOf(first);
  }
  if (!isMembers(value)) return textsOf(value);
  const parts = value['date-parts'] ?? value['dateParts'];
  if (Array.isArray(parts)) {
    const [first] = parts as readonly unknown[];
    return Array.isArray(first) ? [joined(first)] : [joined(parts)];
  }
  const { year, month, day } = value as Record<'year' | 'month' | 'day', unknown>;
  return year === undefined ? textsOf(value) : [joined([year, month, day])];
}

/** `[2023, 5, 1]` → `2023-5-1`, up to the first part that is missing. */
function joined(parts: readonly unknown[]): string {
  const end = parts.findIndex((part) => part === null || part === undefined || part === '');
  return parts.slice(0, end === -1 ? 3 : Math.min(end, 3)).join('-');
}

/** OpenAlex keeps an abstract as the places of each word. */
export function uninverted(value: unknown): string[] {
  if (!isMembers(value)) return textsOf(value);
  const words: { readonly word: string; readonly place: number }[] = [];
  for (const [word, places] of Object.entries(value)) {
    if (!Array.isArray(places)) return textsOf(value);
    for (const place of places as readonly unknown[])
      if (typeof place === 'number') words.push({ word, place });
  }
  if (words.length === 0) return [];
  const inPlace = words.toSorted((a, b) => a.place - b.place);
  return [inPlace.map(({ word }) => word).join(' ')];
}
