import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseBytes } from '../testing.ts';

/** Real captures lie beside the project and are never copied into it. */
const folder = fileURLToPath(new URL('../../../../shared/listings/daily-papers/', import.meta.url));
const present = existsSync(folder);

const read = (name: string) => {
  const result = parseBytes(readFileSync(`${folder}${name}`));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const CUT = 'The file ends in the middle of this abstract.';

describe.skipIf(!present)('real captures with links', () => {
  it('a search page as Markdown reads in every field', () => {
    const { recognition, capture, entries, problems, account } = read('capture-markdown-search.md');
    expect(recognition).toMatchObject({ format: 'daily-papers-markdown', score: 0.97 });
    expect(capture).toMatchObject({ year: 2026, evidence: 'stated' });
    expect(entries.map(({ arxivId }) => arxivId)).toEqual(
      '2606.00683 2609.11115 2502.20581 2605.08583 2609.00319 2403.01774 2410.22349 2509.04499 2511.12142'.split(
        ' ',
      ),
    );
    expect(entries.map(({ upvotes }) => upvotes)).toEqual([
      101,
      173,
      null,
      1,
      ...Array(5).fill(null),
    ]);
    expect(entries.map(({ comments }) => comments)).toEqual([
      6,
      9,
      null,
      1,
      ...Array(5).fill(null),
    ]);
    expect(entries.map(({ authorCount }) => authorCount)).toEqual([
      null,
      null,
      3,
      null,
      10,
      9,
      5,
      6,
      null,
    ]);
    expect(entries.map(({ organisation }) => organisation?.handle ?? null)).toEqual([
      'occ-ai',
      'CarnegieMellonU',
      null,
      'umass',
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(entries.map(({ date }) => date && [date.year, date.month, date.day])).toEqual([
      [null, 5, 29],
      [null, 9, 9],
      [2025, 2, 27],
      [null, 5, 8],
      [null, 8, 30],
      [2024, 3, 3],
      [2024, 10, 14],
      [2025, 9, 1],
      null,
    ]);
    expect(entries.map(({ abstract }) => abstract?.length)).toEqual([
      1404, 1557, 1437, 1369, 1409, 1263, 1145, 1346, 535,
    ]);
    expect(
      entries.every(
        ({ title, abstract, url, arxivId }) =>
          !/\\|\]\(|\s\s/.test(`${title} ${abstract}`) &&
          url === `https://huggingface.co/papers/${arxivId}`,
      ),
    ).toBe(true);
    expect(problems.map(({ line, reason }) => [line, reason.startsWith(CUT)])).toEqual([
      [202, true],
    ]);
    expect(account).toMatchObject({ problem: 0, total: 202 });
  });
  it('a search page with numbered links reads in every field', () => {
    const { recognition, capture, entries, problems, account } = read(
      'capture-html2text-search.txt',
    );
    expect(recognition).toMatchObject({ format: 'daily-papers-converted', score: 0.97 });
    expect(capture).toMatchObject({ year: 2026, evidence: 'stated' });
    expect(entries).toHaveLength(12);
    expect(entries.map(({ upvotes }) => upvotes)).toEqual([
      null,
      65,
      1,
      null,
      null,
      null,
      1,
      null,
      24,
      1,
      49,
      1,
    ]);
    expect(entries.map(({ authorCount }) => authorCount)).toEqual([
      3,
      671,
      8,
      3,
      1,
      1,
      8,
      8,
      null,
      4,
      101,
      null,
    ]);
    expect(entries.map(({ comments }) => comments)).toEqual([
      null,
      6,
      null,
      null,
      null,
      null,
      null,
      null,
      3,
      null,
      2,
      null,
    ]);
    expect(entries.map(({ date }) => date && [date.year, date.month, date.day])).toEqual([
      [null, 5, 30],
      [2024, 3, 8],
      [2025, 11, 14],
      [2025, 10, 21],
      [2025, 8, 18],
      [2025, 6, 28],
      [2023, 9, 14],
      [2023, 9, 13],
      [null, 3, 13],
      [2025, 2, 20],
      [null, 5, 21],
      null,
    ]);
    expect(entries[8]?.organisation).toEqual({ handle: 'microsoft', name: 'Microsoft' });
    expect(entries.map(({ abstract }) => abstract?.length)).toEqual([
      1147, 1168, 1200, 955, 973, 1296, 1109, 1017, 974, 1260, 1872, 342,
    ]);
    expect(entries[2]?.abstract).toContain('SAP^{2}');
    expect(problems.map(({ line, reason }) => [line, reason.startsWith(CUT)])).toEqual([
      [344, true],
    ]);
    expect(account).toMatchObject({ problem: 0, total: 344 });
  });
});
