import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/entry.ts';
import { decodeText, parseBytes } from '../testing.ts';
import { arxivText } from './arxiv-text.ts';

/** Real captures lie beside the project and are never copied into it. */
const folder = fileURLToPath(new URL('../../../../shared/listings/', import.meta.url));
const present = existsSync(folder);
const unread = present ? '' : ' (skipped: ../shared/listings is not there)';

function parse(path: string) {
  const bytes = readFileSync(`${folder}${path}`);
  const result = parseBytes(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const count = (entries: readonly Entry[], has: (entry: Entry) => boolean): number =>
  entries.filter(has).length;

describe.skipIf(!present)(`real arXiv listings${unread}`, () => {
  it.each([
    ['listing-q-fin-new.txt', 16, 13, 13, 2023],
    ['listing-astro-ph-pastweek.txt', 101, 0, 101, null],
    ['mail-digest-2024-11.txt', 2, 2, 2, 2024],
    ['mail-digest-2025-11.txt', 222, 222, 222, 2025],
  ])('%s holds %i entries, %i with an abstract', (name, records, abstracts, dates, year) => {
    const { recognition, entries, problems, account, capture } = parse(`arxiv/${name}`);
    expect(recognition.format).toBe('arxiv-text');
    expect(entries).toHaveLength(records);
    expect(count(entries, ({ abstract }) => abstract !== null)).toBe(abstracts);
    expect(
      count(entries, ({ arxivId, authors, keywords }) =>
        Boolean(arxivId && authors[0] && keywords[0]),
      ),
    ).toBe(records);
    // What is replaced states the day of its revision only.
    expect(count(entries, ({ date }) => Boolean(date?.day && date.year))).toBe(dates);
    expect(problems).toEqual([]);
    expect(account.problem).toBe(0);
    expect(capture.year).toBe(year);
  });

  it('read in every field', () => {
    const [, entry] = parse('arxiv/mail-digest-2024-11.txt').entries;
    expect(entry).toMatchObject({
      arxivId: '2411.13566',
      doi: '10.1016/j.jenvman.2024.122526',
      date: { year: 2024, month: 11, day: 11 },
      keywords: ['cs.AI'],
      url: 'https://arxiv.org/abs/2411.13566',
      lines: { first: 50, last: 85 },
    });
    expect(entry?.authors).toHaveLength(6);
    expect(entry?.venue).toHaveLength(69);
  });

  it('have names without affiliations and TeX', () => {
    const files = readdirSync(`${folder}arxiv`).filter((name) => name.endsWith('.txt'));
    const names = files.flatMap((name) => parse(`arxiv/${name}`).entries).flatMap((e) => e.authors);
    expect(names.length).toBeGreaterThan(1500);
    // One name has a brace in it that is never closed.
    expect(names.filter((name) => /[\\(){}$\d;:]/.test(name) || name.length > 45)).toHaveLength(1);
  });

  it('are not seen in files of other formats', () => {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (path.startsWith('arxiv/') && path.endsWith('.txt')) continue;
      if (!/\.\w+$/.test(path)) continue;
      const decoded = decodeText(readFileSync(`${folder}${path}`));
      if (!decoded.ok) continue;
      const { score } = arxivText.fit({ source: decoded.value.source, complete: true });
      expect([path, score]).toEqual([path, 0]);
    }
  });
});
