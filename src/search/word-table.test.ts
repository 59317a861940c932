import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from './word-table.ts';

const units = (text: string): Uint16Array =>
  Uint16Array.from(text, (character) => character.charCodeAt(0));

test('finds each word wherever it stands, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ maxLength: 5 })),
      fc.string({ maxLength: 5 }),
      (all, other) => {
        const table = new WordTable();
        for (const [value, word] of all.entries()) table.put(units(word), 0, word.length, value);
        const find = (word: string) => table.find(units(`<${word}>`), 1, 1 + word.length);
        expect(all.map(find)).toEqual([...all.keys()]);
        expect(find(other)).toBe(all.indexOf(other));
      },
    ),
  );
});

test('grows to as many words as there are', () => {
  const table = new WordTable();
  const words = Array.from({ length: 20_000 }, (_, i) => units(`w${i * 7919}`));
  for (const [value, word] of words.entries()) table.put(word, 0, word.length, value);
  expect(words.map((word) => table.find(word, 0, word.length))).toEqual([...words.keys()]);
});
