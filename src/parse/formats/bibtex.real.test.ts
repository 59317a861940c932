import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseWithLibrary } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/entry.ts';
import { decodeText, parseBytes } from '../testing.ts';
import { bibtex } from './bibtex.ts';

/** Real captures lie beside the project and are never copied into it. */
const folder = fileURLToPath(new URL('../../../../shared/listings/', import.meta.url));
const present = existsSync(folder);
const unread = present ? '' : ' (skipped: ../shared/listings is not there)';

const bytesOf = (path: string): Uint8Array => readFileSync(`${folder}${path}`);
function parse(path: string) {
  const result = parseBytes(bytesOf(path));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const stating = (entries: readonly Entry[], field: keyof Entry): number =>
  entries.filter(({ [field]: value }) => (Array.isArray(value) ? value.length > 0 : value !== null))
    .length;
const sizeOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe.skipIf(!present)(`real BibTeX${unread}`, () => {
  it.each([
    ['references/zotero-library.bib', 467],
    ['references/bibliotheque.bib', 53],
  ])('%s reads without a doubt, every field that it has', (path, count) => {
    const { entries, problems, account, recognition } = parse(path);
    const text = new TextDecoder().decode(bytesOf(path));
    expect(recognition).toMatchObject({ format: 'bibtex', score: 0.98 });
    expect(entries).toHaveLength(count);
    expect(problems).toEqual([]);
    expect(account).toMatchObject({ furniture: 0, problem: 0 });
    expect(stating(entries, 'authors')).toBe(sizeOf(text, /^\s*author\s*=/gim));
    expect(stating(entries, 'date')).toBe(sizeOf(text, /^\s*year\s*=/gim));
    expect(stating(entries, 'doi')).toBe(sizeOf(text, /^\s*doi\s*=/gim));
    expect(stating(entries, 'url')).toBe(sizeOf(text, /^\s*url\s*=/gim));
    expect(stating(entries, 'abstract')).toBe(sizeOf(text, /^\s*abstract\s*=/gim));
    expect(stating(entries, 'keywords')).toBe(sizeOf(text, /^\s*keywords\s*=/gim));
    const textLines = text.split('\n');
    for (const { title, lines } of entries) {
      expect(title).not.toMatch(/[{}]|\s{2}|^\s|\s$/);
      expect(textLines[lines.first - 1]).toMatch(/^@/);
    }
  });

  // The library takes milliseconds for an entry: it reads titles, authors and numbers only.
  it.each(['references/zotero-library.bib', 'references/bibliotheque.bib'])(
    '%s has the titles, authors, DOIs and years that the library reads',
    (path) => {
      const text = new TextDecoder().decode(bytesOf(path));
      const short = text.replace(/^\s*(?:abstract|keywords|file|annote|note)\s*=.*\n/gm, '');
      const theirs = parseWithLibrary(short, { sentenceCase: false, caseProtection: false });
      const ours = parse(path).entries.map(({ title, authors, doi, date }) => ({
        title: title.includes('$') ? 'mathematics' : dashed(title),
        authors: authors.map(dashed),
        doi: doi ?? undefined,
        year: String(date?.year),
      }));
      const read = theirs.entries.map(({ fields }, index) => ({
        title: ours[index]?.title === 'mathematics' ? 'mathematics' : plain(fields.title ?? ''),
        authors: (fields.author ?? [])
          .map(({ name, firstName, prefix, lastName, suffix }) =>
            [name, firstName, prefix, lastName, suffix].filter((part) => part).join(' '),
          )
          .filter((name) => name !== 'others')
          .map(plain),
        doi: fields.doi?.toLowerCase(),
        year: fields.year,
      }));
      expect(ours).toEqual(read);
    },
    120_000,
  );

  it('fits no other listing', () => {
    const others = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?!bib$)\w+$/.test(name),
    );
    expect(others.length).toBeGreaterThan(15);
    for (const name of others) {
      const decoded = decodeText(bytesOf(name));
      if (!decoded.ok) continue;
      const source = decoded.value.source.head(1500, 400_000);
      expect([name, bibtex.fit({ source, complete: false }).score]).toEqual([name, 0]);
    }
  });
});

/** Of the library's text: without its markup, accents put together, also those on a dotless i. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('ı\u0301', 'í')
    .normalize('NFC');

/** The library prints a dash for `--`; here it stays. */
const dashed = (text: string): string => text.replaceAll('---', '—').replaceAll('--', '–');
