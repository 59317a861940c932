import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTexAccents } from './tex-accents.ts';

describe('decodeTexAccents', () => {
  it.each([
    ['Vrb\\v{s}ka', 'Vrbška'],
    ['\\v Zeljka', 'Željka'],
    ['S{\\aa}gvold', 'Sågvold'],
    ['G\\"odel, Erd\\H{o}s', 'Gödel, Erdős'],
    ["Mart\\'{\\i}nez", 'Martínez'],
    ["Mart\\'\\inez", 'Martínez'],
    ["Garc\\'ia", 'García'],
    ["{\\'E}cole, {\\'{e}}t\\'e", 'École, été'],
    ['Fran\\c{c}ois, Fran\\c cois', 'François, François'],
    ['{\\L}ukasz Micha{\\l}owski', 'Łukasz Michałowski'],
    ['Wei\\ss, Gro\\ss mann', 'Weiß, Großmann'],
    ['Johannes Flo\\ss and Hanno', 'Johannes Floß and Hanno'],
    ['S\\o ren \\O stergaard', 'Søren Østergaard'],
    ['Y{\\i}ld{\\i}z \\c{C}a\\u{g}lar', 'Yıldız Çağlar'],
    ['Nguy\\~{\\^e}n', 'Nguyễn'],
    ['360{\\deg} images', '360° images'],
    ['{\\"Ozg\\"ur}', '{Özgür}'],
  ])('%s', (tex, text) => {
    expect(decodeTexAccents(tex)).toBe(text);
  });

  it('leaves mathematics, other commands and what is no accent alone', () => {
    for (const text of [
      '$\\dot{x} = \\v{z}$ and $\\"o$',
      '{\\em very} \\cite{a} \\omega \\alpha \\beta \\textbf{x}',
      'ends in a backslash \\',
      '\\\\ ( x )',
      "\\'",
      '\\v{',
      '\\"{ab}',
      'a \\& b, 5\\%',
    ])
      expect(decodeTexAccents(text)).toBe(text);
  });

  it('reads on behind mathematics and behind a dollar that is a price', () => {
    expect(decodeTexAccents("$x\\'e$ caf\\'e $y$ na\\\"ive")).toBe("$x\\'e$ café $y$ naïve");
    expect(decodeTexAccents("\\$5 caf\\'e, $6 caf\\'e")).toBe('\\$5 café, $6 café');
  });

  it('never throws, and changes nothing without a backslash', () => {
    const piece = fc.constantFrom('\\', "'", '{', '}', '$', 'e', 'i', ' ', 'v', '\\i', '\\"', 'ss');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const slashless = text.replaceAll('\\', '');
        expect(decodeTexAccents(text).length).toBeLessThanOrEqual(text.length);
        expect(decodeTexAccents(slashless)).toBe(slashless);
      }),
    );
  });

  it('reads long runs of openings in one pass', () => {
    for (const piece of ['\\', "\\'{", '{\\', '$\\', "\\'\\", '\\v '])
      expect(decodeTexAccents(piece.repeat(200_000))).toContain('\\');
  });
});
