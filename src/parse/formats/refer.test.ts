import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../source-text.ts';
import { refer } from './refer.ts';

const sample = readFileSync(new URL('../samples/endnote.enw', import.meta.url), 'utf8');
const read = (text: string) => refer.parse(new SourceText([text]));
const scoreOf = (text: string): number =>
  refer.fit({ source: new SourceText([text]), complete: true }).score;

describe('a record of Refer', () => {
  it('begins with its kind, with or without blank lines around it', () => {
    for (const text of [sample, sample.replaceAll('\n\n', '\n')])
      expect(read(text).entries).toHaveLength(3);
  });

  it('ends at a blank line where no kind is given', () => {
    const { entries, problems } = read('%A Ada Steam\n%T One\n\n%D 2001\n\n%T Three\n%A B\n');
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'This record has no title.'],
    ]);
  });

  it('is a book where only the book has a title', () => {
    expect(read('%0 Book\n%B A Book\n%I Press\n').entries[0]).toMatchObject({
      title: 'A Book',
      venue: 'Press',
    });
  });

  it('is not seen in comments of TeX or PostScript', () => {
    expect(scoreOf('%!PS\n%%Title: x\n%%Pages: 1\n%T\n')).toBe(0);
    expect(scoreOf('% A comment\n% The title\n%%% D\n\\section{x}\n')).toBe(0);
  });
});

describe('whatever the text', { timeout: 60_000 }, () => {
  it('accounts for mutations of a file', () => {
    const line = fc.oneof(fc.constantFrom(...sample.split('\n'), '%', '%T '), fc.string());
    const holds = (text: string): void => {
      const { total, blank, record, furniture, problem } = read(text).account;
      expect(blank + record + furniture + problem).toBe(total);
    };
    fc.assert(fc.property(fc.array(line, { maxLength: 40 }), (some) => holds(some.join('\n'))));
    for (const piece of ['%T x\n', '%T x\n\n', '%0 x\n', '\n', 'x\n'])
      holds(`%T x\n${piece.repeat(50_000)}`);
  });
});
