import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/entry.ts';
import { parseBytes, stated } from '../testing.ts';

/** Those that the app ships, and those that show formats it has no sample of. */
const shipped = fileURLToPath(new URL('../../../public/samples/', import.meta.url));
const own = import.meta.dirname;
const isSample = (name: string): boolean => !/\.golden\.json$|\.tsx?$|\.md$/.test(name);
const shippedNames = readdirSync(shipped);
const pathOf = (name: string): string =>
  path.join(shippedNames.includes(name) ? shipped : own, name);
const names = [...shippedNames, ...readdirSync(own).filter(isSample)];

/** What the file is called is never known here, so nothing can hang on it. */
function parse(bytes: Uint8Array) {
  const result = parseBytes(bytes);
  if (!result.ok) throw new Error(`${result.error.message} (line ${result.error.line})`);
  return result.value;
}

const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: string): Uint8Array => Buffer.from(`${mark}${text}`, 'utf16le');
const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes).swap16();

/** Long enough to tell abstracts apart, short enough for a person to read. */
const shortened = (entry: Entry): object => ({
  ...stated(entry),
  abstract:
    entry.abstract &&
    `${entry.abstract.slice(0, 40)}…${entry.abstract.slice(-20)} (${entry.abstract.length})`,
});

describe.each(names)('the sample %s', (name) => {
  const text = textOf(name);
  const listing = parse(utf8(text));

  it('reads as it did before', async () => {
    const { entries, recognition, ...rest } = listing;
    // Which other readings there are is no property of the sample.
    const { alternatives: _others, ...chosen } = recognition;
    const golden = { recognition: chosen, ...rest, entries: entries.map(shortened) };
    await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(`${name}.golden.json`);
  });

  it.each<[string, Uint8Array]>([
    ['with CRLF', utf8(text.replaceAll('\n', '\r\n'))],
    ['with lone CR', utf8(text.replaceAll('\n', '\r'))],
    ['with a mark', utf8(`\ufeff${text}`)],
    ['as UTF-16 LE', utf16(text, '\ufeff')],
    ['as UTF-16 BE', swapped(utf16(text, '\ufeff'))],
    ['as UTF-16 without a mark', utf16(text, '')],
    ['with no-break spaces', utf8(text.replaceAll(' ', '\u00a0'))],
    ['with a blank line at the end', utf8(`${text}\n\n`)],
  ])('is the same %s', (_, bytes) => {
    expect(parse(bytes).entries).toEqual(listing.entries);
  });

  it('is taken for nothing else', () => {
    const rivals = listing.recognition.alternatives.filter(({ score }) => score >= 0.5);
    expect(rivals).toEqual([]);
  });

  it('accounts for everything in it', () => {
    const { total, blank, record, furniture, problem } = listing.account;
    expect(blank + record + furniture + problem).toBe(total);
    expect(record).toBeGreaterThan(0);
  });
});

describe('the samples of the app together', () => {
  const titles = shippedNames.map((name) => parse(utf8(textOf(name))).entries.map((e) => e.title));

  it('overlap as real captures do, one title in all of them', () => {
    expect(titles.map((t) => t.length)).toEqual([9, 24, 14]);
    expect(new Set(titles.flat()).size).toBe(39);
    const [dense = [], edge = [], nas = []] = titles;
    expect(dense.filter((t) => edge.includes(t) && nas.includes(t))).toHaveLength(1);
  });
});
