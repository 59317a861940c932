import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, parseBytes, parseText, refusalOf, stated } from '../testing.ts';

const DAILY =
  '## Moss\n\n|Publish Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|\n' +
  '|**2024-05-02**|**Moss as a Memory**|Ada Fern et.al.|[2405.01234](http://arxiv.org/abs/2405.01234v2)|**[link](https://github.com/x/moss)**|\n' +
  '|**2023-11-01**|**Reeds \\| Rushes**|Cy Rush|[2311.01235](http://arxiv.org/abs/2311.01235v1)|null|\n';

describe('a table in Markdown', () => {
  it('is read by the meaning of its columns, with the addresses of its links', () => {
    const { entries, recognition, remarks, account, problems } = parseText(DAILY);
    expect(recognition.format).toBe('markdown-table');
    expect(entries.map(stated)).toEqual([
      {
        title: 'Moss as a Memory',
        authors: ['Ada Fern'],
        date: { year: 2024, month: 5, day: 2 },
        arxivId: '2405.01234',
        arxivVersion: 2,
        url: 'http://arxiv.org/abs/2405.01234v2',
        lines: { first: 5, last: 5 },
      },
      {
        title: 'Reeds | Rushes',
        authors: ['Cy Rush'],
        date: { year: 2023, month: 11, day: 1 },
        arxivId: '2311.01235',
        arxivVersion: 1,
        url: 'http://arxiv.org/abs/2311.01235v1',
        lines: { first: 6, last: 6 },
      },
    ]);
    expect(remarks).toEqual(['Columns not read: Code.']);
    expect(problems).toEqual([]);
    expect(account).toMatchObject({ unit: 'line', total: 6, record: 2, furniture: 3, blank: 1 });
  });

  it('can be one of many, and prose between them is reported', () => {
    const text = `${DAILY}\nSome words about this.\n\n${DAILY}\n| A | B |\n|---|---|\n| 1 | 2 |\n`;
    const { entries, problems } = parseText(text);
    expect(entries).toHaveLength(4);
    expect(problems.map(({ line }) => line)).toEqual([8, 17]);
  });

  it('reports a row without a title, and one that the file ends in', () => {
    const text =
      '| Title | Year | DOI |\n| - | - | - |\n| Moss | 2024 | |\n| | 2023 | |\n| Reeds | 20';
    const { entries, problems } = parseText(text);
    expect(entries.map(({ title, date }) => [title, date?.year])).toEqual([
      ['Moss', 2024],
      ['Reeds', undefined],
    ]);
    expect(problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '4 No title is given.',
      '5 The file ends in the middle of this row.',
    ]);
  });

  it('is not made of tables of other things', () => {
    expect(refusalOf('| Option | Default |\n|---|---|\n| a | b |\n').kind).toBe('not-a-listing');
  });

  it('never fails, and accounts for every line, however it is damaged', () => {
    const damage = fc.tuple(
      fc.nat(DAILY.length),
      fc.nat(20),
      fc.constantFrom('', '|', '\n', '-', ']('),
    );
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 4 }), (all) => {
        let text = DAILY;
        for (const [at, drop, put] of all) text = text.slice(0, at) + put + text.slice(at + drop);
        const result = parseBytes(bytesOf(text));
        if (!result.ok) return;
        const { total, blank, record, furniture, problem } = result.value.account;
        expect(blank + record + furniture + problem).toBe(total);
      }),
    );
  });

  it('reads long rows and many brackets in time', () => {
    const header = '| Title | Year |\n|---|---|\n';
    for (const odd of ['[', '](', '[a](', '\\|', '**', '-|'])
      expect(parseText(`${header}| Moss ${odd.repeat(50_000)} | 2024 |\n`).account.total).toBe(3);
  }, 60_000);
});
