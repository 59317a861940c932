import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../registry.ts';
import { decodeText, parseBytes } from '../testing.ts';

/** Real captures lie beside the project and are never copied into it. */
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const folder = `${shared}listings/`;
const present = existsSync(folder);
const corpus = `${shared}corpus/arxiv-74k.jsonl.gz`;

function parse(bytes: Uint8Array) {
  const result = parseBytes(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe.skipIf(!present)('real answers of the Daily Papers API', () => {
  it.each([
    ['api-daily-papers-2026-05.json', 3],
    ['api-daily-papers-2026-06.json', 30],
  ])('%s is read in full', (file, records) => {
    const { recognition, account, entries, problems } = parse(
      readFileSync(`${folder}daily-papers/${file}`),
    );
    expect(recognition.format).toBe('daily-papers-api');
    expect(account).toMatchObject({ unit: 'item', total: records, record: records });
    expect(problems).toEqual([]);
    for (const entry of entries) {
      expect(entry.abstract?.length).toBeGreaterThan(300);
      expect(entry.authors.length).toBeGreaterThan(0);
      expect(entry.arxivId).toMatch(/^26\d\d\.\d{5}$/);
      expect(entry.date?.year).toBe(2026);
      expect(entry.comments).not.toBeNull();
      expect(entry.upvotes).not.toBeNull();
    }
  });

  it('are the only files taken for JSON of any kind', () => {
    const formats = FORMATS.filter(({ id }) =>
      ['daily-papers-api', 'json-records', 'winnow-jsonl', 'winnow-csv'].includes(id),
    );
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => path.extname(file) !== '' && !/\.json$|README\.md$/.test(file),
    );
    const taken = files.filter((file) => {
      const decoded = decodeText(readFileSync(`${folder}${file}`));
      if (!decoded.ok) return false;
      const source = decoded.value.source.head(1500, 400_000);
      return formats.some((format) => format.fit({ source, complete: false }).score > 0.2);
    });
    expect(taken).toEqual([]);
  });
});

describe.skipIf(!existsSync(corpus))('a corpus as JSON Lines', () => {
  it('is read, every line of it', () => {
    const text = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').slice(0, 3000);
    const { recognition, account, entries, problems } = parse(
      new TextEncoder().encode(text.join('\n')),
    );
    expect(recognition.format).toBe('json-records');
    expect(account).toMatchObject({ total: 3000, record: 3000 });
    expect(problems).toEqual([]);
    expect(entries.every((e) => e.arxivId && e.abstract && e.date?.year && e.authors.length)).toBe(
      true,
    );
  }, 60_000);
});
