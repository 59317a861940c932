import { describe, expect, it } from 'vitest';
import { inOrder, splitAuthors } from './author-names.ts';

describe('inOrder', () => {
  it('puts the first name first', () => {
    expect(inOrder('Testova,  Tess T.')).toBe('Tess T. Testova');
    expect(inOrder('Samplesen, Jr., Sam')).toBe('Sam Samplesen Jr.');
    expect(inOrder('The Winnow Team')).toBe('The Winnow Team');
  });
});

describe('splitAuthors', () => {
  it.each<[string, readonly string[]]>([
    ['Testova, Tess; Samplesen, Sam', ['Tess Testova', 'Sam Samplesen']],
    [
      'Tess Testova, Sam Samplesen, and Ida Inventa',
      ['Tess Testova', 'Sam Samplesen', 'Ida Inventa'],
    ],
    ['Tess Testova and Sam Samplesen', ['Tess Testova', 'Sam Samplesen']],
    ['Tess Testova', ['Tess Testova']],
    ['', []],
    [
      `Tess Testova; ${'Very '.repeat(40)}Long Collaboration`,
      ['Tess Testova', `${'Very '.repeat(40)}Long Collaboration`],
    ],
  ])('%s', (list, names) => {
    expect(splitAuthors(list)).toEqual(names);
  });
});
