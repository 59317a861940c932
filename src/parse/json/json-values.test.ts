import { describe, expect, it } from 'vitest';
import { textsOf, uninverted } from './json-values.ts';

describe('textsOf', () => {
  it('finds every text of a list, however long it is', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `word ${index}`);
    expect(textsOf(words)).toEqual(words);
    expect(textsOf(words.map((name) => ({ name })))).toEqual(words);
  });
});

describe('uninverted', () => {
  it('puts the words of an abstract back into their places', () => {
    expect(uninverted({ lakes: [3], and: [2], Rivers: [0, 1] })).toEqual([
      'Rivers Rivers and lakes',
    ]);
  });

  it('loses no word, however far behind it stands', () => {
    expect(uninverted({ end: [4_000_000_000], begins: [0] })).toEqual(['begins end']);
  });

  it('has no text of no words', () => expect(uninverted({})).toEqual([]));
});
