import { describe, expect, it } from 'vitest';
import { areInverted, readAuthors } from './read-authors.ts';

describe('readAuthors', () => {
  it.each<[string, string[]]>([
    ['Fern, Ada; Lichen, Bo', ['Ada Fern', 'Bo Lichen']],
    ['Fern A.; Lichen B.', ['Fern A.', 'Lichen B.']],
    ['Ada Fern, Bo Lichen, and Cy Rush', ['Ada Fern', 'Bo Lichen', 'Cy Rush']],
    ['Fern, Ada and Lichen, Bo', ['Ada Fern', 'Bo Lichen']],
    ['Fern, A., Lichen, B. C., & Rush, C.', ['A. Fern', 'B. C. Lichen', 'C. Rush']],
    ['Fern A, Lichen BC.', ['Fern A', 'Lichen BC']],
    ['Fern, Ada', ['Ada Fern']],
    ['Ada Fern, Bo Lichen', ['Ada Fern', 'Bo Lichen']],
    ['Fern, Ada (57190000000); Lichen, Bo (57190000001)', ['Ada Fern', 'Bo Lichen']],
    ['Ada Fern, Bo Lichen, et al.', ['Ada Fern', 'Bo Lichen']],
    ['A Fern, B Lichen, …', ['A Fern', 'B Lichen']],
    ['Ada Fern | Bo Lichen', ['Ada Fern', 'Bo Lichen']],
    ['Ada Fern\nBo Lichen', ['Ada Fern', 'Bo Lichen']],
    ['', []],
    [`Ada Fern, ${'Very '.repeat(40)}Long Team`, ['Ada Fern', `${'Very '.repeat(40)}Long Team`]],
  ])('reads %j', (list, names) => {
    expect(readAuthors(list)).toEqual(names);
  });

  it('knows from the rest of a column that a lone name is inverted', () => {
    expect(areInverted('Fern, Ada; Lichen, Bo')).toBe(true);
    expect(readAuthors('van der Reed, Cy', true)).toEqual(['Cy van der Reed']);
  });
});
