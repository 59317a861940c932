import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../source-text.ts';
import { medline } from './medline.ts';

const sample = readFileSync(new URL('../samples/pubmed.nbib', import.meta.url), 'utf8');
const read = (text: string) => medline.parse(new SourceText([text]));

describe('a record of PubMed', () => {
  it('begins with PMID, whatever blank lines stand inside or are missing', () => {
    const one = 'PMID- 1\nTI  - One\n\nAB  - Below a blank line.\n';
    const { entries, problems } = read(`${one}PMID- 2\nTI  - Two\n`);
    expect(entries.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['One', 'Below a blank line.'],
      ['Two', null],
    ]);
    expect(problems).toEqual([]);
  });

  it('is told from the one above by its title where PMID is lost', () => {
    expect(read('PMID- 1\nTI  - One\n\nTI  - Two\nAB  - Its.\n').entries).toHaveLength(2);
  });

  it('takes the full names, and the short ones where there are no others', () => {
    const authorsOf = (text: string) => read(`PMID- 1\nTI  - One\n${text}`).entries[0]?.authors;
    expect(authorsOf('FAU - Steam, Ada\nAU  - Steam A\nCN  - Group\n')).toEqual([
      'Ada Steam',
      'Group',
    ]);
    expect(authorsOf('AU  - Steam A\n')).toEqual(['Steam A']);
  });

  it('joins wrapped lines, also of a keyword', () => {
    const [entry] = read(
      'PMID- 1\nTI  - A title\n      goes on\nOT  - a long\n      keyword\n',
    ).entries;
    expect([entry?.title, entry?.keywords]).toEqual(['A title goes on', ['a long keyword']]);
  });
});

describe('whatever the text', { timeout: 60_000 }, () => {
  it('accounts for mutations of a file', () => {
    const line = fc.oneof(fc.constantFrom(...sample.split('\n'), 'PMID- '), fc.string());
    const holds = (text: string): void => {
      const { total, blank, record, furniture, problem } = read(text).account;
      expect(blank + record + furniture + problem).toBe(total);
    };
    fc.assert(fc.property(fc.array(line, { maxLength: 40 }), (some) => holds(some.join('\n'))));
    fc.assert(fc.property(fc.nat(sample.length), (end) => holds(sample.slice(0, end))));
    for (const piece of ['PMID- 1\n', 'TI  - x\n\n', '\n', '      x\n'])
      holds(`PMID- 1\n${piece.repeat(50_000)}`);
  });
});
