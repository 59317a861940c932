import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../source-text.ts';
import { wosText } from './wos-text.ts';

const sample = readFileSync(new URL('../samples/web-of-science.txt', import.meta.url), 'utf8');
const read = (text: string) => wosText.parse(new SourceText([text]));

describe('a record of Web of Science', () => {
  it('has one author a line, and keywords that go on over lines', () => {
    const text = 'PT J\nAU Steam, A\n   Whistle, B\nTI One\nDE tea; a long\n   keyword\nER\n';
    expect(read(text).entries[0]).toMatchObject({
      authors: ['A Steam', 'B Whistle'],
      keywords: ['tea', 'a long keyword'],
    });
  });

  it('is a problem without a title', () => {
    const { problems } = read('PT J\nAU Steam, A\nDI 10.9999/a\nER\n');
    expect(problems.map(({ reason }) => reason)).toEqual([
      'This record has no title. Its id is DOI 10.9999/a.',
    ]);
  });

  it('is not seen in prose in capitals', () => {
    const source = new SourceText(['AI IS HERE\nIT WAS\nTO BE\nPT\nAU\n']);
    expect(wosText.fit({ source, complete: true }).score).toBe(0);
  });
});

describe('whatever the text', { timeout: 60_000 }, () => {
  it('accounts for mutations of a file', () => {
    const line = fc.oneof(fc.constantFrom(...sample.split('\n'), 'ER', 'PT J'), fc.string());
    const holds = (text: string): void => {
      const { total, blank, record, furniture, problem } = read(text).account;
      expect(blank + record + furniture + problem).toBe(total);
    };
    fc.assert(fc.property(fc.array(line, { maxLength: 40 }), (some) => holds(some.join('\n'))));
    for (const piece of ['PT J\n', 'ER\n', '   x\n', '\n']) holds(`PT J\n${piece.repeat(50_000)}`);
  });
});
