import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../source-text.ts';
import { decodeText, parseBytes } from '../testing.ts';
import { arxivAtom } from './arxiv-atom.ts';
import { dailyPapersHtml } from './daily-papers-html.ts';

/** Real captures lie beside the project and are never copied into it. */
const folder = fileURLToPath(new URL('../../../../shared/listings/', import.meta.url));
const present = existsSync(folder);
const PAGE = 'daily-papers/saved-page-2024-08.html';
const textOf = (path: string): string => readFileSync(`${folder}${path}`, 'utf8');

function parse(path: string) {
  const result = parseBytes(readFileSync(`${folder}${path}`));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe.skipIf(!present)('real pages and feeds', () => {
  it.each([
    [PAGE, 'daily-papers-html', 13],
    ['arxiv/atom-testing-15.xml', 'arxiv-atom', 15],
    ['arxiv/atom-transformer-2026-06.xml', 'arxiv-atom', 5],
  ])('%s reads as %s', (path, format, count) => {
    const { recognition, entries, problems, account } = parse(path);
    expect(recognition.format).toBe(format);
    expect(entries).toHaveLength(count);
    expect(problems).toEqual([]);
    expect(account.record).toBe(count);
    expect(account.record + account.furniture).toBe(account.total);
    for (const entry of entries) {
      expect(entry.abstract?.length).toBeGreaterThan(300);
      expect(entry.abstract).not.toMatch(/\n|&\w+;|<\//);
      expect(entry.arxivId).toMatch(/^\d{4}\.\d{4,5}$/);
      expect(entry.url).toContain(entry.arxivId);
      expect(entry.date?.day).toBeGreaterThan(0);
      expect(entry.authors.length).toBeGreaterThan(0);
    }
  });

  it('the saved page gives votes, comments and authors of each paper', () => {
    const { entries } = parse(PAGE);
    expect(entries.map(({ upvotes }) => upvotes)).toEqual([
      94, 24, 19, 16, 11, 8, 8, 8, 7, 7, 7, 5, 3,
    ]);
    expect(entries.map(({ comments }) => comments)).toEqual([
      5, 2, 5, 8, 2, 2, 2, 3, 3, 2, 2, 2, 2,
    ]);
    expect(entries[0]?.authors).toHaveLength(533);
    expect(entries[0]?.date).toEqual({ year: 2024, month: 7, day: 31 });
  });

  it('its cards as drawn say the same as its data', () => {
    const drawn = dailyPapersHtml.parse(
      new SourceText([textOf(PAGE).replaceAll(/data-props="[^"]*"/g, '')]),
    ).entries;
    const facts = parse(PAGE).entries.map(
      ({ title, arxivId, upvotes, comments, url, authors }) => ({
        title,
        arxivId,
        upvotes,
        comments,
        url,
        count: authors.length,
      }),
    );
    expect(
      drawn.map(({ title, arxivId, upvotes, comments, url, authorCount }) => ({
        title,
        arxivId,
        upvotes,
        comments,
        url,
        count: authorCount,
      })),
    ).toEqual(facts);
  });

  it('nothing else is taken for a page or a feed', () => {
    const others = [
      'daily-papers/000_058b75bb892e84f9.txt',
      'daily-papers/api-daily-papers-2026-06.json',
      'daily-papers/capture-markdown-search.md',
      'arxiv/listing-q-fin-new.txt',
      'arxiv/mail-digest-2025-11.txt',
      'references/zotero-library.csv',
      'references/zotero-library.bib',
      'references/scopus.ris',
    ];
    for (const path of others) {
      const decoded = decodeText(readFileSync(`${folder}${path}`));
      if (!decoded.ok) throw new Error(path);
      const source = decoded.value.source.head(1500, 400_000);
      for (const format of [arxivAtom, dailyPapersHtml])
        expect(format.fit({ source, complete: false }).score).toBeLessThan(0.5);
    }
  });
});
