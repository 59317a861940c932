import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeText, parseBytes } from '../testing.ts';
import { markdownTable } from './markdown-table.ts';
import { table } from './table.ts';

/** Real captures lie beside the project and are never copied into it. */
const folder = fileURLToPath(new URL('../../../../shared/listings/', import.meta.url));
const present = existsSync(folder);

function read(file: string) {
  const result = parseBytes(readFileSync(`${folder}${file}`));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const count = <T>(all: readonly T[], test: (each: T) => unknown): number => all.filter(test).length;

describe.skipIf(!present)('real tables', () => {
  it('of a Zotero library are read in full', () => {
    const { entries, account, problems, remarks, recognition } = read(
      'references/zotero-library.csv',
    );
    expect(recognition).toMatchObject({ format: 'table', score: 0.8 });
    expect(account).toMatchObject({ unit: 'row', total: 466, record: 466 });
    expect(problems).toEqual([]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatch(/^Columns not read: Item Type, ISBN, /);
    expect(count(entries, (e) => e.abstract)).toBe(246);
    expect(count(entries, (e) => e.authors.length > 0)).toBe(464);
    expect(count(entries, (e) => e.doi)).toBe(464);
    expect(count(entries, (e) => e.url)).toBe(219);
    expect(count(entries, (e) => e.venue)).toBe(466);
    expect(count(entries, (e) => e.keywords.length > 0)).toBe(239);
    expect(count(entries, (e) => e.date?.year)).toBe(466);
    expect(count(entries, (e) => e.authors.some((name) => name.includes(',')))).toBe(0);
    expect(entries[0]?.authors[0]).toMatch(/^R\. Uma /);
  });

  it('of a search engine are read in full', () => {
    const { entries, account, problems } = read('references/search-export.csv');
    expect(account).toMatchObject({ total: 83, record: 83 });
    expect(problems).toEqual([]);
    expect(count(entries, (e) => e.abstract)).toBe(81);
    expect(count(entries, (e) => e.doi ?? e.arxivId)).toBe(83);
    expect(count(entries, (e) => e.venue && e.url && e.date)).toBe(83);
  });

  it('of ACM are read, with the titles that stand only in the reference', () => {
    const { entries, account, problems } = read('references/acm.csv');
    expect(account).toMatchObject({ total: 273, record: 273 });
    expect(problems).toHaveLength(36);
    expect(new Set(problems.map(({ reason }) => reason))).toEqual(
      new Set(['The title stands only within the whole reference.']),
    );
    expect(count(entries, (e) => e.authors.length > 0)).toBe(237);
    expect(count(entries, (e) => e.date?.year)).toBe(273);
    expect(count(entries, (e) => e.doi)).toBe(228);
  });

  it('are the only files taken for tables', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.extname(file) !== '' && path.basename(file) !== 'README.md')
      .filter((file) => !file.endsWith('.csv'));
    const taken = files.filter((file) => {
      const decoded = decodeText(readFileSync(`${folder}${file}`));
      if (!decoded.ok) return false;
      const source = decoded.value.source.head(1500, 400_000);
      const sample = { source, complete: source === decoded.value.source };
      return Math.max(table.fit(sample).score, markdownTable.fit(sample).score) > 0.2;
    });
    expect(files.length).toBeGreaterThan(15);
    expect(taken).toEqual([]);
  });
});
