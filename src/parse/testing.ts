import type { Entry } from '../domain/entry.ts';
import { type ParsedListing, parseListing, type Refusal } from './parse-listing.ts';

/** For tests: text as the bytes of a file. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** For tests: the listing that a text is, or an error where it is refused. */
export function parseText(text: string, lastModified: number | null = null): ParsedListing {
  const result = parseListing({ bytes: bytesOf(text), name: 'listing.txt', lastModified });
  if (!result.ok) throw new Error(`Refused: ${result.error.message}`);
  return result.value;
}

/** For tests: why a file is refused, or an error where it is read. */
export function refusalOf(content: string | Uint8Array): Refusal {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = parseListing({ bytes, name: 'file.txt', lastModified: null });
  if (result.ok) throw new Error(`Read ${result.value.entries.length} entries`);
  return result.error;
}

/** For tests: what an entry states, with everything it does not state left out. */
export function stated(entry: Entry): Partial<Entry> {
  const fields = Object.entries(entry).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields);
}
