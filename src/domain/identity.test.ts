import { expect, test } from 'vitest';
import { emptyEntry } from './entry.ts';
import { entryKeys, titleKey } from './identity.ts';

const lines = { first: 1, last: 1 };

test('a title is the same through case, accents, punctuation and eaten spaces', () => {
  const key = titleKey('Señal-Aware Pruning: Why “4-bit” Suffices');
  expect(titleKey('senal aware pruning — why 4bitsuffices')).toBe(key);
});

test('C, C++ and C# are three titles', () => {
  const keys = ['Modern C', 'Modern C++', 'Modern C#'].map(titleKey);
  expect(new Set(keys).size).toBe(3);
});

test('a title without letters is still a key', () => {
  expect(titleKey(' ∞ ')).toBe('∞');
});

test('an entry is known by arXiv id, then DOI, then title', () => {
  const entry = { ...emptyEntry('A B', lines), arxivId: '2405.00001', doi: '10.1/x' };
  expect(entryKeys(entry)).toEqual(['arxiv:2405.00001', 'doi:10.1/x', 'title:ab']);
});

test('the DOI of a preprint is its arXiv id, without the version', () => {
  const entry = { ...emptyEntry('A B', lines), doi: '10.48550/arxiv.2405.00001v2' };
  expect(entryKeys(entry)).toEqual(['arxiv:2405.00001', 'title:ab']);
});
