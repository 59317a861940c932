import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseBytes } from './testing.ts';

/** Real captures lie beside the project and are never copied into it. */
const folder = fileURLToPath(new URL('../../../shared/listings/', import.meta.url));
const present = existsSync(folder);
const unread = present ? '' : ' (skipped: ../shared/listings is not there)';

interface Expected {
  readonly line: number;
  readonly title: string;
  readonly abstractLength: number;
  readonly authors: number | null;
  readonly organisation: string | null;
  readonly date: string | null;
  readonly yearInferred: boolean;
  readonly comments: number | null;
}

const parse = (path: string) => parseBytes(readFileSync(`${folder}${path}`));
const expected: Record<string, readonly Expected[]> = present
  ? (JSON.parse(readFileSync(`${folder}daily-papers/expected.json`, 'utf8')) as Record<
      string,
      readonly Expected[]
    >)
  : {};
const two = (n: number | null): string => String(n).padStart(2, '0');

describe.skipIf(!present)(`real listings${unread}`, () => {
  it.each(Object.entries(expected))('%s reads in every field', (name, records) => {
    const result = parse(`daily-papers/${name}`);
    if (!result.ok) throw new Error(result.error.message);
    const { entries, capture, account, problems } = result.value;
    const read = entries.map(({ lines, title, abstract, organisation, date, ...entry }) => ({
      line: lines.first,
      title,
      abstractLength: abstract?.length ?? 0,
      authors: entry.authorCount,
      organisation: organisation && `${organisation.handle} ${organisation.name}`,
      date: date && `${date.year ?? capture.year}-${two(date.month)}-${two(date.day)}`,
      yearInferred: date !== null && date.year === null,
      comments: entry.comments,
    }));
    expect(read).toEqual(records);
    expect(problems).toEqual([]);
    expect(account.problem).toBe(0);
  });
});
