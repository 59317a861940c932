import { describe, expect, it } from 'vitest';
import { readPhrase } from './pattern.ts';

const forms = (phrase: string, names = {}): string[][] =>
  readPhrase(phrase, names).parts.map((part) =>
    part.map((steps) =>
      steps.map(({ kind, text }) => (kind === 'word' ? text : `${kind} ${text}`)).join(' '),
    ),
  );

describe('readPhrase', () => {
  it('reads a hyphen as hyphen, blank or nothing', () => {
    expect(forms('co-design')).toEqual([['co design', 'codesign']]);
  });

  it('multiplies alternatives and leaves out what is optional', () => {
    expect(forms('(small|tiny) [vision] model')).toEqual([
      ['small model', 'small vision model', 'tiny model', 'tiny vision model'],
    ]);
  });

  it('takes a hyphen next to a bracket for a blank', () => {
    expect(forms('(low|few)-(bit|power)')).toEqual([
      ['low bit', 'low power', 'few bit', 'few power'],
    ]);
  });

  it('tells prefixes, exact words and kinds of words', () => {
    expect(forms('quantiz* =NAS #bits')).toEqual([['prefix quantiz exact NAS class bits']]);
  });

  it('parts a phrase at its gaps', () => {
    expect(readPhrase('models ~3 (on|in) ~1 phones').gaps).toEqual([3, 1]);
    expect(forms('models ~3 (on|in) ~1 phones')).toEqual([['models'], ['on', 'in'], ['phones']]);
  });

  it('puts names in place, names within names too', () => {
    expect(forms('{b} chip', { a: 'x|y', b: '{a}|z' })).toEqual([['x chip', 'y chip', 'z chip']]);
  });

  it('refuses what could never match', () => {
    expect(() => readPhrase('{nobody}')).toThrow('unknown name');
    expect(() => readPhrase('n:m sparsity')).toThrow('is no word');
    expect(() => readPhrase('(open')).toThrow('lacks a )');
    expect(() => readPhrase('shut)')).toThrow('ends too early');
    expect(() => readPhrase('~3 model')).toThrow('empty part');
  });
});
