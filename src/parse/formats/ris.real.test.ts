import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/entry.ts';
import { decodeText, parseBytes } from '../testing.ts';
import { medline } from './medline.ts';
import { refer } from './refer.ts';
import { ris } from './ris.ts';
import { wosText } from './wos-text.ts';

/** Real captures lie beside the project and are never copied into it. */
const folder = fileURLToPath(new URL('../../../../shared/listings/', import.meta.url));
const present = existsSync(folder);
const unread = present ? '' : ' (skipped: ../shared/listings is not there)';

function parse(name: string) {
  const bytes = readFileSync(`${folder}references/${name}`);
  const result = parseBytes(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const count = (entries: readonly Entry[], has: (entry: Entry) => boolean): number =>
  entries.filter(has).length;

describe.skipIf(!present)(`real reference files${unread}`, () => {
  it.each([
    ['zotero-library.ris', 467, 246, 465, 465],
    ['pubmed-zotero.ris', 6, 6, 6, 6],
    ['scopus.ris', 6, 6, 6, 6],
  ])('%s holds %i records', (name, records, abstracts, authors, dois) => {
    const { recognition, entries, problems, account } = parse(name);
    expect(recognition.format).toBe('ris');
    expect(entries).toHaveLength(records);
    expect(count(entries, ({ abstract }) => abstract !== null)).toBe(abstracts);
    expect(count(entries, (entry) => entry.authors.length > 0)).toBe(authors);
    expect(count(entries, ({ doi, arxivId }) => (doi ?? arxivId) !== null)).toBe(dois);
    expect(count(entries, ({ date, venue }) => date !== null && venue !== null)).toBe(records);
    expect(problems).toEqual([]);
    expect(account.problem).toBe(0);
  });

  it('state all authors and keywords, and no id of a work that they cite', () => {
    const zotero = parse('zotero-library.ris').entries;
    expect(zotero.flatMap(({ authors }) => authors)).toHaveLength(1506);
    expect(zotero.flatMap(({ authors }) => authors).filter((name) => name.includes(','))).toEqual(
      [],
    );
    const scopus = parse('scopus.ris');
    expect(scopus.entries.every(({ arxivId }) => arxivId === null)).toBe(true);
    expect(scopus.capture).toMatchObject({ year: 2019, evidence: 'stated' });
  });

  it('are not seen in files of other formats', () => {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.ris') || !/\.\w+$/.test(path)) continue;
      const decoded = decodeText(readFileSync(`${folder}${path}`));
      if (!decoded.ok) continue;
      const sample = { source: decoded.value.source, complete: true };
      const scores = [ris, medline, refer, wosText].map((format) => format.fit(sample).score);
      expect([path, ...scores]).toEqual([path, 0, 0, 0, 0]);
    }
  });
});
