import { err, type Result } from '../base/result.ts';
import type { Entry } from '../domain/entry.ts';
import { type DecodedText, TextDecoding } from './decode.ts';
import { type FileFacts, type ParsedListing, parseListing, type Refusal } from './parse-listing.ts';

/** For tests: text as the bytes of a file. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** For tests: the text of a file, or why it is refused. */
export function decodeText(bytes: Uint8Array): Result<DecodedText, Refusal> {
  const decoding = new TextDecoding();
  if (bytes.length > 0) decoding.push(bytes);
  return decoding.end();
}

/** For tests: the listing that a file is, or why it is refused. */
export function parseBytes(
  bytes: Uint8Array,
  facts: FileFacts = { lastModified: null },
): Result<ParsedListing, Refusal> {
  const decoded = decodeText(bytes);
  return decoded.ok ? parseListing(decoded.value, facts) : err(decoded.error);
}

/** For tests: the listing that a text is, or an error where it is refused. */
export function parseText(text: string, lastModified: number | null = null): ParsedListing {
  const result = parseBytes(bytesOf(text), { lastModified });
  if (!result.ok) throw new Error(`Refused: ${result.error.message}`);
  return result.value;
}

/** For tests: why a file is refused, or an error where it is read. */
export function refusalOf(content: string | Uint8Array): Refusal {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = parseBytes(bytes);
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
