import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeText, parseBytes } from '../testing.ts';
import { labelledBlocks } from './labelled-blocks.ts';

/** Real captures lie beside the project and are never copied into it. */
const folder = fileURLToPath(new URL('../../../../shared/listings/', import.meta.url));
const present = existsSync(folder);
const unread = present ? '' : ' (skipped: ../shared/listings is not there)';
const ARCHIVE = 'daily-papers/archive-labelled-2024-08-16.txt';

describe.skipIf(!present)(`a real labelled archive${unread}`, () => {
  it('holds 24 papers with id, address and abstract', () => {
    const bytes = readFileSync(`${folder}${ARCHIVE}`);
    const result = parseBytes(bytes);
    if (!result.ok) throw new Error(result.error.message);
    const { recognition, entries, problems, account, remarks } = result.value;
    expect(recognition.format).toBe('labelled-blocks');
    expect(entries).toHaveLength(24);
    expect(entries.filter((e) => e.url === `https://arxiv.org/pdf/${e.arxivId}`)).toHaveLength(24);
    expect(entries.filter((e) => (e.abstract?.length ?? 0) > 400)).toHaveLength(24);
    expect(new Set(entries.map(({ arxivId }) => arxivId)).size).toBe(24);
    expect(account).toEqual({
      unit: 'line',
      total: 96,
      blank: 0,
      record: 72,
      furniture: 24,
      problem: 0,
    });
    expect(problems).toEqual([]);
    expect(remarks).toEqual([]);
  });

  it('is not seen in files of other formats', () => {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (path === ARCHIVE || !/\.\w+$/.test(path)) continue;
      const decoded = decodeText(readFileSync(`${folder}${path}`));
      if (!decoded.ok) continue;
      const { score } = labelledBlocks.fit({ source: decoded.value.source, complete: true });
      expect([path, score]).toEqual([path, 0]);
    }
  });
});
