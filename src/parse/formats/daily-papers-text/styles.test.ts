import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../domain/entry.ts';
import { parseText } from '../../testing.ts';

const samples = new URL('../../../../public/samples/', import.meta.url);
const entriesOf = (name: string): readonly Entry[] =>
  parseText(readFileSync(new URL(`${name}-search.txt`, samples), 'utf8')).entries;
const records = [...entriesOf('edge'), ...entriesOf('dense')];

/** One way in which captures set the same page. */
interface Style {
  readonly blank: 'between parts' | 'between cards' | 'nowhere';
  readonly width: number | null;
  readonly votes: boolean;
  readonly foot: 'lines' | 'one line' | 'none';
}

const styles: readonly Style[] = (['between parts', 'between cards', 'nowhere'] as const).flatMap(
  (blank) =>
    [null, 72, 80].flatMap((width) =>
      [true, false].flatMap((votes) =>
        (['lines', 'one line', 'none'] as const).map((foot) => ({ blank, width, votes, foot })),
      ),
    ),
);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function footOf({ authorCount, organisation, date, comments }: Entry, style: Style): string[] {
  if (date === null || date.month === null || style.foot === 'none') return [];
  const year = date.year === null ? '' : `, ${date.year}`;
  const dated = `${MONTHS[date.month - 1]} ${date.day}${year}${comments === null ? '' : ` ${comments}`}`;
  const by = organisation
    ? `${organisation.handle} ${organisation.name}`
    : `  • ${authorCount} authors`;
  return style.foot === 'lines' ? [by, '·', dated] : [`${by} · ${dated}`];
}

function wrapped(text: string, width: number | null): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const fits = line !== undefined && line.length + 1 + word.length <= (width ?? Infinity);
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function setPage(style: Style): string {
  const lines = ['Daily Papers', 'byAK and the research community', 'Oct 9'];
  for (const [i, entry] of records.entries()) {
    const votes = style.votes ? [[i % 3 === 0 ? '-' : String(i)]] : [];
    const title = style.width === null ? [entry.title] : wrapped(entry.title, style.width);
    const foot = footOf(entry, style);
    const parts = [
      ...votes,
      title.map((line, at) => (at === 0 ? line : `  ${line}`)),
      wrapped(entry.abstract ?? '', style.width),
      ...(foot.length > 0 ? [foot] : []),
    ];
    if (style.blank === 'between cards') lines.push('');
    for (const part of parts) lines.push(...(style.blank === 'between parts' ? [''] : []), ...part);
  }
  return lines.join('\n');
}

describe('the same page reads the same', () => {
  it.each(styles)('blank lines $blank, width $width, votes $votes, foot $foot', (style) => {
    const { entries, problems, account } = parseText(setPage(style));
    const foot = style.foot !== 'none';
    expect(entries).toEqual(
      records.map((entry, i) => ({
        ...entry,
        authorCount: foot ? entry.authorCount : null,
        organisation: foot ? entry.organisation : null,
        date: foot ? entry.date : null,
        comments: foot ? entry.comments : null,
        upvotes: style.votes && i % 3 !== 0 ? i : null,
        lines: expect.anything() as unknown,
      })),
    );
    expect(problems).toEqual([]);
    expect(account.problem).toBe(0);
  });
});
