import { expect, test } from 'vitest';
import { Kept } from './kept.ts';

test('what was asked for last is kept, what was not asked for longest is made anew', () => {
  const kept = new Kept<string, string>(2);
  const made: string[] = [];
  const ask = (key: string): string =>
    kept.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
